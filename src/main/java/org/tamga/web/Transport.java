package org.tamga.web;

import java.util.Optional;

import graphql.language.OperationDefinition.Operation;

/** How a request came, which decides what it may ask for. */
public enum Transport {

    /** What a link can ask for, so nothing that changes data. */
    GET {
        @Override
        Optional<Refused> refusal(Operation operation) {
            return operation == Operation.MUTATION ? Optional.of(new Refused(405, MUTATION)) : POST.refusal(operation);
        }
    },
    POST {
        @Override
        Optional<Refused> refusal(Operation operation) {
            return operation == Operation.SUBSCRIPTION ? Optional.of(new Refused(400, SUBSCRIPTION)) : Optional.empty();
        }
    },
    SOCKET {
        @Override
        Optional<Refused> refusal(Operation operation) {
            return operation == Operation.MUTATION ? Optional.of(new Refused(405, MUTATION)) : Optional.empty();
        }
    };

    private static final String MUTATION = "A mutation is sent with POST.";
    private static final String SUBSCRIPTION = "A subscription is served over a WebSocket with the protocol graphql-transport-ws.";

    /** Why an operation is not served; empty where it is. */
    abstract Optional<Refused> refusal(Operation operation);
}

package org.tamga.web;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jboss.logging.Logger;
import org.tamga.common.BadInput;
import org.tamga.common.Overloaded;
import org.tamga.common.Unavailable;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableValueCoercedAsNullException;

/**
 * What a client is told when a field fails: of its own mistake, what and where; of ours, a number that stands in the log beside what
 * happened, and nothing more.
 */
public final class Faults implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger("org.tamga.fault");
    private static final Logger LOAD = Logger.getLogger("org.tamga.load");
    private static final String NOT_REACHED = "the database could not be reached";
    private static final String TOO_MUCH = "no connection to the database was free in time";
    private static final String UNAVAILABLE = "The data can't be reached just now. Ask again in a moment.";
    private static final String OVERLOADED = "The service has more to do than it can just now. Ask again in a moment.";

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(DataFetcherExceptionHandlerParameters fault) {
        var running = Running.in(fault.getDataFetchingEnvironment().getGraphQlContext());
        if (running.deadline().passed()) {
            // Whatever it is, it comes of stopping; that is told once, of the operation.
            return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult().build());
        }
        if (Unavailable.isBehind(fault.getException())) {
            // No part of the answer can be relied on any more: that too is told once.
            running.lost();
        }
        if (running.isInVain()) {
            return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult().build());
        }
        var error = fault.getException() instanceof NonNullableValueCoercedAsNullException nothing
                ? nullGiven(nothing.getMessage())
                : badInput(fault.getException());
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult
                .newResult(error == null ? internal(fault) : told(fault, error)).build());
    }

    /** The engine names what was null within quotation marks, and only there. */
    private static BadInput nullGiven(String message) {
        var name = message.split("'", 3);
        return new BadInput(name.length == 3 ? name[1] : "an argument", null, "a value: it may be left out, but not be null");
    }

    private static GraphQLError told(DataFetcherExceptionHandlerParameters fault, BadInput error) {
        return GraphqlErrorBuilder.newError(fault.getDataFetchingEnvironment())
                .message("%s", error.getMessage())
                .extensions(ErrorCode.BAD_USER_INPUT.extensions("argument", error.argument()))
                .build();
    }

    private static GraphQLError internal(DataFetcherExceptionHandlerParameters fault) {
        if (Overloaded.isBehind(fault.getException())) {
            LOAD.warnf("%s could not be answered: %s", fault.getPath(), TOO_MUCH);
            return GraphqlErrorBuilder.newError(fault.getDataFetchingEnvironment()).message(OVERLOADED)
                    .extensions(ErrorCode.OVERLOADED.extensions()).build();
        }
        var id = logged(fault.getException(), fault.getPath().toString());
        return GraphqlErrorBuilder.newError(fault.getDataFetchingEnvironment())
                .message("This field could not be answered. The fault is ours; its number is %s.", id)
                .extensions(ErrorCode.INTERNAL_SERVER_ERROR.extensions("fault", id))
                .build();
    }

    /** What else made a request fail, as the client is told it: too much to do, or a fault of ours outside any field. */
    public static Map<String, Object> ours(Throwable fault) {
        if (Overloaded.isBehind(fault)) {
            LOAD.warnf("A request was refused: %s", TOO_MUCH);
            return overloaded();
        }
        if (Unavailable.isBehind(fault)) {
            LOAD.warnf("A request was refused: %s", NOT_REACHED);
            return Map.of("message", UNAVAILABLE, "extensions", ErrorCode.UNAVAILABLE.extensions());
        }
        var id = logged(fault, "the request");
        return Map.of("message", "The request could not be answered. The fault is ours; its number is " + id + ".",
                "extensions", ErrorCode.INTERNAL_SERVER_ERROR.extensions("fault", id));
    }

    /** That there is too much to do, as the client is told it. */
    public static Map<String, Object> overloaded() {
        return Map.of("message", OVERLOADED, "extensions", ErrorCode.OVERLOADED.extensions());
    }

    private static String logged(Throwable fault, String where) {
        var id = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s at %s", id, where);
        return id;
    }

    /** The client's mistake within whatever wraps it; null where there is none. */
    private static BadInput badInput(Throwable fault) {
        var cause = fault;
        while (cause != null) {
            if (cause instanceof BadInput input) {
                return input;
            }
            cause = cause.getCause();
        }
        return null;
    }
}

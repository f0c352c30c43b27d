package org.tamga.web;

import org.tamga.common.Snapshot;
import org.tamga.web.cache.DataStates;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;

/**
 * What happens between an operation that could be read, and its execution: what does not come as such an operation should is stopped
 * (decided on the operation that would run, not on the document's text), and the state of the data is taken that it reads.
 */
final class BeforeExecution extends SimplePerformantInstrumentation {

    static final String TRANSPORT = "tamga.transport";
    static final String REFUSED = "tamga.refused";
    static final String READING = "tamga.reading";
    static final String STATE = "tamga.state";

    private final DataStates states;

    BeforeExecution(DataStates states) {
        this.states = states;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
            InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        var context = execution.getGraphQLContext();
        var operation = execution.getOperationDefinition().getOperation();
        context.<Transport>get(TRANSPORT).refusal(operation).ifPresent(refused -> {
            context.put(REFUSED, refused);
            throw new AbortExecutionException(refused.getMessage());
        });
        context.<Snapshot.Reading>get(READING).begin();
        if (operation == Operation.QUERY) {
            context.put(STATE, states.now());
        }
        return null;
    }
}

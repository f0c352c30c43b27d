package org.tamga.web;

import org.tamga.common.Snapshot;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;

/**
 * What happens between an operation that could be read, and its execution: anything but a query is stopped where only queries may run
 * (decided on the operation that would run, not on the document's text), and the state of the data is taken that it reads.
 */
final class BeforeExecution extends SimplePerformantInstrumentation {

    static final String ASKED = "tamga.queries-only";
    static final String REFUSED = "tamga.queries-only.refused";
    static final String READING = "tamga.reading";

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
            InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        if (Boolean.TRUE.equals(execution.getGraphQLContext().get(ASKED))
                && execution.getOperationDefinition().getOperation() != Operation.QUERY) {
            execution.getGraphQLContext().put(REFUSED, true);
            throw new AbortExecutionException("A mutation is sent with POST.");
        }
        execution.getGraphQLContext().<Snapshot.Reading>get(READING).begin();
        return null;
    }
}

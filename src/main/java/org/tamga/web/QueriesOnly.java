package org.tamga.web;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;

/** Stops anything but a query where only queries may run; decided on the operation that would run, not on the document's text. */
final class QueriesOnly extends SimplePerformantInstrumentation {

    static final String ASKED = "tamga.queries-only";
    static final String REFUSED = "tamga.queries-only.refused";

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
            InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        if (Boolean.TRUE.equals(execution.getGraphQLContext().get(ASKED))
                && execution.getOperationDefinition().getOperation() != Operation.QUERY) {
            execution.getGraphQLContext().put(REFUSED, true);
            throw new AbortExecutionException("A mutation is sent with POST.");
        }
        return null;
    }
}

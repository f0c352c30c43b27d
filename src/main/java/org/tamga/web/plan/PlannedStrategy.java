package org.tamga.web.plan;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLObjectType;

/**
 * Executes queries by a plan (docs/decisions/0033): what the engine finds out again for each field of each object is found out once for each place of the operation.
 * <p>
 * A plan only knows how all goes well. Where anything does not, where a value is missing that must be there, where something else than our own fetchers is asked, the
 * engine executes the operation from its beginning, as it would without a plan. What an error is, where it stands and what becomes null for it is for the
 * engine alone to know. Queries change nothing, and what was read is not read twice.
 */
public class PlannedStrategy extends AsyncExecutionStrategy {

    private final Function<GraphQLContext, BooleanSupplier> late;

    /** @param late tells of an operation whether it is too late to go on */
    public PlannedStrategy(DataFetcherExceptionHandler faults, Function<GraphQLContext, BooleanSupplier> late) {
        super(faults);
        this.late = late;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        try {
            var data = new PlannedRun(execution.getDataLoaderRegistry(), late.apply(execution.getGraphQLContext()))
                    .data(new Plan(execution, parameters.getExecutionStepInfo()),
                            (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType(), parameters.getFields(),
                            parameters.getSource());
            return CompletableFuture.completedFuture(new ExecutionResultImpl(data, List.of()));
        } catch (RuntimeException unplanned) {
            return unplanned(execution, parameters, unplanned);
        }
    }

    /** As it is executed without a plan. */
    protected CompletableFuture<ExecutionResult> unplanned(ExecutionContext execution, ExecutionStrategyParameters parameters,
            RuntimeException why) {
        return super.execute(execution, parameters);
    }
}

package org.tamga.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.validation.rules.SubscriptionUniqueRootField;

/**
 * How subscriptions are executed: once to get at the events, and then anew for each of them, with the event as the value of the field.
 * <p>
 * The engine's own strategy answers every event with the loaders of the first, which remember what they read, and outside of any
 * snapshot; here each event is an operation like any other.
 */
final class Subscriptions extends AsyncExecutionStrategy {

    /** The engine's rule that a subscription has one field fails itself where there is none; it is asked here instead. */
    static final Predicate<Class<?>> RULES = rule -> rule != SubscriptionUniqueRootField.class;

    private final SubscriptionExecutionStrategy events;

    Subscriptions(DataFetcherExceptionHandler faults) {
        super(faults);
        this.events = new SubscriptionExecutionStrategy(faults);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        if (Running.in(execution.getGraphQLContext()).event() != null) {
            return super.execute(execution, parameters);
        }
        var fields = parameters.getFields().getKeys();
        if (fields.size() != 1 || parameters.getFields().getSubField(fields.get(0)).getName().startsWith("__")) {
            return CompletableFuture.completedFuture(failed(List.of(GraphqlErrorBuilder.newError()
                    .message("A subscription has one field, of those that the schema lists under Subscription; found %d.", fields.size())
                    .location(execution.getOperationDefinition().getSourceLocation())
                    .extensions(ErrorCode.GRAPHQL_VALIDATION_FAILED.extensions()).build())));
        }
        // Where there are no events there is no answer either, whose data could be null.
        return events.execute(execution, parameters).thenApply(begun -> begun.getData() == null ? failed(begun.getErrors()) : begun);
    }

    private static ExecutionResult failed(List<GraphQLError> errors) {
        return ExecutionResult.newExecutionResult().errors(errors).build();
    }

    @Override
    protected Object fetchField(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        return unboxPossibleDataFetcherResult(execution, parameters, Running.in(execution.getGraphQLContext()).event());
    }

    /** What a feature emitted, without the errors that SmallRye puts in place of a failure. */
    static Object event(Object emitted) {
        if (emitted instanceof DataFetcherResult<?> result && result.hasErrors()) {
            throw new IllegalStateException("the events of a subscription failed: " + result.getErrors());
        }
        return emitted;
    }
}

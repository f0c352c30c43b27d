package org.tamga.web;

import java.util.List;

import org.tamga.web.cache.DataStates;
import org.tamga.web.price.KnownPrices;
import org.tamga.web.price.Price;
import org.tamga.web.price.PriceList;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import io.smallrye.graphql.execution.datafetcher.AbstractDataFetcher;

/**
 * What an operation that could be read must pass before it runs: that it comes as such an operation should (decided on the operation that
 * would run, not on the document's text), and its price. Then the state of the data is taken that it reads. While it runs, no field
 * is fetched after its deadline.
 */
final class Gate extends SimplePerformantInstrumentation {

    private final PriceList list;
    private final KnownPrices prices = new KnownPrices();
    private final long priceLimit;
    private final DataStates states;

    Gate(PriceList list, long priceLimit, DataStates states) {
        this.list = list;
        this.priceLimit = priceLimit;
        this.states = states;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return Running.in(parameters.getExecutionInput().getGraphQLContext());
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
            InstrumentationState state) {
        var running = (Running) state;
        var execution = parameters.getExecutionContext();
        var operation = execution.getOperationDefinition().getOperation();
        running.names(execution.getOperationDefinition().getName());
        running.transport().refusal(operation).ifPresent(refused -> {
            throw refused;
        });
        running.costs(priced(execution));
        begin(running, operation);
        return null;
    }

    /** A query reads the state that was found when it came, if one was, as most of that may be kept. */
    private void begin(Running running, Operation operation) {
        if (operation == Operation.QUERY && running.state() != null) {
            states.begin(running.reading(), running.state());
        } else {
            running.reading().begin();
            running.reads(operation == Operation.QUERY ? states.now() : null);
        }
    }

    private long priced(ExecutionContext execution) {
        var operation = execution.getOperationDefinition();
        var variables = execution.getCoercedVariables().toMap();
        var price = prices.of(operation, variables,
                () -> Price.of(operation, execution.getGraphQLSchema(), list, execution.getFragmentsByName(), variables));
        if (price > priceLimit) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message("The operation costs %d; at most %d is taken. Ask for smaller pages, or for less beneath them.", price,
                            priceLimit)
                    .location(operation.getSourceLocation())
                    .extensions(ErrorCode.QUERY_TOO_COMPLEX.extensions("price", price, "limit", priceLimit))
                    .build()));
        }
        return price;
    }

    /** Nothing is noted of a field; by itself the engine would make an object for each to say so. */
    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        if (((Running) state).deadline().passed()) {
            // An exception from here would leave fields that wait for their batch waiting for ever; one from the fetcher is a field's own.
            return field -> {
                throw new DeadlinePassed();
            };
        }
        return fetcher instanceof AbstractDataFetcher<?, ?> ? field -> fetcher.get(UnlistedSelection.in(field)) : fetcher;
    }
}

package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import org.dataloader.DataLoaderRegistry;
import org.tamga.common.Snapshot;
import org.tamga.common.StorableText;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.DataStates;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.execution.reactive.SubscriptionPublisher;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Multi;
import mutiny.zero.flow.adapters.AdaptersToFlow;

/**
 * Executes operations over the finished schema.
 * <p>
 * SmallRye makes the schema and its fetchers; the engine is our own, because SmallRye's runs every fetcher on another thread and
 * connection, and hides where a document could not be parsed (docs/decisions/0004). Everything of one operation runs on the calling
 * thread, which must be one that may block, and reads one state of the data. So does everything of one event of a subscription
 * (docs/decisions/0011).
 */
@ApplicationScoped
public class GraphQLEngine {

    private final GraphQL engine;
    private final Snapshot snapshot;
    private final DataStates states;

    public GraphQLEngine(FinishedSchema schema, Snapshot snapshot, DataStates states) {
        var faults = new Faults();
        this.engine = GraphQL.newGraphQL(schema.get())
                .defaultDataFetcherExceptionHandler(faults)
                .subscriptionExecutionStrategy(new Subscriptions(faults))
                .instrumentation(new BeforeExecution(states))
                .build();
        this.snapshot = snapshot;
        this.states = states;
    }

    /**
     * Executes a query or a mutation.
     *
     * @throws Refused where what it asks for is not served over that transport
     */
    public Executed execute(GraphQLRequest request, Transport transport) {
        var done = run(request, transport, Map.of());
        return new Executed(answer(done.result), lasting(done));
    }

    /**
     * Executes a query that came over a WebSocket, or begins a subscription.
     *
     * @throws Refused where it asks for anything else
     */
    public Started start(GraphQLRequest request) {
        var result = run(request, Transport.SOCKET, Map.of()).result;
        return result.getData() instanceof SubscriptionPublisher events
                ? new Started.Subscribed(Multi.createFrom().publisher(AdaptersToFlow.publisher(events.getUpstreamPublisher())))
                : new Started.Answered(answer(result));
    }

    /** The answer to one event of a subscription: an operation of its own, of the state that the data is in now. */
    public Map<String, Object> answer(GraphQLRequest request, Object event) {
        return answer(run(request, Transport.SOCKET, Map.of(Subscriptions.EVENT, Subscriptions.event(event))).result);
    }

    private Done run(GraphQLRequest request, Transport transport, Map<String, Object> more) {
        var input = ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(more)
                .graphQLContext(Map.of("runBlocking", true, BeforeExecution.TRANSPORT, transport,
                        ParseAndValidate.INTERNAL_VALIDATION_PREDICATE_HINT, Subscriptions.RULES, SmallRyeContextManager.CONTEXT,
                        SmallRyeContextManager.fromInitialRequest(JsonObject.EMPTY_JSON_OBJECT)))
                .build();
        var context = input.getGraphQLContext();
        var unstorable = request.unstorable();
        if (unstorable.isPresent()) {
            return new Done(unstorable(unstorable.get()), context);
        }
        try (var reading = snapshot.open()) {
            context.put(BeforeExecution.READING, reading);
            var result = engine.execute(input);
            Refused notServed = context.get(BeforeExecution.REFUSED);
            if (notServed != null) {
                throw notServed;
            }
            return new Done(result, context);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private static ExecutionResult unstorable(String where) {
        return ExecutionResult.newExecutionResult().addError(GraphqlErrorBuilder.newError()
                .message("%s: expected %s", where, StorableText.EXPECTED)
                .extensions(ErrorCode.BAD_USER_INPUT.extensions("argument", where)).build()).build();
    }

    /** The state that an answer holds for: not where it has an error, nor where midnight passed while it was read. */
    private DataState lasting(Done done) {
        DataState state = done.context.get(BeforeExecution.STATE);
        return state != null && done.result.getErrors().isEmpty() && states.isToday(state) ? state : null;
    }

    private static Map<String, Object> answer(ExecutionResult result) {
        var answer = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", Errors.told(result.getErrors()));
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        return answer;
    }

    private record Done(ExecutionResult result, GraphQLContext context) {
    }
}

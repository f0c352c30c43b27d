package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.tamga.common.Batches;
import org.tamga.common.MovedOn;
import org.tamga.common.RowMemory;
import org.tamga.common.Snapshot;
import org.tamga.common.StorableText;
import org.tamga.common.Unavailable;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.DataStates;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.documents.DocumentAsked;
import org.tamga.web.documents.DocumentNotRun;
import org.tamga.web.documents.RememberedDocuments;
import org.tamga.web.plan.PlannedStrategy;
import org.tamga.web.price.PriceList;
import org.tamga.web.watch.Source;
import org.tamga.web.watch.Watch;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionStrategy;
import graphql.execution.reactive.SubscriptionPublisher;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLSchema;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
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
@RegisterResourceBundle(bundleName = "i18n.Execution")
public class GraphQLEngine {

    private static final Logger LOG = Logger.getLogger("org.tamga.deadline");

    private final GraphQL engine;
    private final ParsedDocuments parsed;
    private final RememberedDocuments documents;
    private final Snapshot snapshot;
    private final RowMemory rows;
    private final Deadlines deadlines;
    private final GraphQLConfig config;
    private final DataStates states;
    private final Watch watch;
    private final Tracer tracer;

    @Inject
    public GraphQLEngine(GraphQLSchema schema, RememberedDocuments documents, Snapshot snapshot, RowMemory rows,
            Deadlines deadlines, GraphQLConfig config, DataStates states, Watch watch, Tracer tracer,
            @ConfigProperty(name = "tamga.tracing") boolean traced) {
        // Where nobody asked for traces, the SDK still makes spans, and throws them away.
        this(schema, documents, snapshot, rows, deadlines, config, states, watch, traced ? tracer : TracerProvider.noop().get(""),
                new PlannedStrategy(new Faults(), context -> Running.in(context).deadline()::passed));
    }

    /** @param queries executes queries */
    GraphQLEngine(GraphQLSchema schema, RememberedDocuments documents, Snapshot snapshot, RowMemory rows, Deadlines deadlines,
            GraphQLConfig config, DataStates states, Watch watch, Tracer tracer, ExecutionStrategy queries) {
        var faults = new Faults();
        this.parsed = new ParsedDocuments(schema, config);
        this.engine = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(parsed)
                .defaultDataFetcherExceptionHandler(faults)
                .queryExecutionStrategy(queries)
                .subscriptionExecutionStrategy(new Subscriptions(faults))
                .instrumentation(new Gate(new PriceList(schema), config.priceLimit(), states))
                .build();
        this.documents = documents;
        this.snapshot = snapshot;
        this.rows = rows;
        this.deadlines = deadlines;
        this.config = config;
        this.states = states;
        this.watch = watch;
        this.tracer = tracer;
    }

    /**
     * Executes a query or a mutation.
     *
     * @param now the state that the data was found to be in since the request came: what a query reads of it, as long as it can be read
     * @throws Refused where the request does not say which document it means, or what it asks for is not served over that transport
     * @throws Unavailable where the database went away meanwhile
     */
    public Executed execute(GraphQLRequest request, DataState now, Transport transport) {
        var done = run(request, now, transport);
        return new Executed(done.answer, done.operation, done.price, done.lasting);
    }

    /**
     * Executes a query that came over a WebSocket, or begins a subscription.
     *
     * @throws Refused where it asks for anything else, or does not say which document it means
     */
    public Started start(GraphQLRequest request) {
        var done = watched(() -> run(request, null, Transport.SOCKET));
        return done.answer.get("data") instanceof SubscriptionPublisher events
                ? new Started.Subscribed(Multi.createFrom().publisher(AdaptersToFlow.publisher(events.getUpstreamPublisher())),
                        event -> watched(() -> run(request, done.document, null, Transport.SOCKET, Subscriptions.event(event))).answer)
                : new Started.Answered(done.answer);
    }

    /** Over a WebSocket each operation, and each event of a subscription, is told of by itself. */
    private Done watched(Supplier<Done> run) {
        var watched = watch.begin();
        try {
            watched.startsCounting();
            var done = run.get();
            watched.names(done.operation, done.price);
            watched.comesFrom(done.price > 0 ? Source.EXECUTED : Source.NONE);
            watched.tells(done.answer.get("errors"));
            return done;
        } finally {
            watched.counted();
            watch.end(watched);
        }
    }

    /**
     * @param document its text, which may not be known any more by its hash when it is asked for again; null where there is none
     * @param operation its name; null where it has none
     * @param price 0 where it was not told
     * @param lasting the state that the answer holds for; null where it does not hold again
     */
    private record Done(String document, Map<String, Object> answer, String operation, long price, DataState lasting) {

        /** What was not even begun. */
        static Done not(String document, Map<String, Object> answer) {
            return new Done(document, answer, null, 0, null);
        }
    }

    private Done run(GraphQLRequest request, DataState now, Transport transport) {
        try {
            var asked = DocumentAsked.of(request.query(), request.documentId(), request.extensions());
            var done = run(request, documents.text(asked), now, transport, null);
            if (asked.text() != null && parsed.keeps(asked.text())) {
                documents.remember(asked);
            }
            return done;
        } catch (DocumentNotRun e) {
            return Done.not(null, switch (e.reason()) {
                case MALFORMED -> throw new Refused(400, e.getMessage());
                case NOT_FOUND -> Errors.told(e.getMessage(), ErrorCode.PERSISTED_QUERY_NOT_FOUND.extensions());
                case NOT_TRUSTED -> Errors.told(e.getMessage(), ErrorCode.DOCUMENT_NOT_TRUSTED.extensions());
            });
        }
    }

    private Done run(GraphQLRequest request, String document, DataState now, Transport transport, Object event) {
        var unstorable = request.unstorable(document);
        if (unstorable.isPresent()) {
            return Done.not(document, Errors.told(unstorable.get() + ": expected " + StorableText.EXPECTED,
                    ErrorCode.BAD_USER_INPUT.extensions("argument", unstorable.get())));
        }
        try {
            return runOnce(request, document, now, transport, event);
        } catch (MovedOn sinceItCame) {
            return runOnce(request, document, null, transport, event);
        }
    }

    /** @throws MovedOn where something had to be read, and the data is in another state by now; it can be run again without one */
    private Done runOnce(GraphQLRequest request, String document, DataState now, Transport transport, Object event) {
        try (var span = OperationSpan.begin(tracer);
                var reading = snapshot.open();
                var deadline = deadlines.of(reading);
                var batches = Batches.open(rows, tracer)) {
            var running = new Running(transport, event, now, reading, deadline);
            var result = engine.execute(input(request, document, running, batches));
            var late = deadline.passed();
            if (!late) {
                running.throwInVain();
            }
            span.ends(document, running, late || !result.isDataPresent());
            return new Done(document, late ? late(request) : answer(result, request.wantsCost() ? running.price() : 0),
                    running.operation(), running.price(), late ? null : lasting(result, running));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    /** The state that an answer holds for: not where it has an error, nor where midnight passed while it was read. */
    private DataState lasting(ExecutionResult result, Running running) {
        var state = running.state();
        return state != null && result.getErrors().isEmpty() && states.isToday(state) ? state : null;
    }

    private ExecutionInput input(GraphQLRequest request, String document, Running running, Batches batches) {
        return ExecutionInput.newExecutionInput()
                .query(document)
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Errors.LANGUAGE)
                .dataLoaderRegistry(batches.loaders())
                .graphQLContext(Map.of("runBlocking", true, Running.class, running,
                        Introspection.INTROSPECTION_DISABLED, !config.introspection(),
                        // Its price says how much of it is too much.
                        GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true,
                        SmallRyeContextManager.CONTEXT, SmallRyeContextManager.fromInitialRequest(JsonObject.EMPTY_JSON_OBJECT)))
                .build();
    }

    private Map<String, Object> late(GraphQLRequest request) {
        LOG.infof("The operation %s was stopped after %s", request.operationName() == null ? "without a name" : request.operationName(),
                config.deadline());
        return Errors.told("The operation took longer than %s and was stopped.".formatted(seconds()),
                ErrorCode.DEADLINE_EXCEEDED.extensions("deadline", config.deadline().toString()));
    }

    private String seconds() {
        return config.deadline().toString().substring(2).toLowerCase(Errors.LANGUAGE);
    }

    private Map<String, Object> answer(ExecutionResult result, long price) {
        var answer = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", Errors.told(result.getErrors()));
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        if (price > 0) {
            answer.put("extensions", Map.of("cost", Map.of("price", price, "limit", config.priceLimit())));
        }
        return answer;
    }
}

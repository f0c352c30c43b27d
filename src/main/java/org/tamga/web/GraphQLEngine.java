package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import org.dataloader.DataLoaderRegistry;
import org.jboss.logging.Logger;
import org.tamga.common.Snapshot;
import org.tamga.common.StorableText;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.documents.DocumentAsked;
import org.tamga.web.documents.DocumentNotRun;
import org.tamga.web.documents.RememberedDocuments;
import org.tamga.web.price.PriceList;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.Introspection;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/**
 * Executes operations over the finished schema.
 * <p>
 * SmallRye makes the schema and its fetchers; the engine is our own, because SmallRye's runs every fetcher on another thread and
 * connection, and hides where a document could not be parsed (docs/decisions/0004). Everything of one operation runs on the calling
 * thread, which must be one that may block, and reads one state of the data.
 */
@ApplicationScoped
public class GraphQLEngine {

    private static final Logger LOG = Logger.getLogger("org.tamga.deadline");

    private final GraphQL engine;
    private final ParsedDocuments parsed;
    private final RememberedDocuments documents;
    private final Snapshot snapshot;
    private final Deadlines deadlines;
    private final GraphQLConfig config;

    public GraphQLEngine(FinishedSchema schema, RememberedDocuments documents, Snapshot snapshot, Deadlines deadlines,
            GraphQLConfig config) {
        this.parsed = new ParsedDocuments(schema.get(), config);
        this.engine = GraphQL.newGraphQL(schema.get())
                .preparsedDocumentProvider(parsed)
                .defaultDataFetcherExceptionHandler(new Faults())
                .instrumentation(new Gate(new PriceList(schema.get()), config.priceLimit()))
                .build();
        this.documents = documents;
        this.snapshot = snapshot;
        this.deadlines = deadlines;
        this.config = config;
    }

    /**
     * The answer as the specification of GraphQL shapes it: {@code data}, {@code errors}.
     *
     * @param queriesOnly whether anything but a query is refused
     * @throws MutationOverGet where it is
     * @throws Refused where the request does not say which document it means
     */
    public Map<String, Object> execute(GraphQLRequest request, boolean queriesOnly) {
        try {
            var asked = DocumentAsked.of(request.query(), request.documentId(), request.extensions());
            var answer = execute(request, documents.text(asked), queriesOnly);
            if (asked.text() != null && parsed.keeps(asked.text())) {
                documents.remember(asked);
            }
            return answer;
        } catch (DocumentNotRun e) {
            return switch (e.reason()) {
                case MALFORMED -> throw new Refused(400, e.getMessage());
                case NOT_FOUND -> Errors.told(e.getMessage(), ErrorCode.PERSISTED_QUERY_NOT_FOUND.extensions());
                case NOT_TRUSTED -> Errors.told(e.getMessage(), ErrorCode.DOCUMENT_NOT_TRUSTED.extensions());
            };
        }
    }

    private Map<String, Object> execute(GraphQLRequest request, String document, boolean queriesOnly) {
        var unstorable = request.unstorable(document);
        if (unstorable.isPresent()) {
            return Errors.told(unstorable.get() + ": expected " + StorableText.EXPECTED,
                    ErrorCode.BAD_USER_INPUT.extensions("argument", unstorable.get()));
        }
        try (var reading = snapshot.open(); var deadline = deadlines.of(reading)) {
            var running = new Running(queriesOnly, reading, deadline);
            var result = engine.execute(input(request, document, running));
            return deadline.passed() ? late(request) : answer(result, request.wantsCost() ? running.price() : 0);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private ExecutionInput input(GraphQLRequest request, String document, Running running) {
        return ExecutionInput.newExecutionInput()
                .query(document)
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Errors.LANGUAGE)
                .dataLoaderRegistry(new DataLoaderRegistry())
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

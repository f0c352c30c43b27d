package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;

import org.dataloader.DataLoaderRegistry;
import org.tamga.common.Snapshot;
import org.tamga.common.StorableText;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
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

    private final GraphQL engine;
    private final Snapshot snapshot;

    public GraphQLEngine(FinishedSchema schema, Snapshot snapshot) {
        this.engine = GraphQL.newGraphQL(schema.get())
                .defaultDataFetcherExceptionHandler(new Faults())
                .instrumentation(new BeforeExecution())
                .build();
        this.snapshot = snapshot;
    }

    /**
     * The answer as the specification of GraphQL shapes it: {@code data}, {@code errors}.
     *
     * @param queriesOnly whether anything but a query is refused
     * @throws MutationOverGet where it is
     */
    public Map<String, Object> execute(GraphQLRequest request, boolean queriesOnly) {
        var unstorable = request.unstorable();
        if (unstorable.isPresent()) {
            return Map.of("errors", List.of(Map.of("message", unstorable.get() + ": expected " + StorableText.EXPECTED,
                    "extensions", ErrorCode.BAD_USER_INPUT.extensions("argument", unstorable.get()))));
        }
        try (var reading = snapshot.open()) {
            var input = ExecutionInput.newExecutionInput()
                    .query(request.query())
                    .operationName(request.operationName())
                    .variables(request.variables())
                    .dataLoaderRegistry(new DataLoaderRegistry())
                    .graphQLContext(Map.of("runBlocking", true, BeforeExecution.ASKED, queriesOnly, BeforeExecution.READING, reading,
                            SmallRyeContextManager.CONTEXT,
                            SmallRyeContextManager.fromInitialRequest(JsonObject.EMPTY_JSON_OBJECT)))
                    .build();
            var result = engine.execute(input);
            if (Boolean.TRUE.equals(input.getGraphQLContext().get(BeforeExecution.REFUSED))) {
                throw new MutationOverGet();
            }
            return answer(result);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
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
}

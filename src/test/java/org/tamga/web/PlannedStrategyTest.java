package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;
import org.tamga.common.RowMemory;
import org.tamga.common.Snapshot;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.DataStates;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.documents.RememberedDocuments;
import org.tamga.web.plan.PlannedStrategy;
import org.tamga.web.watch.Watch;

import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLSchema;
import io.opentelemetry.api.trace.TracerProvider;
import io.quarkus.test.junit.QuarkusTest;

/** Each query is asked of two engines over the same data: one that has plans, and the library's own that has none. */
@QuarkusTest
@DisplayName("A plan answers as the engine does")
class PlannedStrategyTest {

    @Inject
    GraphQLSchema schema;
    @Inject
    RememberedDocuments documents;
    @Inject
    Snapshot snapshot;
    @Inject
    RowMemory rows;
    @Inject
    Deadlines deadlines;
    @Inject
    GraphQLConfig config;
    @Inject
    DataStates states;
    @Inject
    Watch watch;
    @Inject
    ObjectMapper json;

    private AnswerJson written;
    private GraphQLEngine plain;

    @BeforeEach
    void engines() {
        written = new AnswerJson(json.getFactory());
        plain = engine(new AsyncExecutionStrategy(new Faults()));
    }

    private GraphQLEngine engine(ExecutionStrategy queries) {
        return new GraphQLEngine(schema, documents, snapshot, rows, deadlines, config, states, watch, TracerProvider.noop().get(""),
                queries);
    }

    private static PlannedStrategy planned() {
        return new PlannedStrategy(new Faults(), context -> Running.in(context).deadline()::passed);
    }

    /** What goes well is never left to the engine. */
    private static PlannedStrategy alwaysPlanned() {
        return new PlannedStrategy(new Faults(), context -> Running.in(context).deadline()::passed) {
            @Override
            protected CompletableFuture<ExecutionResult> unplanned(ExecutionContext execution, ExecutionStrategyParameters parameters,
                    RuntimeException why) {
                throw new AssertionError("left to the engine", why);
            }
        };
    }

    /** Worked out three times: of what is read, of what is kept, and of what is kept of a state that is not read unless it must be. */
    private String answer(GraphQLEngine engine, String query, Map<String, Object> variables) {
        rows.forget();
        var read = workedOut(engine, query, variables, null);
        assertThat(workedOut(engine, query, variables, null)).isEqualTo(read);
        assertThat(workedOut(engine, query, variables, states.now())).isEqualTo(read);
        return read;
    }

    private String workedOut(GraphQLEngine engine, String query, Map<String, Object> variables, DataState now) {
        var request = new GraphQLRequest(query, null, null, variables, Map.of());
        return new String(written.write(engine.execute(request, now, Transport.POST).answer()), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> operations() throws IOException {
        var contract = Stream.of(
                Arguments.of("traverse", Ask.file("contract/traverse.graphql"), Map.of("code", "KZ", "on", "2022-10-01")),
                Arguments.of("claims", Ask.file("contract/claims.graphql"), Map.of("code", "KZ")),
                Arguments.of("claim", Ask.file("contract/claim.graphql"), Map.of("slug", "kazakhstan-depends-on-russia")),
                Arguments.of("measures", Ask.file("contract/measures.graphql"), Map.of("code", "KZ")),
                Arguments.of("between", Ask.file("contract/between.graphql"), Map.of("a", "KZ", "b", "RU", "on", "2022-10-01")),
                Arguments.of("articles", Ask.file("contract/articles.graphql"), Map.of()),
                Arguments.of("briefing", Ask.file("contract/briefing.graphql"),
                        Map.of("code", "KZ", "from", "2022-09-01", "until", "2022-10-31")));
        try (var shipped = Files.list(Path.of("src/main/resources/queries"))) {
            return Stream.concat(contract, shipped.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream()
                    .map(file -> Arguments.of(file.getFileName().toString(), text(file), Map.of())));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void answersTheSameByItsPlanAlone(String name, String query, Map<String, Object> variables) {
        var answer = answer(engine(alwaysPlanned()), query, variables);

        assertThat(answer).contains("\"data\":{").doesNotContain("\"errors\"").isEqualTo(answer(plain, query, variables));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{ a: country(code: KZ) { code b: name n: name(language: \"ru\") ...More } c: country(code: RU) { code __typename ...More } "
                    + "__typename } fragment More on Country { alliances(first: 2) { edges { node { slug ... on Alliance { name } } } } }",
            "query($no: Boolean = false, $yes: Boolean = true) { country(code: \"KZ\") { code name @include(if: $no) "
                    + "id @skip(if: $yes) ... @include(if: $yes) { statements(first: 1) { totalCount edges { node { slug speaker { "
                    + "__typename ... on Person { name } ... on Country { code } } } } } } } }",
            "{ country(code: \"XX\") { name } actor(slug: \"no-such\") { id } claim(slug: \"no-such\") { slug } }",
            "{ nodes(ids: []) { id } countries(first: 3) { edges { node { code known: claims(first: 2, known: \"2022-10-15\") { edges { "
                    + "node { slug assessment { status } } } } today: claims(first: 2) { edges { node { slug assessment { status "
                    + "summary } } } } } } } }",
            "{ claims(first: 5) { edges { node { slug text links { kind other { slug assessment { status min max } } } participants { "
                    + "role actor { name } } topics } } } }",
            "{ claims(first: 2) { edges { node { ...A ...B } } } } fragment A on Claim { citations(first: 1) { totalCount } } "
                    + "fragment B on Claim { citations(first: 1) { edges { node { paragraph article { slug } } } } }"
    })
    void answersWhatIsAskedInOtherWays(String query) {
        assertThat(answer(engine(planned()), query, Map.of())).isEqualTo(answer(plain, query, Map.of()));
    }

    /** What an error is, and what becomes null for it, is told by the engine: the plan steps aside. */
    @ParameterizedTest
    @ValueSource(strings = {
            "{ claims(first: 2, after: \"nonsense\") { totalCount } country(code: \"KZ\") { name } }",
            "{ country(code: \"KZ\") { name claims(first: -1) { totalCount } } }",
            "{ country(code: \"KZ\") { code statements(first: 2) { edges { node { citations(first: 1, after: \"nonsense\") { "
                    + "totalCount } } } } } }",
            "{ node(id: \"nonsense\") { id } }",
            "{ country(code: \"XX\") { id } actor(slug: \"nobody\") { id } alliance(slug: \"kazakhstan\") { id } source(slug: \"no\") { id } "
                    + "article(slug: \"no\") { id } claim(slug: \"no\") { id } node(id: \"Q2xhaW06bm8\") { id } "
                    + "nodes(ids: [\"Q2xhaW06bm8\"]) { id } }",
            "query($past: Boolean = null) { country(code: \"KZ\") { alliances(past: $past) { totalCount } } }",
            "{ __schema { queryType { name } } __type(name: \"Country\") { name fields { name } } country(code: \"KZ\") { name } }"
    })
    void tellsErrorsAsTheEngineDoes(String query) {
        assertThat(answer(engine(planned()), query, Map.of())).isEqualTo(answer(plain, query, Map.of()));
    }

    @Test
    void whatIsNoMoreIsReadAnew() {
        var query = "{ article(slug: \"astana-recalibrates\") { slug title } country(code: \"KZ\") { name claims(first: 2) { totalCount } } }";
        var now = states.now();
        for (var engine : List.of(plain, engine(planned()))) {
            var right = answer(engine, query, Map.of());
            // Something of what is asked for is kept, and the rest has to be read.
            rows.forget();
            workedOut(engine, "{ article(slug: \"astana-recalibrates\") { title } }", Map.of(), now);

            assertThat(workedOut(engine, query, Map.of(), new DataState(now.store(), now.revision() - 1, now.day()))).isEqualTo(right);
            var request = new GraphQLRequest(query, null, null, Map.of(), Map.of());
            rows.forget();
            assertThat(engine.execute(request, new DataState(now.store(), now.revision() - 1, now.day()), Transport.POST).state())
                    .isEqualTo(now);
        }
    }
}

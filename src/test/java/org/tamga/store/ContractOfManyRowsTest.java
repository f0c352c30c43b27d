package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.Ask;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The operations of the contract, explained by PostgreSQL as it reads them: what is read grows with what is shown, not with what there is. */
@QuarkusTest
@TestProfile(ExplainedPostgreSql.Explained.class)
@DisplayName("Among a hundred thousand claims, the contract's operations read little more than they show")
class ContractOfManyRowsTest {

    /** What is looked up to show one row, and what is passed over on the way to it. */
    private static final int TIMES = 30;
    /** What is few anyway: as many as there are sources. */
    private static final int BESIDE = 4_000;

    private static final Pattern COUNT = Pattern.compile("^select [^,]+, count\\(\\*\\)\\s+from");
    /** Without a filter. */
    private static final Pattern OF_ACTORS = Pattern
            .compile("from (claim|statement)_of_actor x\\s+(join (claim|statement)_of_actor y on \\S+ = \\S+\\s+)?where");

    private static final int UNTIL_PLANS_ARE_KEPT = 15;

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        ManyRows.fill(database);
    }

    static List<Arguments> operations() {
        return List.of(
                Arguments.of("traverse", Map.of("code", "AB", "on", "2020-10-01")),
                Arguments.of("claims", Map.of("code", "AB")),
                Arguments.of("claims", Map.of("code", "HQ")),
                Arguments.of("claim", Map.of("slug", "claim-20")),
                Arguments.of("between", Map.of("a", "HP", "b", "HQ")),
                Arguments.of("articles", Map.of()),
                Arguments.of("measures", Map.of("code", "AB")),
                Arguments.of("measures", Map.of("code", "HQ")),
                Arguments.of("briefing", Map.of("code", "AB", "from", "2025-12-01", "until", "2025-12-31")),
                Arguments.of("node", Map.of("id", "Q2xhaW06Y2xhaW0tMjA", "ids", List.of("Q2xhaW06Y2xhaW0tMjA"))));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void readsLittleMoreThanItShows(String operation, Map<String, ?> variables) {
        var document = Ask.file("contract/" + operation + ".graphql");
        // By then PostgreSQL keeps plans that are made for any values, of the statements that it is let to.
        for (var before = 0; before < UNTIL_PLANS_ARE_KEPT; before++) {
            Ask.data(document + "# " + before, variables);
        }
        var wrong = new ArrayList<String>();
        for (var plan : ExplainedPostgreSql.plansOf(database, () -> Ask.data(document, variables))) {
            var read = new RowsRead(plan);
            // To count is to read all; how many there are is kept of a long list. Those of actors are counted in an index.
            if (isCount(plan) ? isOfActors(plan) && !read.isOfIndexesAlone() : read.rows() > BESIDE + TIMES * read.returned()) {
                wrong.add("%d rows are read, and %d returned by %s".formatted(read.rows(), read.returned(),
                        plan.path("Query Text").asText()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isOfActors(JsonNode plan) {
        return OF_ACTORS.matcher(plan.path("Query Text").asText()).find();
    }

    private static boolean isCount(JsonNode plan) {
        return COUNT.matcher(plan.path("Query Text").asText()).find();
    }
}

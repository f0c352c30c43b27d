package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamga.Ask;

import com.fasterxml.jackson.databind.JsonNode;

import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.parser.Parser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Every order and every filter of every list, explained by PostgreSQL as it reads them. */
@QuarkusTest
@TestProfile(ExplainedPostgreSql.Explained.class)
@DisplayName("Among a hundred thousand claims, a page is read without going through all of a table")
class PagesOfManyRowsTest {

    /** A table that has fewer is as quickly read whole. */
    private static final int FEW = 2_500;
    /** Of a list in its order, and with no filter, not much more is read than is shown. */
    private static final int MOST_OF_A_PLAIN_LIST = 2_500;

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        if (Ask.data("{ claim(slug: \"claim-1\") { id } }").get("claim") != null) {
            return;
        }
        QuarkusTransaction.requiringNew().timeout(300).run(() -> ManyRows.make(database));
        QuarkusTransaction.requiringNew().timeout(300).run(() -> database.createNativeQuery("analyze").executeUpdate());
    }

    @ParameterizedTest
    @EnumSource(ListOfMany.class)
    void whatever(ListOfMany list) {
        var wrong = new ArrayList<String>();
        for (var query : list.queries()) {
            for (var plan : plans(query)) {
                var read = new Read();
                read.all(plan.path("Plan"));
                if (!read.whole.isEmpty()) {
                    wrong.add(query + " reads the whole of " + read.whole);
                } else if (list.isPlain(query) && read.rows > MOST_OF_A_PLAIN_LIST) {
                    wrong.add(query + " reads " + read.rows + " rows");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** So that a new filter or order has its index. */
    @Test
    void everyFilterAndOrderOfTheSchemaIsAsked() throws Exception {
        var asked = String.join("\n", List.of(ListOfMany.values()).stream().flatMap(list -> list.queries().stream()).toList());
        var missing = new TreeSet<String>();
        for (var type : Parser.parse(Files.readString(Path.of("docs/schema.graphql"))).getDefinitions()) {
            if (type instanceof InputObjectTypeDefinition filter && filter.getName().endsWith("Filter")) {
                filter.getInputValueDefinitions().stream().map(value -> value.getName()).filter(name -> !asked.contains(name + ": "))
                        .forEach(name -> missing.add(filter.getName() + "." + name));
            } else if (type instanceof EnumTypeDefinition order && order.getName().endsWith("OrderField")) {
                order.getEnumValueDefinitions().stream().map(value -> value.getName()).filter(name -> !asked.contains("field: " + name))
                        .forEach(name -> missing.add(order.getName() + "." + name));
            }
        }
        assertThat(missing).isEmpty();
    }

    private List<JsonNode> plans(String query) {
        var before = ExplainedPostgreSql.written();
        Ask.data(query, Map.of());
        var after = "after " + before;
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("select cast('" + after + "' as text)").getResultList());
        return ExplainedPostgreSql.plansSince(before, after);
    }

    /** How many rows of tables a statement read, and which tables whole. */
    private static final class Read {

        private long rows;
        private final List<String> whole = new ArrayList<>();

        void all(JsonNode node) {
            if (node.has("Relation Name") && node.path("Node Type").asText().endsWith("Scan")) {
                var here = Math.round((node.path("Actual Rows").asDouble() + node.path("Rows Removed by Filter").asDouble()
                        + node.path("Rows Removed by Index Recheck").asDouble()) * node.path("Actual Loops").asDouble());
                rows += here;
                if (node.path("Node Type").asText().equals("Seq Scan") && here > FEW) {
                    whole.add(node.path("Relation Name").asText() + ", " + here + " rows");
                }
            }
            node.path("Plans").forEach(this::all);
        }
    }
}

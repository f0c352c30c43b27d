package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamga.Ask;

import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Every order and every filter of every list, explained by PostgreSQL as it reads them. */
@QuarkusTest
@TestProfile(ExplainedPostgreSql.Explained.class)
@DisplayName("Among a hundred thousand claims, a page is read without going through all of a table")
class PagesOfManyRowsTest {

    /** Of a list in its order, and with no filter, not much more is read than is shown. */
    private static final int MOST_OF_A_PLAIN_LIST = 2_500;

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        ManyRows.fill(database);
    }

    @ParameterizedTest
    @EnumSource(ListOfMany.class)
    void whatever(ListOfMany list) {
        var wrong = new ArrayList<String>();
        for (var query : list.queries()) {
            for (var plan : ExplainedPostgreSql.plansOf(database, () -> Ask.data(query))) {
                var read = new RowsRead(plan);
                if (!read.whole().isEmpty()) {
                    wrong.add(query + " reads the whole of " + read.whole());
                } else if (list.isPlain(query) && read.rows() > MOST_OF_A_PLAIN_LIST) {
                    wrong.add(query + " reads " + read.rows() + " rows");
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
}

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
import org.junit.jupiter.params.provider.MethodSource;
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

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        ManyRows.fill(database);
    }

    @ParameterizedTest
    @EnumSource
    void whatever(ListOfMany list) {
        var wrong = new ArrayList<String>();
        for (var query : list.queries()) {
            wrong.addAll(wrong(list, query, ExplainedPostgreSql.plansOf(database, () -> Ask.data(query))));
        }
        assertThat(wrong).isEmpty();
    }

    /** One that is planned once is read in one way below each parent, be there much or little below it. */
    @ParameterizedTest
    @MethodSource("below")
    void byAPlanForAnyValuesWhereThatMayBeKept(ListOfMany list) {
        var wrong = ExplainedPostgreSql.forAnyValues(database, () -> list.queriesOfKeptPlans().stream().flatMap(query -> {
            var kept = ExplainedPostgreSql.plansOf(database, () -> Ask.data(query + " # for any values")).stream().filter(RowsRead::isKept)
                    .toList();
            assertThat(kept).as(query).anyMatch(RowsRead::isForAnyValues);
            return wrong(list, query, kept).stream();
        }).toList());
        assertThat(wrong).isEmpty();
    }

    static List<ListOfMany> below() {
        return List.of(ListOfMany.values()).stream().filter(ListOfMany::isBelow).toList();
    }

    private static List<String> wrong(ListOfMany list, String query, List<RowsRead> all) {
        var wrong = new ArrayList<String>();
        for (var read : all) {
            if (!read.whole().isEmpty()) {
                wrong.add(query + " reads the whole of " + read.whole());
            } else if (read.rows() > list.most(query)) {
                wrong.add(query + ": " + read);
            }
        }
        return wrong;
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

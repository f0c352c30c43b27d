package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;

/** The schema is what was agreed: committed, described to the last value, and named as the domain names things. */
@QuarkusTest
class SchemaTest {

    /** Nulls in an answer's list mean something here only. */
    private static final Set<String> LISTS_WITH_NULLS = Set.of("Query.nodes");

    @Inject
    FinishedSchema schema;

    @Inject
    GraphQLRoute route;

    @Test
    void theCommittedSchemaIsTheOneServed() throws IOException {
        var committed = Path.of("docs/schema.graphql");
        if (Boolean.getBoolean("tamga.schema.update")) {
            Files.writeString(committed, route.sdl());
        }
        assertThat(route.sdl())
                .as("docs/schema.graphql differs; if the change is wanted: ./mvnw test -Dtest=SchemaTest -Dtamga.schema.update=true")
                .isEqualTo(Files.readString(committed));
    }

    @Test
    void everythingIsDescribed() {
        var undescribed = new ArrayList<String>();
        for (var type : types()) {
            note(undescribed, type.getName(), type.getDescription());
            if (type instanceof GraphQLFieldsContainer container) {
                for (var field : container.getFieldDefinitions()) {
                    var name = type.getName() + "." + field.getName();
                    note(undescribed, name, field.getDescription());
                    field.getArguments()
                            .forEach(argument -> note(undescribed, name + "(" + argument.getName() + ")", argument.getDescription()));
                }
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions()
                        .forEach(field -> note(undescribed, type.getName() + "." + field.getName(), field.getDescription()));
            } else if (type instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> note(undescribed, type.getName() + "." + value.getName(), value.getDescription()));
            }
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void noNullHidesInAList() {
        var lists = new ArrayList<String>();
        for (var type : types()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().stream()
                        .filter(field -> elementMayBeNull(field.getType()))
                        .forEach(field -> lists.add(type.getName() + "." + field.getName()));
            }
        }
        assertThat(lists).containsExactlyInAnyOrderElementsOf(LISTS_WITH_NULLS);
    }

    @Test
    void listsAreRequiredOnlyWhereNothingCanBeAnsweredWithout() {
        var required = new ArrayList<String>();
        for (var type : types()) {
            if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions().stream().filter(field -> field.getType() instanceof GraphQLNonNull nonNull
                        && nonNull.getWrappedType() instanceof GraphQLList)
                        .forEach(field -> required.add(type.getName() + "." + field.getName()));
            }
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> field.getArguments().stream()
                        .filter(argument -> argument.getType() instanceof GraphQLNonNull nonNull
                                && nonNull.getWrappedType() instanceof GraphQLList)
                        .forEach(argument -> required.add(type.getName() + "." + field.getName() + "." + argument.getName())));
            }
        }
        assertThat(required).containsExactly("Query.nodes.ids");
    }

    @Test
    void namesAreThoseOfTheDomain() {
        var odd = types().stream().map(GraphQLNamedType::getName)
                .filter(name -> name.contains("_") || name.matches(".*(Node|View|Row|Entity|DTO|Impl)") && !name.equals("Node"))
                .toList();
        assertThat(odd).isEmpty();
    }

    @Test
    void onlyKnownScalars() {
        assertThat(types().stream().filter(GraphQLScalarType.class::isInstance).map(GraphQLNamedType::getName).toList())
                .containsExactlyInAnyOrder("Boolean", "CountryCode", "Date", "DateTime", "Decimal", "ID", "Int", "LanguageCode",
                        "Revision", "String");
    }

    private List<GraphQLNamedType> types() {
        return schema(schema.get()).stream().filter(type -> !type.getName().startsWith("__")).toList();
    }

    private static List<GraphQLNamedType> schema(GraphQLSchema schema) {
        return schema.getAllTypesAsList();
    }

    private static void note(List<String> undescribed, String name, String description) {
        if (description == null || description.isBlank() || description.startsWith("Scalar for")) {
            undescribed.add(name);
        }
    }

    private static boolean elementMayBeNull(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list && !(list.getWrappedType() instanceof GraphQLNonNull);
    }
}

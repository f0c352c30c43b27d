package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import graphql.schema.idl.ScalarInfo;
import io.quarkus.test.junit.QuarkusTest;

/** The schema is what was agreed: committed, described to the last value, and named as the domain names things. */
@QuarkusTest
class SchemaTest {

    private static final Path COMMITTED = Path.of("docs/schema.graphql");
    private static final Path CHANGES = Path.of("docs/schema-changes.md");

    /** Nulls in an answer's list mean something here only. */
    private static final Set<String> LISTS_WITH_NULLS = Set.of("Query.nodes");
    /** How the schema calls what is one of a few. */
    private static final Set<String> OF_FIXED_VALUES = Set.of("basis", "change", "channel", "comparator", "credibility", "direction",
            "disputes", "fact", "kind", "previousStatus", "reliability", "role", "scheme", "stance", "status", "voice");
    /** A token that only this service gives out and reads. */
    private static final Set<String> OURS_ALONE = Set.of("Revision");

    @Inject
    GraphQLSchema schema;

    @Inject
    GraphQLRoute route;

    /** Also when the schema is written anew: what breaks clients is only committed where it is announced. */
    @Test
    void theCommittedSchemaIsTheOneServedAndNoClientBreaks() throws IOException {
        var announced = Files.readString(CHANGES);
        var breaks = SchemaBreaks.between(Files.readString(COMMITTED), route.sdl(), LocalDate.now(ZoneOffset.UTC)).stream()
                .filter(line -> !announced.contains("`" + line + "`")).toList();
        assertThat(breaks).as("the schema breaks clients; where that is wanted, %s says so first, in these words", CHANGES).isEmpty();

        if (Boolean.getBoolean("tamga.schema.update")) {
            Files.writeString(COMMITTED, route.sdl());
        }
        assertThat(route.sdl())
                .as("%s differs; if the change is wanted: ./mvnw test -Dtest=SchemaTest -Dtamga.schema.update=true", COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
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
                .containsExactlyInAnyOrder("Boolean", "CountryCode", "Date", "DateTime", "Decimal", "Edtf", "ID", "Int", "LanguageCode",
                        "Revision", "String", "Url");
    }

    @Test
    void scalarsAreSpecifiedInPublic() {
        for (var scalar : types().stream().filter(GraphQLScalarType.class::isInstance).map(GraphQLScalarType.class::cast).toList()) {
            if (ScalarInfo.isGraphqlSpecifiedScalar(scalar) || OURS_ALONE.contains(scalar.getName())) {
                assertThat(scalar.getSpecifiedByUrl()).as(scalar.getName()).isNull();
            } else {
                assertThat(scalar.getSpecifiedByUrl()).as(scalar.getName()).startsWith("https://");
                assertThat(route.sdl()).contains("scalar %s @specifiedBy(url : \"%s\")".formatted(scalar.getName(),
                        scalar.getSpecifiedByUrl()));
            }
        }
    }

    @Test
    void whatIsDeprecatedSaysWhyAndUntilWhen() {
        assertThat(Deprecations.unclear(schema)).isEmpty();
    }

    @Test
    void listsArePagedFilteredAndOrderedAlike() {
        var odd = new ArrayList<String>();
        for (var type : types()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> odd.addAll(ListRules.broken(type.getName(), field)));
            } else if (type instanceof GraphQLInputObjectType input) {
                odd.addAll(ListRules.broken(input));
            }
        }
        assertThat(odd).isEmpty();
    }

    @Test
    void whatIsNoConnectionSaysHowLongItGets() {
        var unbounded = ShortLists.of(schema).stream().filter(list -> !list.description().contains("at most")).toList();
        assertThat(unbounded).isEmpty();
    }

    @Test
    void whatHasAFixedListOfValuesIsAnEnum() {
        var strings = new ArrayList<String>();
        for (var type : types()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().stream().filter(field -> OF_FIXED_VALUES.contains(field.getName())
                        && !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType))
                        .forEach(field -> strings.add(type.getName() + "." + field.getName()));
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions().stream()
                        .filter(field -> OF_FIXED_VALUES.contains(field.getName().replaceFirst("(?<!statu)s$", ""))
                                && !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType))
                        .forEach(field -> strings.add(type.getName() + "." + field.getName()));
            }
        }
        assertThat(strings).isEmpty();
    }

    private List<GraphQLNamedType> types() {
        return schema(schema).stream().filter(type -> !type.getName().startsWith("__")).toList();
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

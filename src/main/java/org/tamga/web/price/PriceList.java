package org.tamga.web.price;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tamga.common.Page;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many objects the lists of the schema hold, as far as the schema says.
 * <p>
 * A list of values is as long as its description says it is at most, in the words of {@link #WORDS} or as a number; one that says nothing
 * counts as a page. So what a reader is told and what is counted are the same. Introspection's lists are counted in the schema itself.
 */
public final class PriceList {

    private static final Map<String, Integer> WORDS = Map.of("a few", 5, "a dozen", 12, "a few dozen", 36, "a hundred", 100);
    private static final String NUMBER = "(a few dozen|a few|a dozen|a hundred|\\d+)";
    private static final Pattern AT_MOST = Pattern.compile(
            "at most %1$s\\b|\\b%1$s at most|[;,] %1$s\\.".formatted(NUMBER), Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> usual = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /** Counts the lists that tell of the schema. */
    public PriceList(GraphQLSchema schema) {
        var types = schema.getAllTypesAsList();
        var fields = types.stream().filter(GraphQLFieldsContainer.class::isInstance).map(GraphQLFieldsContainer.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()).toList();
        introspected("__Schema.types", Stream.of(types.size()));
        introspected("__Schema.directives", Stream.of(schema.getDirectives().size()));
        introspected("__Directive.args", schema.getDirectives().stream().map(directive -> directive.getArguments().size()));
        introspected("__Field.args", fields.stream().map(field -> field.getArguments().size()));
        introspected("__Type.fields", types.stream()
                .map(type -> type instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions().size() : 0));
        introspected("__Type.inputFields", types.stream()
                .map(type -> type instanceof GraphQLInputObjectType input ? input.getFieldDefinitions().size() : 0));
        introspected("__Type.enumValues", types.stream()
                .map(type -> type instanceof GraphQLEnumType values ? values.getValues().size() : 0));
        introspected("__Type.interfaces", types.stream()
                .map(type -> type instanceof GraphQLObjectType object ? object.getInterfaces().size() : 0));
        introspected("__Type.possibleTypes", types.stream()
                .map(type -> type instanceof GraphQLInterfaceType shared ? schema.getImplementations(shared).size() : 0));
    }

    private void introspected(String list, Stream<Integer> sizes) {
        var all = sizes.toList();
        usual.put(list, (int) Math.ceil(all.stream().mapToInt(size -> size).average().orElse(0)));
        longest.put(list, all.stream().mapToInt(size -> size).max().orElse(0));
    }

    /**
     * How many objects the list holds at most, or, of a list that tells of the schema, on average.
     *
     * @param goneOn whether one type of the schema was reached from another: who goes on like this can choose the types with most fields
     */
    int size(GraphQLNamedType parent, GraphQLFieldDefinition list, boolean goneOn) {
        if (Introspection.isIntrospectionTypes(parent)) {
            return (goneOn ? longest : usual).getOrDefault(parent.getName() + "." + list.getName(), 1);
        }
        return said(list.getDescription());
    }

    /** What a description says of how many there are at most; as many as a page has where it does not. */
    static int said(String description) {
        var said = AT_MOST.matcher(description == null ? "" : description);
        if (!said.find()) {
            return Page.DEFAULT_SIZE;
        }
        var number = Stream.of(said.group(1), said.group(2), said.group(3)).filter(group -> group != null).findFirst().orElseThrow()
                .toLowerCase(Locale.ROOT);
        return WORDS.containsKey(number) ? WORDS.get(number) : Integer.parseInt(number);
    }

    /** Whether the field is a list in pages: its type has edges, and says where the page stands. */
    static boolean isConnection(GraphQLFieldDefinition field) {
        return isConnection((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    static boolean isConnection(GraphQLNamedType type) {
        return type instanceof GraphQLObjectType object
                && List.of("edges", "pageInfo").stream().allMatch(name -> object.getFieldDefinition(name) != null);
    }
}

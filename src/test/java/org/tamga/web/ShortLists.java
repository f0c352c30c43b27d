package org.tamga.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** The lists that are no connections: they come whole, so each says how long it gets. */
record ShortLists(String field, String type, String description) {

    /** Each once: of what an interface has, the interface's. */
    static List<ShortLists> of(GraphQLSchema schema) {
        var lists = new ArrayList<ShortLists>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container && !type.getName().startsWith("__")) {
                container.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList)
                        .filter(field -> !field.getName().equals("edges") && !inherited(container, field))
                        .forEach(field -> lists.add(new ShortLists(type.getName() + "." + field.getName(),
                                GraphQLTypeUtil.simplePrint(field.getType()), field.getDescription())));
            }
        }
        return lists.stream().sorted(Comparator.comparing(ShortLists::field)).toList();
    }

    private static boolean inherited(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        return ((GraphQLImplementingType) type).getInterfaces().stream().map(GraphQLNamedOutputType.class::cast)
                .anyMatch(of -> ((GraphQLInterfaceType) of).getFieldDefinition(field.getName()) != null);
    }

    /** As docs/api.md has it. */
    static String table(GraphQLSchema schema) {
        return of(schema).stream().map(list -> "| `%s` | `%s` | %s |\n".formatted(list.field(), list.type(), list.description()))
                .collect(Collectors.joining("", "| field | type | what it holds |\n|---|---|---|\n", ""));
    }
}

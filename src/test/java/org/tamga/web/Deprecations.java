package org.tamga.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;

/** What is deprecated without saying why, or on which day it goes. */
final class Deprecations {

    private static final int SHORTEST_REASON = 20;

    private Deprecations() {
    }

    static List<String> unclear(GraphQLSchema schema) {
        var unclear = new ArrayList<String>();
        BiConsumer<String, String> check = (where, reason) -> {
            if (reason != null && (!SchemaBreaks.DAY.matcher(reason).find() || reason.length() < SHORTEST_REASON)) {
                unclear.add(where + ": " + reason);
            }
        };
        for (var type : schema.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__")).toList()) {
            var prefix = type.getName() + ".";
            if (type instanceof GraphQLFieldsContainer container) {
                for (var field : container.getFieldDefinitions()) {
                    check.accept(prefix + field.getName(), field.getDeprecationReason());
                    field.getArguments().forEach(argument -> check.accept(prefix + field.getName() + "(" + argument.getName() + ")",
                            argument.getDeprecationReason()));
                }
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions().forEach(field -> check.accept(prefix + field.getName(), field.getDeprecationReason()));
            } else if (type instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> check.accept(prefix + value.getName(), value.getDeprecationReason()));
            }
        }
        return unclear;
    }
}

package org.tamga.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/** How every connection is asked for: one way to page, to filter and to order, under one name each. */
final class ListRules {

    private static final Map<String, String> PAGING = Map.of("first", "Int", "after", "String", "last", "Int", "before", "String");
    /** Memberships, on both their sides: filtered by arguments of the field itself, as a day belongs to nearly every question. */
    private static final Set<String> MEMBERSHIPS = Set.of("CountryAllianceConnection", "AllianceMemberConnection");
    /** What names its own filter takes no other. */
    private static final Set<String> FILTERED_BY_NAME = Set.of("CountryPair.disputed");
    /** What a change touched has one order, and all of it is wanted. */
    private static final Set<String> IN_ONE_ORDER = Set.of("ChangeConnection");

    private ListRules() {
    }

    static List<String> broken(String type, GraphQLFieldDefinition field) {
        var broken = new ArrayList<String>();
        var where = type + "." + field.getName();
        var named = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (!named.getName().endsWith("Connection")) {
            PAGING.keySet().stream().filter(name -> field.getArgument(name) != null)
                    .forEach(name -> broken.add(where + " takes " + name + " and is no connection"));
            return broken;
        }
        PAGING.forEach((name, wanted) -> expect(broken, where, field.getArgument(name), name, wanted));
        if (MEMBERSHIPS.contains(named.getName())) {
            expect(broken, where, field.getArgument("orderBy"), "orderBy", "MembershipOrder");
        } else if (!IN_ONE_ORDER.contains(named.getName())) {
            var of = node((GraphQLObjectType) named);
            if (!FILTERED_BY_NAME.contains(where)) {
                expect(broken, where, field.getArgument("filter"), "filter", of + "Filter");
            }
            // Countries are actors, and are ordered as these are; so are alliances.
            expect(broken, where, field.getArgument("orderBy"), "orderBy",
                    Set.of("Country", "Alliance").contains(of) ? "ActorOrder" : of + "Order");
        }
        return broken;
    }

    private static String node(GraphQLObjectType connection) {
        var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("edges").getType());
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType())).getName();
    }

    private static void expect(List<String> broken, String where, GraphQLArgument argument, String name, String wanted) {
        var found = argument == null ? "nothing" : GraphQLTypeUtil.simplePrint(argument.getType());
        if (!found.equals(wanted)) {
            broken.add("%s(%s): found %s, expected %s".formatted(where, name, found, wanted));
        }
    }

    /** An order is a field and a direction; a filter that takes a list is named in the plural. */
    static List<String> broken(GraphQLInputObjectType input) {
        var broken = new ArrayList<String>();
        if (input.getName().endsWith("Order")) {
            var fields = input.getFieldDefinitions().stream()
                    .map(field -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType())
                            + (field.hasSetDefaultValue() ? " =" : ""))
                    .sorted().toList();
            if (!fields.equals(List.of("direction: OrderDirection! =", "field: " + input.getName() + "Field!"))) {
                broken.add(input.getName() + ": " + fields);
            }
        } else {
            for (var field : input.getFieldDefinitions()) {
                var list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
                if (list && !field.getName().endsWith("s")) {
                    broken.add("%s.%s takes a list, and is not named in the plural".formatted(input.getName(), field.getName()));
                }
            }
        }
        return broken;
    }
}

package org.tamga.web.plan;

import java.util.concurrent.atomic.AtomicInteger;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * What an operation asks, place by place: which fields of which types, by which fetchers. Each is found out when the first object comes to its place, and holds for
 * all that come after it, in all runs of the operation, also in those that run at the same time. With which arguments, each run knows.
 */
final class Plan {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final GraphQLSchema schema;
    private final AtomicInteger places = new AtomicInteger();
    private final Shape whole;

    /**
     * @param type of the operation itself
     * @param fields what is selected of it
     */
    Plan(GraphQLSchema schema, GraphQLObjectType type, MergedSelectionSet fields) {
        this.schema = schema;
        this.whole = new Shape(type, fields, null, this);
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** What is asked of the operation itself. */
    Shape whole() {
        return whole;
    }

    /** The number of one more place. */
    int more() {
        return places.getAndIncrement();
    }

    /** How many places are known. */
    int places() {
        return places.get();
    }

    /** What is selected of objects of this type, fragments and directives being looked at by the engine. */
    static MergedSelectionSet selected(GraphQLObjectType type, MergedField field, ExecutionContext execution) {
        return COLLECTOR.collectFields(FieldCollectorParameters.newParameters()
                .schema(execution.getGraphQLSchema())
                .objectType(type)
                .fragments(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap())
                .graphQLContext(execution.getGraphQLContext())
                .build(), field);
    }
}

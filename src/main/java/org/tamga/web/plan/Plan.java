package org.tamga.web.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/**
 * What an operation asks, place by place: which fields of which types, by which fetchers, with which arguments. Each is found out when the first object comes to
 * its place, and holds for all that come after it.
 *
 * @param execution the engine's own view of the operation
 * @param above where the operation itself stands
 */
record Plan(ExecutionContext execution, ExecutionStepInfo above) {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    /** What is selected of objects of this type, fragments and directives being looked at by the engine. */
    MergedSelectionSet selected(GraphQLObjectType type, MergedField field) {
        return COLLECTOR.collectFields(FieldCollectorParameters.newParameters()
                .schema(execution.getGraphQLSchema())
                .objectType(type)
                .fragments(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap())
                .graphQLContext(execution.getGraphQLContext())
                .build(), field);
    }
}

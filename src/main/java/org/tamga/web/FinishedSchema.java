package org.tamga.web;

import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import io.smallrye.graphql.spi.EventingService;

/**
 * The schema as clients see it: what SmallRye reads from the annotations, with what these cannot say put right. SmallRye has it finished
 * when it builds its schema, which is when the application is built: no start and no request waits for it.
 */
@RegisterResourceBundle(bundleName = "i18n.General")
public final class FinishedSchema implements EventingService {

    /** No setting turns it off. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder annotated) {
        // SmallRye declares directives of its own, and a scalar for one of them, that nothing here uses.
        var plain = annotated.clearDirectives().build();
        return GraphQLSchema.newSchema(withItsOwnTypes(SchemaTransformer.transformSchema(plain, new Finish())));
    }

    /**
     * SmallRye tells the type of an object from its class, but gives the type of its own schema, which is none of the finished one: the
     * one of the same name is meant. And where all fields are to be seen it looks each field of each object up in a list of those to hide,
     * by regular expressions.
     */
    private static GraphQLSchema withItsOwnTypes(GraphQLSchema schema) {
        var registry = schema.getCodeRegistry();
        var resolving = registry.transform(with -> {
            with.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
            schema.getAllTypesAsList().stream()
                    .filter(GraphQLInterfaceType.class::isInstance)
                    .map(GraphQLInterfaceType.class::cast)
                    .forEach(type -> {
                        var told = registry.getTypeResolver(type);
                        with.typeResolver(type, object -> object.getSchema().getObjectType(told.getType(object).getName()));
                    });
        });
        return schema.transformWithoutTypes(with -> with.codeRegistry(resolving));
    }

    private static final class Finish extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            var finished = Scalars.ALL.get(scalar.getName());
            return finished == null ? TraversalControl.CONTINUE : changeNode(context, finished);
        }

        @Override
        public TraversalControl visitGraphQLArgument(GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            var type = finished(argument.getName(), argument.getType(), argument.hasSetDefaultValue());
            var description = finished(argument.getDescription());
            return type == argument.getType() && description.equals(argument.getDescription()) ? TraversalControl.CONTINUE
                    : changeNode(context, argument.transform(with -> with.type(type).description(description)));
        }

        @Override
        public TraversalControl visitGraphQLInputObjectField(GraphQLInputObjectField field,
                TraverserContext<GraphQLSchemaElement> context) {
            var type = finished(field.getName(), field.getType(), field.hasSetDefaultValue());
            var description = finished(field.getDescription());
            return type == field.getType() && description.equals(field.getDescription()) ? TraversalControl.CONTINUE
                    : changeNode(context, field.transform(with -> with.type(type).description(description)));
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            var description = finished(field.getDescription());
            return description.equals(field.getDescription()) ? TraversalControl.CONTINUE
                    : changeNode(context, field.transform(with -> with.description(description)));
        }

        /** Without what SmallRye adds of its own to whatever is a day: the scalar says that itself. */
        private static String finished(String description) {
            return description == null ? "" : description.replaceFirst(" ?\\(ISO-8601\\)$", "");
        }

        /** The type as it should be; the same where it is so already. */
        private static GraphQLInputType finished(String name, GraphQLInputType type, boolean hasDefault) {
            if (hasDefault && !(type instanceof GraphQLNonNull)) {
                // What may be left out because it has a default is not null for all that.
                return nonNull(type);
            }
            return listOfNonNull(name, type);
        }

        /**
         * A list that a client gives has no null in it. Said with an annotation on the element, SmallRye makes the list itself required,
         * so it is said here. Nor does it know a list of ids.
         */
        private static GraphQLInputType listOfNonNull(String name, GraphQLInputType type) {
            if (!(GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list)) {
                return type;
            }
            var element = list.getOriginalWrappedType();
            if (element instanceof GraphQLNonNull) {
                return type;
            }
            var finished = GraphQLList.list(nonNull("ids".equals(name) ? Scalars.ID : element));
            return type instanceof GraphQLNonNull ? nonNull(finished) : finished;
        }
    }
}

package org.tamga.web.plan;

import java.util.HashMap;
import java.util.Map;

import org.tamga.web.fetch.PlannedFetcher;
import org.tamga.web.fetch.PlannedFetcher.Fetch;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResolveType;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/** A field where an operation asks for it, of all objects of one type that come there. */
final class Place {

    private static final ResolveType TYPES = new ResolveType();

    private final Plan plan;
    private final Place above;
    private final GraphQLObjectType owner;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private Class<?> last;
    private Shape ofLast;
    private final Kind kind;
    private final Fetch fetch;
    private ExecutionStepInfo step;
    private DataFetchingEnvironment environment;

    /**
     * @param above the field that has the objects; null for the operation itself
     * @throws Unplanned where only the engine knows how it is fetched
     */
    Place(Plan plan, Place above, GraphQLObjectType owner, MergedField field) {
        this.plan = plan;
        this.above = above;
        this.owner = owner;
        this.field = field;
        this.definition = Introspection.getFieldDefinition(plan.execution().getGraphQLSchema(), owner, field.getName());
        this.kind = Kind.of(definition.getType(), this);
        this.fetch = fetch();
    }

    private Fetch fetch() {
        if (definition == Introspection.TypeNameMetaFieldDef) {
            return object -> owner.getName();
        }
        if (plan.execution().getGraphQLSchema().getCodeRegistry().getDataFetcher(owner, definition) instanceof PlannedFetcher fetcher) {
            try {
                return fetcher.at(this::environment);
            } catch (Exception wrong) {
                throw new Unplanned("its arguments can't be taken");
            }
        }
        throw new Unplanned("fetched in another way");
    }

    ExecutionContext execution() {
        return plan.execution();
    }

    Kind kind() {
        return kind;
    }

    Fetch fetches() {
        return fetch;
    }

    /** What is asked of the objects that this field has, of those of the type of this one. */
    Shape beneath(Object object) {
        // Most often all are of one class.
        if (object.getClass() != last) {
            var shape = shapes.get(object.getClass());
            if (shape == null) {
                shape = shape(object);
                shapes.put(object.getClass(), shape);
            }
            last = object.getClass();
            ofLast = shape;
        }
        return ofLast;
    }

    private Shape shape(Object object) {
        var bare = GraphQLTypeUtil.unwrapAll(definition.getType());
        var type = bare instanceof GraphQLObjectType known ? known
                : TYPES.resolveType(execution(), field, object, step(), (GraphQLOutputType) bare, null);
        return new Shape(type, plan.selected(type, field), this, plan);
    }

    /** Where it stands, by the fields above it. */
    private ExecutionStepInfo step() {
        if (step == null) {
            var taken = ImmutableMapWithNullValues.copyOf(arguments());
            var parent = above == null ? plan.above() : above.step();
            step = ExecutionStepInfo.newExecutionStepInfo()
                    .type(definition.getType())
                    .fieldDefinition(definition)
                    .fieldContainer(owner)
                    .field(field)
                    .path(parent.getPath().segment(field.getResultKey()))
                    .parentInfo(parent)
                    .arguments(() -> taken)
                    .build();
        }
        return step;
    }

    private Map<String, Object> arguments() {
        return definition.getArguments().isEmpty() ? Map.of()
                : ValuesResolver.getArgumentValues(execution().getGraphQLSchema().getCodeRegistry(), definition.getArguments(),
                        field.getArguments(), execution().getCoercedVariables(), execution().getGraphQLContext(), execution().getLocale());
    }

    private DataFetchingEnvironment environment() {
        if (environment == null) {
            environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment(execution())
                    .arguments(step().getArguments())
                    .fieldDefinition(definition)
                    .mergedField(field)
                    .fieldType(definition.getType())
                    .executionStepInfo(step())
                    .parentType(owner)
                    .build();
        }
        return environment;
    }
}

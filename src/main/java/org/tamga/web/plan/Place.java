package org.tamga.web.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.tamga.web.fetch.PlannedFetcher;
import org.tamga.web.fetch.PlannedFetcher.Fetch;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ResolveType;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/** A field where an operation asks for it, of all objects of one type that come there. */
final class Place {

    private static final ResolveType TYPES = new ResolveType();

    private final Plan plan;
    private final int number;
    private final Place above;
    private final GraphQLObjectType owner;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Kind kind;
    private final PlannedFetcher fetcher;
    private final Fetch alike;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>(1);
    private Last last = new Last(null, null);
    private volatile Map<String, Object> written;

    /** The class of the last object that came, and what is asked of it. */
    private record Last(Class<?> of, Shape shape) {
    }

    /**
     * @param above the field that has the objects; null for the operation itself
     * @throws Unplanned where only the engine knows how it is fetched
     */
    Place(Plan plan, Place above, GraphQLObjectType owner, MergedField field) {
        this.plan = plan;
        this.number = plan.more();
        this.above = above;
        this.owner = owner;
        this.field = field;
        this.definition = Introspection.getFieldDefinition(plan.schema(), owner, field.getName());
        this.kind = Kind.of(definition.getType(), this);
        if (definition == Introspection.TypeNameMetaFieldDef) {
            this.fetcher = null;
            this.alike = object -> owner.getName();
        } else if (plan.schema().getCodeRegistry().getDataFetcher(owner, definition) instanceof PlannedFetcher ours) {
            this.fetcher = ours;
            this.alike = ours.everywhere();
        } else {
            throw new Unplanned("fetched in another way");
        }
    }

    /** Tells it apart from the other places of its plan: from 0 on. */
    int number() {
        return number;
    }

    /** The field that has the objects; null for the operation itself. */
    Place above() {
        return above;
    }

    GraphQLObjectType owner() {
        return owner;
    }

    MergedField field() {
        return field;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    Kind kind() {
        return kind;
    }

    /** How it is fetched, which is known for this run. */
    PlannedFetcher fetcher() {
        return fetcher;
    }

    /** How it is fetched, where that is the same in each run; else null. */
    Fetch alike() {
        return alike;
    }

    /** What is asked of the objects that this field has, of those of the type of this one. */
    Shape beneath(Object object, PlannedRun run) {
        // Most often all are of one class.
        var known = last;
        if (object.getClass() != known.of) {
            var shape = shapes.get(object.getClass());
            if (shape == null) {
                shape = shape(object, run);
                shapes.put(object.getClass(), shape);
            }
            known = new Last(object.getClass(), shape);
            last = known;
        }
        return known.shape;
    }

    private Shape shape(Object object, PlannedRun run) {
        var bare = GraphQLTypeUtil.unwrapAll(definition.getType());
        var type = bare instanceof GraphQLObjectType known ? known
                : TYPES.resolveType(run.execution(), field, object, run.step(this), (GraphQLOutputType) bare, null);
        return new Shape(type, Plan.selected(type, field, run.execution()), this, plan);
    }

    /** The arguments, by name; those that the document itself has are the same in each run. */
    Map<String, Object> arguments(ExecutionContext execution) {
        if (definition.getArguments().isEmpty()) {
            return Map.of();
        }
        var known = written;
        if (known == null) {
            known = ValuesResolver.getArgumentValues(execution.getGraphQLSchema().getCodeRegistry(), definition.getArguments(),
                    field.getArguments(), execution.getCoercedVariables(), execution.getGraphQLContext(), execution.getLocale());
            if (!Variables.in(field.getArguments())) {
                written = known;
            }
        }
        return known;
    }
}

package org.tamga.web.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/** What is made of a value, by the type of its field. */
abstract class Kind {

    private static final int FEW = 8;

    private final boolean nonNull;

    private Kind(boolean nonNull) {
        this.nonNull = nonNull;
    }

    /** @param place the field, which knows what is selected of an object */
    static Kind of(GraphQLType type, Place place) {
        var nonNull = type instanceof GraphQLNonNull;
        var bare = nonNull ? ((GraphQLNonNull) type).getWrappedType() : type;
        if (bare instanceof GraphQLList list) {
            return new Many(nonNull, of(list.getWrappedType(), place));
        }
        if (bare instanceof GraphQLScalarType scalar) {
            return new Scalar(nonNull, scalar);
        }
        if (bare instanceof GraphQLEnumType named) {
            return new Named(nonNull, named);
        }
        return new One(nonNull, place);
    }

    /** @throws Unplanned where there is none, but must be */
    final Object complete(Object value, PlannedRun run) {
        var completed = value == null ? null : completed(value, run);
        if (completed == null && nonNull) {
            throw new Unplanned("nothing where something must be");
        }
        return completed;
    }

    abstract Object completed(Object value, PlannedRun run);

    private static final class Many extends Kind {

        private final Kind each;

        Many(boolean nonNull, Kind each) {
            super(nonNull);
            this.each = each;
        }

        @Override
        Object completed(Object value, PlannedRun run) {
            if (!(value instanceof Collection<?> many)) {
                throw new Unplanned("no list");
            }
            var all = new ArrayList<>(many.size());
            for (var one : many) {
                all.add(each.complete(one, run));
            }
            return all;
        }
    }

    private static final class Scalar extends Kind {

        private final GraphQLScalarType type;

        Scalar(boolean nonNull, GraphQLScalarType type) {
            super(nonNull);
            this.type = type;
        }

        @Override
        Object completed(Object value, PlannedRun run) {
            var execution = run.execution();
            return type.getCoercing().serialize(value, execution.getGraphQLContext(), execution.getLocale());
        }
    }

    /** One of a few, whose name the engine looks for among all names of the type each time. */
    private static final class Named extends Kind {

        private final GraphQLEnumType type;
        private final Map<Object, Object> names = new ConcurrentHashMap<>(FEW);

        Named(boolean nonNull, GraphQLEnumType type) {
            super(nonNull);
            this.type = type;
        }

        @Override
        Object completed(Object value, PlannedRun run) {
            var name = names.get(value);
            if (name == null) {
                name = name(value, run.execution());
                names.put(value, name);
            }
            return name;
        }

        private Object name(Object value, ExecutionContext execution) {
            return type.serialize(value, execution.getGraphQLContext(), execution.getLocale());
        }
    }

    private static final class One extends Kind {

        private final Place place;

        One(boolean nonNull, Place place) {
            super(nonNull);
            this.place = place;
        }

        @Override
        Object completed(Object value, PlannedRun run) {
            return run.object(place.beneath(value, run), value);
        }
    }
}

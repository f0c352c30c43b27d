package org.tamga.web.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.function.UnaryOperator;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/** What is made of a value, by the type of its field. */
abstract class Kind {

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
        var execution = place.execution();
        if (bare instanceof GraphQLScalarType scalar) {
            return new Leaf(nonNull,
                    value -> scalar.getCoercing().serialize(value, execution.getGraphQLContext(), execution.getLocale()));
        }
        if (bare instanceof GraphQLEnumType named) {
            // Asked for the name of a value, the type compares it with one value after another.
            return new Leaf(nonNull, value -> value instanceof Enum<?> one && named.getValue(one.name()) != null ? one.name()
                    : named.serialize(value, execution.getGraphQLContext(), execution.getLocale()));
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

    private static final class Leaf extends Kind {

        private final UnaryOperator<Object> written;

        Leaf(boolean nonNull, UnaryOperator<Object> written) {
            super(nonNull);
            this.written = written;
        }

        @Override
        Object completed(Object value, PlannedRun run) {
            return written.apply(value);
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
            return run.object(place.beneath(value), value);
        }
    }
}

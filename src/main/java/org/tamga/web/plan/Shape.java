package org.tamga.web.plan;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/** What an operation asks at one place of the objects of one type: the same of each. */
final class Shape {

    private final Place[] places;
    private final SerializableString[] names;

    /** @param above the field that has the objects; null for the operation itself */
    Shape(GraphQLObjectType type, MergedSelectionSet fields, Place above, Plan plan) {
        this.places = new Place[fields.size()];
        this.names = new SerializableString[places.length];
        var at = 0;
        for (var field : fields.getSubFieldsList()) {
            places[at] = new Place(plan, above, type, field);
            names[at++] = new SerializedString(field.getResultKey());
        }
    }

    Place[] places() {
        return places;
    }

    SerializableString[] names() {
        return names;
    }
}

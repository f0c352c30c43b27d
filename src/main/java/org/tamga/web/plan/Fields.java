package org.tamga.web.plan;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.SerializableString;

/** An object of an answer: the names of its fields are those of all objects at its place. */
public final class Fields extends AbstractMap<String, Object> {

    private final Shape shape;
    private final Object[] values;

    Fields(Shape shape, Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** The names of the fields, in their order, as they are written. */
    public SerializableString[] names() {
        return shape.names();
    }

    /** The value of the field that is at this place in the order. */
    public Object value(int at) {
        return values[at];
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, values.length).<Map.Entry<String, Object>>mapToObj(
                        at -> new SimpleImmutableEntry<>(shape.names()[at].getValue(), values[at])).iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }
}

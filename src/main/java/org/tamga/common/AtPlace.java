package org.tamga.common;

import java.util.function.Supplier;

import io.smallrye.graphql.api.Context;

/** A field where an operation asks for it, which may be of many objects: what depends on the place alone is found out once for all of them. */
public interface AtPlace extends Context {

    /**
     * What is found out of the place.
     *
     * @param what tells apart what is found out; never asked for twice with another meaning
     * @param find finds it out, of the place and its arguments alone; never null
     */
    <T> T once(Class<T> what, Supplier<T> find);

    /** The same for any field. */
    static <T> T once(Context field, Class<T> what, Supplier<T> find) {
        return field instanceof AtPlace place ? place.once(what, find) : find.get();
    }
}

package org.tamga.common;

import java.util.Set;

import io.smallrye.graphql.api.Context;

/**
 * What a client wants of a connection: which page, and whether the rows and the count are asked for at all. What nobody asked for is
 * not read.
 */
public record Wanted(Page page, boolean rows, boolean total) {

    private static final Set<String> ROWS = Set.of("edges", "pageInfo");
    private static final Set<String> TOTAL = Set.of("totalCount");

    /** Read from the arguments and the selection of a connection's field. */
    public static Wanted of(Context field, Page page) {
        return AtPlace.once(field, Wanted.class,
                () -> new Wanted(page, Selected.asks(field, ROWS), Selected.asks(field, TOTAL)));
    }
}

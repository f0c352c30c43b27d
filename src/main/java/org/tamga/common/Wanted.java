package org.tamga.common;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * What a client wants of a connection: which page, and whether the rows and the count are asked for at all. What nobody asked for is
 * not read.
 */
public record Wanted(Page page, boolean rows, boolean total) {

    /** Read from the arguments and the selection of a connection's field. */
    public static Wanted of(Context field, Page page) {
        var selected = field.unwrap(DataFetchingEnvironment.class).getSelectionSet();
        return new Wanted(page, selected.containsAnyOf("edges", "pageInfo"), selected.contains("totalCount"));
    }
}

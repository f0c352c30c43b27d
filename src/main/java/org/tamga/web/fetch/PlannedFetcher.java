package org.tamga.web.fetch;

import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;

/** A fetcher that can be told beforehand where in an operation it will be asked, once for all objects there. */
public interface PlannedFetcher {

    /**
     * What gives the field of each object at one place of an operation.
     *
     * @param place the arguments there, and all that stands above and beneath; it tells of no object
     * @throws Exception where the arguments can't be taken
     */
    Fetch at(Supplier<DataFetchingEnvironment> place) throws Exception;

    /** Gives the field of an object, or the promise of it. */
    @FunctionalInterface
    interface Fetch {
        Object of(Object source) throws Exception;
    }
}

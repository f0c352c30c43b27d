package org.tamga.common;

import java.util.List;
import java.util.Map;

/** A statement that selects, on its way to the database. */
public interface Select {

    /** The value of a parameter; of {@code in (:names)} a collection, maybe an empty one. */
    Select with(String parameter, Object value);

    /** The values of those of these parameters that the statement names. */
    Select withAnyOf(Map<String, Object> values);

    /** No more than so many rows. */
    Select most(int rows);

    /**
     * Planned each time for the values that it has. PostgreSQL soon keeps one plan for any values, made for what is there on the average:
     * a list of whoever has much more than that would be read whole, and sorted, for a page of it.
     */
    Select plannedForItsValues();

    /** The rows, each with its columns from left to right. */
    List<Object[]> rows();
}

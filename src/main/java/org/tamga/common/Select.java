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

    /** The rows, each with its columns from left to right. */
    List<Object[]> rows();
}

package org.tamga.common;

/**
 * How the rows of a list belong to what they are listed below.
 * <p>
 * Said in two ways that mean the same. Of one parent, or of one after the other, a condition lets the database choose whether it goes
 * through the list in its order until a page is full, or looks up what the parent has. Of many at once only a join can say which row is
 * whose.
 *
 * @param join the joins that make one row for every parent and row; empty where the row itself has the key
 * @param key the column that holds the parent's key there
 * @param condition that a row belongs to one parent, whose key stands for each {@code %1$s}
 */
public record Parents(String join, String key, String condition) {

    /** The row itself, or what the list joins anyway, has the parent's key. */
    public static Parents in(String column) {
        return new Parents("", column, column + " = %1$s");
    }

    /** This is of none: the whole list. */
    public static final Parents NONE = new Parents("", "0", "");

    String belongsTo(String parent) {
        return condition.formatted(parent);
    }
}

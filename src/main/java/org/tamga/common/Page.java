package org.tamga.common;

/**
 * Which part of a list is asked for: the first {@code size} rows after a cursor, or the last {@code size} before one.
 *
 * @param size 1 to 100
 * @param backward whether it is counted from the end
 * @param after only what follows this cursor, or null
 * @param before only what precedes this cursor, or null
 */
public record Page(int size, boolean backward, String after, String before) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST = 100;

    /**
     * The page that a connection's arguments ask for; 20 rows from the start where neither {@code first} nor {@code last} is given.
     *
     * @throws BadInput where a size is not 1 to 100, or both are given
     */
    public static Page of(Integer first, String after, Integer last, String before) {
        if (first != null && last != null) {
            throw new BadInput("first", "first: %d together with last: %d".formatted(first, last), "one of the two");
        }
        if (last != null) {
            return new Page(checked("last", last), true, after, before);
        }
        return new Page(first == null ? DEFAULT_SIZE : checked("first", first), false, after, before);
    }

    private static int checked(String argument, int size) {
        if (size < 1 || size > LARGEST) {
            throw new BadInput(argument, size, "a number from 1 to " + LARGEST);
        }
        return size;
    }
}

package org.tamga.common;

/**
 * That a row of a list is among those that a query finds, said in each of the ways that the database can find it out
 * (docs/decisions/0035).
 *
 * @param ofAny the condition, for which the database chooses how
 * @param ofFew the same, where the query finds little: that is gathered first
 * @param ofOne the same, looked up for a row when it comes: of what has an offset PostgreSQL makes no join, for which it would gather all
 * @param isMuch whether there is so much of it that it had better not be gathered, found out by no more than that
 */
public record Among(String ofAny, String ofFew, String ofOne, String isMuch) {

    /** Gathered and sorted within some milliseconds. */
    private static final int FEW = 1_000;

    /**
     * Its column is one of the keys that a query finds.
     *
     * @param query keys, some maybe twice
     */
    public static Among keys(String column, String query) {
        return keys(column, query, "select 1 from (%s) found (one_of_them) where found.one_of_them = %s".formatted(query, column));
    }

    /**
     * A table links its column to what has one of the slugs of a parameter.
     *
     * @param table has the column's value in {@code key}, and in {@code other} the key of what is linked
     * @param named the table that has the slugs
     */
    public static Among linked(String column, String table, String key, String other, String named, String parameter) {
        return keys(column,
                "select x.%2$s from %1$s x join %4$s n on n.id = x.%3$s where n.slug in (:%5$s)".formatted(table, key, other, named,
                        parameter),
                "select 1 from %1$s x where x.%2$s = %6$s and x.%3$s = any (array(select n.id from %4$s n where n.slug in (:%5$s)))"
                        .formatted(table,
                                key, other, named, parameter, column));
    }

    /** @param ofRow finds something where the row, which it names, is among them */
    public static Among keys(String column, String query, String ofRow) {
        return keys(column, query, ofRow, query);
    }

    /** @param some finds about as much as the query, without sorting it */
    public static Among keys(String column, String query, String ofRow, String some) {
        return of(column, query, "%s = any (array(%s))".formatted(column, query), ofRow, some);
    }

    /** Its columns are one of the pairs that a query finds. */
    public static Among pairs(String columns, String query, String ofRow, String some) {
        return of(columns, query, "%s in (%s)".formatted(columns, query), ofRow, some);
    }

    private static Among of(String columns, String query, String ofFew, String ofRow, String some) {
        return new Among("%s in (%s)".formatted(columns, query), ofFew, "exists (%s offset 0)".formatted(ofRow),
                "(select count(*) from (%s limit %d) counted) > %d".formatted(some, FEW + 1, FEW));
    }
}

package org.tamga.common;

/** What it means, in SQL, that something was not taken back: a withdrawal counts from its own day (DESIGN, section 4). */
public final class Standing {

    /** The parameter that holds the day looked at. */
    public static final String DAY = "today";

    private Standing() {
    }

    /** The condition that the row of this table stands on the day {@code :today}. */
    public static String of(String alias) {
        return "(%1$s.withdrawn_on is null or %1$s.withdrawn_on > :today)".formatted(alias);
    }

    /** The condition that the row with this key is not among those that were taken back by {@code :today}: looked up, as they are few. */
    public static String notTakenBack(String table, String key) {
        return "not exists (select 1 from %1$s back where back.id = %2$s and back.withdrawn_on <= :today)".formatted(table, key);
    }

    /** The condition that the article of this alias had been published by the day {@code :today}. */
    public static String known(String alias) {
        return alias + ".known_from <= :today";
    }

    /** The condition that the row of this alias, of an assessment, is the one of the day {@code :today}. */
    public static String assessed(String alias) {
        return "%1$s.known_from <= :today and %1$s.known_until > :today".formatted(alias);
    }

    /** The condition that the article of this alias had been published by the day {@code :today}, and that it stands. */
    public static String reports(String alias) {
        return known(alias) + " and " + of(alias);
    }

    /** The condition that lists have the row of this alias on the day {@code :today}, one of those that are kept of the lists of actors. */
    public static String listed(String alias, boolean withdrawnToo) {
        return "%1$s.listed_from <= :today".formatted(alias) + (withdrawnToo ? "" : " and %1$s.listed_until > :today".formatted(alias));
    }
}

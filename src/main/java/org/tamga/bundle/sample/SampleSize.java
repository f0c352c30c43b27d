package org.tamga.bundle.sample;

import java.util.Locale;

/**
 * How large a made-up store is. All follows from the number of claims.
 *
 * @param claims how many, from {@link #LEAST} to {@link #MOST}
 * @param seed equal seeds give equal stores
 */
record SampleSize(int claims, long seed) {

    static final int LEAST = 100;
    static final int MOST = 10_000_000;

    private static final int MANY_SOURCES = 2_000;
    private static final int MOST_SOURCES = 5_000;

    /** What a store takes that holds the dataset and no sample: measured on PostgreSQL, and rounded up. */
    static final long BYTES_OF_DATASET = 25_000_000;

    /** Measured on PostgreSQL, with indexes, and rounded up. */
    private static final long BYTES_A_CLAIM = 14_000;
    /** While it is at work, a database has its log and what it sorts beside what there is. */
    private static final double WHILE_AT_WORK = 1.5;

    /** Measured on H2, of two thousand, while they were made, and rounded up: what was there before stays in its file for a while. */
    private static final long BYTES_A_CLAIM_EMBEDDED = 60_000;

    /** @throws IllegalArgumentException where the number is out of range; the message says what was expected */
    static SampleSize of(long claims, long seed) {
        if (claims < LEAST || claims > MOST) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "found %,d, expected %,d to %,d", claims, LEAST, MOST));
        }
        return new SampleSize((int) claims, seed);
    }

    /** One reports thirty passages. */
    int articles() {
        return claims / 10;
    }

    /**
     * Thousands, from ten thousand claims on. Of a hundred thousand claims there are articles of most of them; of fewer, of those that are read
     * most.
     */
    int sources() {
        return Math.min(MOST_SOURCES, Math.max(Math.min(MANY_SOURCES, claims / 5), claims / 100));
    }

    /** Experts and officials. */
    int persons() {
        return Math.max(20, Math.min(50_000, claims / 20));
    }

    int statements() {
        return claims / 4;
    }

    /** Of each some forty figures: an eighth of all claims are figures. */
    int measures() {
        return Math.max(1, claims / 320);
    }

    /**
     * How many bytes the database needs for it, at most.
     *
     * @param embedded whether that is H2
     */
    long bytes(boolean embedded) {
        return (long) (claims * (embedded ? BYTES_A_CLAIM_EMBEDDED : BYTES_A_CLAIM * WHILE_AT_WORK));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d claims from seed %d", claims, seed);
    }
}

package org.tamga.bundle.sample;

/**
 * Chance that can be asked again: what is drawn depends on the seed, on what it is drawn for and on which one of these, and on nothing that
 * was drawn before. So any row can be made at any time, and none has to be kept.
 */
final class Draw {

    /** The golden ratio in 64 bits: successive multiples lie far apart (Steele, Lea, Flood 2014). */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /**
     * @param of what it is drawn for
     * @param number which of these
     */
    static Draw of(long seed, String of, long number) {
        return new Draw(mixed(mixed(seed + STEP * of.hashCode()) + STEP * number));
    }

    private static long mixed(long bits) {
        var mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    /** From 0, below 1. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean happens(double probability) {
        return share() < probability;
    }

    /** From 0, below the limit. */
    int below(int limit) {
        return (int) (share() * limit);
    }

    /** One of these. */
    <T> T one(T[] values) {
        return values[below(values.length)];
    }
}

package org.tamga.source.fingerprint;

import java.util.Collection;
import java.util.HashSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much of a paragraph is found in a paragraph of another article.
 *
 * @param share of the paragraph's fingerprints that are among the other's, 0 to 1
 * @param otherShare the same seen from the other paragraph: it is near 1 where all of a short one went into a long one
 * @param run the longest run of words that both have, as far as fingerprints show it: never more than there are, and at most
 *            2 ({@value Winnowing#WINDOW} - 1) words less
 */
public record Overlap(double share, double otherShare, int run) {

    /** Fewer words in a row are said by anybody (docs/decisions/0008: what was measured). */
    public static final int FLOOR = 5;
    /** DESIGN, section 3: a run of 20 words is certain, */
    public static final int CERTAIN_RUN = 20;
    /** and 60 % of a paragraph, */
    public static final double CERTAIN_SHARE = 0.6;

    /** A fingerprint that both paragraphs have, by its place in each. */
    public record Shared(int place, int otherPlace) {
    }

    /**
     * The overlap of two paragraphs.
     *
     * @param shared every pair of equal fingerprints
     * @param fingerprints how many the paragraph has
     * @param otherFingerprints how many the other has
     */
    public static Overlap of(Collection<Shared> shared, int fingerprints, int otherFingerprints) {
        return of(shared, fingerprints, otherFingerprints, Winnowing.RUN);
    }

    /** The same for fingerprints of any number of words: for measuring. */
    static Overlap of(Collection<Shared> shared, int fingerprints, int otherFingerprints, int words) {
        var places = new HashSet<Integer>();
        var otherPlaces = new HashSet<Integer>();
        var lanes = new TreeMap<Integer, TreeSet<Integer>>();
        for (var each : shared) {
            places.add(each.place());
            otherPlaces.add(each.otherPlace());
            lanes.computeIfAbsent(each.place() - each.otherPlace(), lane -> new TreeSet<>()).add(each.place());
        }
        var run = lanes.values().stream().mapToInt(lane -> longest(lane, words)).max().orElse(0);
        return new Overlap(ratio(places.size(), fingerprints), ratio(otherPlaces.size(), otherFingerprints), run);
    }

    /** Fingerprints of one lane that touch or overlap make one run. */
    private static int longest(TreeSet<Integer> places, int words) {
        var longest = 0;
        var from = 0;
        var until = -1;
        for (int place : places) {
            from = place > until ? place : from;
            until = place + words;
            longest = Math.max(longest, until - from);
        }
        return longest;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The same seen from the other paragraph. */
    public Overlap turned() {
        return new Overlap(otherShare, share, run);
    }

    /** Whether it is enough to speak of reuse at all. */
    public boolean isReuse() {
        return run >= FLOOR;
    }

    /**
     * Whether the one surely has it from the other, or both from a third: a long run, or most of either paragraph; the latter only with
     * a run that two texts can't share unseen, so that a paragraph of half a dozen words proves nothing by itself.
     */
    public boolean isCertain() {
        return run >= CERTAIN_RUN || run >= Winnowing.SURE && Math.max(share, otherShare) >= CERTAIN_SHARE;
    }
}

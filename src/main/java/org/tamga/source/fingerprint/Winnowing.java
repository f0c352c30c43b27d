package org.tamga.source.fingerprint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses fingerprints of a text so that two texts that share enough words in a row are sure to share one.
 * <p>
 * After S. Schleimer, D. S. Wilkerson, A. Aiken, <a href="https://doi.org/10.1145/872757.872770">Winnowing: Local Algorithms for Document
 * Fingerprinting</a>, SIGMOD 2003: every run of {@value #RUN} words is hashed; of every {@value #WINDOW} hashes in a row the smallest is
 * kept, the rightmost of equal ones. Hence two texts that share {@value #SURE} words in a row share a fingerprint, and none comes of fewer
 * than {@value #RUN}. Why these numbers: docs/decisions/0008.
 */
public final class Winnowing {

    /** Words hashed together. Nothing shorter is ever found. */
    public static final int RUN = 5;
    /** Hashes of which one is kept. At most {@link #RUN}, so that neighbouring fingerprints leave no word between them unseen. */
    public static final int WINDOW = 3;
    /** Words in a row that two texts share at least one fingerprint of: the paper's guarantee threshold, t = w + k - 1. */
    public static final int SURE = WINDOW + RUN - 1;

    /** The name under which fingerprints are kept. Whatever changes a fingerprint of any text changes it. */
    public static final String ALGORITHM = "winnowing-" + RUN + "-" + WINDOW + "-v1";

    private Winnowing() {
    }

    /** The fingerprints of words in their order; none where there are fewer than {@link #RUN}. */
    public static List<Fingerprint> fingerprints(List<String> words) {
        return fingerprints(words, RUN, WINDOW);
    }

    /** The same for any run and window: for measuring which to take. */
    static List<Fingerprint> fingerprints(List<String> words, int run, int window) {
        var hashes = new ArrayList<Fingerprint>();
        for (var place = 0; place + run <= words.size(); place++) {
            hashes.add(new Fingerprint(place, hash(words.subList(place, place + run))));
        }
        var kept = new ArrayList<Fingerprint>();
        for (var from = 0; from == 0 || from + window <= hashes.size(); from++) {
            var smallest = smallest(hashes.subList(from, Math.min(from + window, hashes.size())));
            if (smallest != null && (kept.isEmpty() || kept.get(kept.size() - 1).place() < smallest.place())) {
                kept.add(smallest);
            }
        }
        return List.copyOf(kept);
    }

    private static Fingerprint smallest(List<Fingerprint> hashes) {
        Fingerprint smallest = null;
        for (var each : hashes) {
            if (smallest == null || Long.compareUnsigned(each.hash(), smallest.hash()) <= 0) {
                smallest = each;
            }
        }
        return smallest;
    }

    /**
     * The hash of a run of words: FNV-1a (64 bits; Fowler, Noll, Vo) over the UTF-8 bytes of the words with one space between them, and
     * then the finaliser of MurmurHash3 (Appleby), as the upper bits of FNV alone are not even enough to choose a smallest by. Never to be
     * changed: what was kept could not be compared any more.
     */
    static long hash(List<String> words) {
        var hash = 0xcbf29ce484222325L;
        for (var each : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}

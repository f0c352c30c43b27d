package org.tamga.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tamga.source.fingerprint.MeasureFingerprints.Score;

/** How well reuse is found in articles whose truth is known. {@code -Dtamga.seeds=20} measures with more seeds. */
class KnownTruthTest {

    private static final int SEEDS = Integer.getInteger("tamga.seeds", 5);

    @Test
    void reuseIsFoundAsTheRecordOfTheDecisionSays() {
        var all = new Score();
        MeasureFingerprints.scores(FoundReuse.AS_BUILT, Overlap.FLOOR, SEEDS).forEach((kind, score) -> {
            System.out.printf("%-15s recall of passages %.3f, of certain ones %.3f, of articles %.3f; precision %.3f%n", kind,
                    score.recall(),
                    score.certainRecall(), score.articleRecall(), score.precision());
            switch (kind) {
                case REWORDED -> assertThat(score.recall()).as("%s", kind).isGreaterThan(0.9);
                case REWRITTEN -> assertThat(score.articleRecall()).as("%s", kind).isGreaterThan(0.9);
                default -> assertThat(score.recall()).as("%s", kind).isGreaterThanOrEqualTo(0.98);
            }
            all.add(score);
        });
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void twoAccountsOfOneThingShareNamesAndQuotationsAndAreNoReuse() {
        assertThat(MeasureFingerprints.unrelated(FoundReuse.AS_BUILT, Overlap.FLOOR)).isZero();
    }
}

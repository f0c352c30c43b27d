package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamga.assessment.rules.Given.FAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Dispute;
import org.tamga.claim.Stance;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must be true of statuses, summaries and histories whatever the evidence and the day. */
class HistoryPropertiesTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theLastPeriodIsWhatIsKnownWithoutAnEnd(@ForAll("dossiers") Dossier dossier) {
        var periods = Timeline.of(dossier).periods();
        Assume.that(!periods.isEmpty());

        var last = periods.get(periods.size() - 1);
        assertThat(last.until()).isNull();
        assertThat(Assess.of(dossier, FAR)).isEqualTo(last.assessment());
        assertThat(Assess.of(dossier, last.from())).isEqualTo(last.assessment());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyDayOfAPeriodIsAsThePeriodSays(@ForAll("dossiers") Dossier dossier) {
        var periods = Timeline.of(dossier).periods();
        for (var at = 0; at < periods.size(); at++) {
            var period = periods.get(at);
            if (at + 1 < periods.size()) {
                assertThat(period.until()).isEqualTo(periods.get(at + 1).from()).isAfter(period.from());
                assertThat(Assess.of(dossier, period.until().minusDays(1))).isEqualTo(period.assessment());
            }
        }
        days().filter(day -> periods.isEmpty() || day.isBefore(periods.get(0).from()))
                .forEach(day -> assertThat(Assess.of(dossier, day).status()).isEqualTo(AssessmentStatus.NOT_ASSESSED));
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void historyReplayedToADayIsWhatWasKnownThatDay(@ForAll("dossiers") Dossier dossier) {
        var whole = History.of(dossier, FAR);
        days().forEach(day -> {
            var until = History.of(dossier, day);
            assertThat(until).isEqualTo(whole.stream().filter(turn -> !turn.on().isAfter(day)).toList());
            var status = until.isEmpty() ? AssessmentStatus.NOT_ASSESSED : until.get(until.size() - 1).status();
            assertThat(Assess.of(dossier, day).status()).isEqualTo(status);
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyTurnGoesOnFromTheOneBeforeAndSaysWhy(@ForAll("dossiers") Dossier dossier) {
        var previous = AssessmentStatus.NOT_ASSESSED;
        for (var turn : History.of(dossier, FAR)) {
            assertThat(turn.previousStatus()).isEqualTo(previous);
            assertThat(turn.because()).endsWith(".").doesNotContain("null", "  ", ": .", ". .", "..", " .");
            assertThat(turn.cause().slug()).isNotBlank();
            previous = turn.status();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whateverLowersACountIsInTheHistory(@ForAll("dossiers") Dossier dossier) {
        var told = History.of(dossier, FAR).stream().map(Turn::on).toList();
        Side before = null;
        for (var period : Timeline.of(dossier).periods()) {
            var after = period.assessment().supporting();
            if (before != null && (after.min() < before.min() || after.max() < before.max())) {
                assertThat(told).contains(period.from());
            }
            before = after;
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aTieThatBecomesKnownLowersACountAndTheHistorySaysSo(@ForAll("dossiers") Dossier dossier) {
        var before = Assess.of(dossier, FAR).supporting();
        var standing = before.origins().stream().filter(origin -> !origin.floats()).toList();
        Assume.that(standing.size() > 1);
        var one = standing.get(0).evidence().get(0);
        var other = standing.get(1).evidence().get(0);
        var day = AnyDossier.day(AnyDossier.DAYS + 9);
        var text = new Text(Given.named("Joint"), "joint", null, null, List.of(), Set.of());
        var evidence = new ArrayList<>(dossier.evidence());
        evidence.add(new Evidence("joint", text, 1, Stance.SUPPORTS, List.of(), List.of(), List.of(), false, null, null, day, null));
        var passages = new ArrayList<>(dossier.passages());
        Stream.of(one, other).forEach(from -> passages.add(new Passage("joint", 1, from.text().article().slug(), from.paragraph(), true,
                "Joint took it over.")));
        var more = new Dossier(dossier.of(), dossier.question(), evidence, passages, dossier.contradictions(), dossier.withdrawn());

        assertThat(Assess.of(more, day).supporting().max()).isLessThan(before.max());
        assertThat(Assess.of(more, day).supporting().min()).isLessThanOrEqualTo(before.min());
        var last = History.of(more, FAR).get(History.of(more, FAR).size() - 1);
        assertThat(last.on()).isEqualTo(day);
        assertThat(last.cause()).isEqualTo(new Subject("Article", "joint"));
        assertThat(last.because()).startsWith("Joint shows that voices are not independent.").contains("Joint took it over.");
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void whatCameLaterIsNotKnownBefore(@ForAll("dossiers") Dossier dossier) {
        days().forEach(day -> {
            var known = Assess.of(knownBy(dossier, day), day);
            var all = Assess.of(dossier, day);
            assertThat(known.status()).isEqualTo(all.status());
            assertThat(known.disputes()).isEqualTo(all.disputes());
            assertThat(known.credibility()).isEqualTo(all.credibility());
            assertThat(counts(known)).isEqualTo(counts(all));
            assertThat(Summary.of(dossier, known)).isEqualTo(Summary.of(dossier, all));
            assertThat(known.contradictions().stream().map(Contradiction::settlement).toList())
                    .isEqualTo(all.contradictions().stream().map(Contradiction::settlement).toList());
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aStatusIsWhatItsCountsAndDisputesSay(@ForAll("dossiers") Dossier dossier) {
        var assessment = Assess.of(dossier, FAR);
        assertThat(assessment.disputes().isEmpty()).isEqualTo(assessment.status() != AssessmentStatus.DISPUTED);
        switch (assessment.status()) {
            case CORROBORATED -> assertThat(assessment.supporting().min()).isGreaterThan(1);
            case SINGLE_ORIGIN -> assertThat(assessment.supporting().min()).isEqualTo(1);
            case NOT_ASSESSED -> assertThat(assessment.supporting().evidence()).isEmpty();
            case WITHDRAWN -> assertThat(assessment.withdrawals()).isNotEmpty();
            case REFUTED -> assertThat(assessment.contradictions()).anyMatch(link -> link.isLost(FAR));
            case NOT_CHECKABLE -> assertThat(dossier.question().isCheckable()).isFalse();
            case DISPUTED -> assertThat(assessment.disputes().contains(Dispute.CONTRADICTED) || assessment.denying().min() > 0).isTrue();
        }
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void aQualificationCountsOnNeitherSide(@ForAll("dossiers") Dossier dossier) {
        var without = new Dossier(dossier.of(), dossier.question(),
                dossier.evidence().stream().filter(each -> each.stance() != Stance.QUALIFIES).toList(), dossier.passages(),
                dossier.contradictions(), dossier.withdrawn());

        days().forEach(day -> {
            assertThat(Assess.of(without, day).status()).isEqualTo(Assess.of(dossier, day).status());
            assertThat(counts(Assess.of(without, day))).isEqualTo(counts(Assess.of(dossier, day)));
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aSummaryIsOneToThreeWholeSentences(@ForAll("dossiers") Dossier dossier) {
        var summary = Summary.of(dossier, Assess.of(dossier, FAR));
        assertThat(summary).matches("(?s)[A-Z“].*\\.").doesNotContain("null", "  ", ": .", "..", " .", ", .");
        assertThat(summary.split("\\. ")).hasSizeLessThanOrEqualTo(3);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.any();
    }

    private static List<Integer> counts(Assessment assessment) {
        return List.of(assessment.supporting().min(), assessment.supporting().max(), assessment.denying().min(),
                assessment.denying().max());
    }

    private static Stream<LocalDate> days() {
        return IntStream.rangeClosed(-1, AnyDossier.DAYS + 5).mapToObj(AnyDossier::day);
    }

    /** The dossier as it could have been written on the day. */
    private static Dossier knownBy(Dossier dossier, LocalDate day) {
        var evidence = dossier.evidence().stream().filter(each -> each.isKnown(day))
                .map(each -> new Evidence(each.citation(), each.text(), each.paragraph(), each.stance(), each.speakers(), each.witnesses(),
                        each.restsOn(), each.hedged(), each.statement(), each.refinement(), each.known(), by(each.withdrawn(), day)))
                .toList();
        var links = dossier.contradictions().stream().filter(link -> link.known() != null && !link.known().isAfter(day))
                .map(link -> new Contradiction(link.link(), link.kind(), link.other(), link.known(), by(link.withdrawn(), day),
                        link.isSettled(day) ? link.settlement() : null,
                        link.support().stream().filter(span -> !span.from().isAfter(day)).toList()))
                .filter(Objects::nonNull).toList();
        return new Dossier(dossier.of(), dossier.question(), evidence, dossier.passages(), links, by(dossier.withdrawn(), day));
    }

    private static Withdrawn by(Withdrawn withdrawn, LocalDate day) {
        return withdrawn == null || !withdrawn.by(day) ? null : withdrawn;
    }
}

package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamga.assessment.rules.Given.FAR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.tamga.claim.Stance;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must be true of the count of voices whatever the evidence. */
class CountingPropertiesTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theCountIsThatOfTheTableWhenEveryTwoAreHeldAgainstEachOther(@ForAll("dossiers") Dossier dossier) {
        for (var stance : List.of(Stance.SUPPORTS, Stance.DENIES)) {
            var side = side(dossier, stance);
            var expected = new PairByPair(dossier.question(), side.evidence(), dossier.passages());
            assertThat(side.origins()).extracting(origin -> (Set<Evidence>) new HashSet<>(origin.evidence()))
                    .containsExactlyInAnyOrderElementsOf(expected.groups());
            assertThat(side.max()).isEqualTo(expected.max());
            assertThat(side.min()).isEqualTo(expected.min());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void thereAreNeverMoreAtLeastThanAtMost(@ForAll("dossiers") Dossier dossier) {
        for (var stance : List.of(Stance.SUPPORTS, Stance.DENIES)) {
            var side = side(dossier, stance);
            assertThat(side.min()).isLessThanOrEqualTo(side.max());
            assertThat(side.max()).isLessThanOrEqualTo(side.evidence().size());
            assertThat(side.min() == 0).isEqualTo(side.evidence().isEmpty());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void orderNeverMatters(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        var other = Given.shuffled(dossier, random);

        assertThat(Assess.of(other, FAR)).isEqualTo(Assess.of(dossier, FAR));
        assertThat(Timeline.of(other)).isEqualTo(Timeline.of(dossier));
        assertThat(History.of(other, FAR)).isEqualTo(History.of(dossier, FAR));
        assertThat(Summary.of(other, Assess.of(other, FAR))).isEqualTo(Summary.of(dossier, Assess.of(dossier, FAR)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void mergingIsTransitive(@ForAll("dossiers") Dossier dossier) {
        var side = side(dossier, Stance.SUPPORTS);
        assertThat(side.origins().stream().flatMap(origin -> origin.evidence().stream()).toList())
                .containsExactlyInAnyOrderElementsOf(side.evidence());
        for (var origin : side.origins()) {
            for (var tie : origin.ties()) {
                if (tie.certain()) {
                    assertThat(origin.evidence()).containsAll(tie.between());
                }
            }
        }
        assertThat(side.voices().stream().flatMap(List::stream).toList()).doesNotHaveDuplicates();
        for (var origin : side.origins()) {
            assertThat(side.voices()).filteredOn(voice -> voice.stream().anyMatch(origin.evidence()::contains)).hasSizeLessThan(2);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyGroupOfMoreThanOneSaysWhy(@ForAll("dossiers") Dossier dossier) {
        for (var origin : side(dossier, Stance.SUPPORTS).origins()) {
            var reached = new HashSet<>(Set.of(origin.evidence().get(0)));
            while (origin.ties().stream().filter(Tie::certain).anyMatch(tie -> tie.between().stream().anyMatch(reached::contains)
                    && reached.addAll(tie.between()))) {
                // Along the ties that are told, until nothing is left.
            }
            assertThat(reached).containsAll(origin.evidence());
            assertThat(origin.ties()).allSatisfy(tie -> assertThat(tie.reason()).endsWith(".").doesNotContain("null", "  "));
            assertThat(origin.label()).isNotBlank().doesNotContain("null");
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aRepublicationOfWhatIsCitedNeverRaisesACount(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        var of = anyOf(side(dossier, Stance.SUPPORTS).evidence(), random);
        var text = of.text();
        var copy = new Text(Given.named("Copy"), text.carries(), Given.named("Portal"), text.publisher(), text.authors(), text.quotes(),
                text.authorsSpokeFor());

        neverRaises(dossier, with(dossier, new Evidence("copy", copy, 7, of.stance(), of.speakers(), of.witnesses(), of.restsOn(),
                random.nextBoolean(), null, null, of.known(), null)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anotherArticleThatQuotesASpeakerAlreadyCountedNeverRaisesACount(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        var of = anyOf(
                side(dossier, Stance.SUPPORTS).evidence().stream().filter(each -> !dossier.question().voices(each).isEmpty()).toList(),
                random);
        var again = of.witnesses().isEmpty() ? List.of(anyOf(dossier.question().voices(of), random)) : of.speakers();
        var text = new Text(Given.named("New"), "new", Given.named("New Outlet"),
                new Publisher(Given.named("New Outlet"), null, null, null), List.of(), Set.of());
        var quoting = new Evidence("new", text, 1, of.stance(), again, of.witnesses(), List.of(), false, null, null, of.known(), null);
        Assume.that(!dossier.question().voices(quoting).isEmpty());

        neverRaises(dossier, with(dossier, quoting));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void removingACitationThatJoinsNoTwoOthersNeverRaisesACount(@ForAll("dossiers") Dossier dossier) {
        var side = side(dossier, Stance.SUPPORTS);
        for (var each : side.evidence()) {
            var others = side.evidence().stream().filter(other -> other != each).toList();
            var without = new PairByPair(dossier.question(), others, dossier.passages());
            var tied = new PairByPair(dossier.question(), side.evidence(), dossier.passages());
            if (!joinsTwoOthers(each, side, without, tied)) {
                var fewer = side(without(dossier, each), Stance.SUPPORTS);
                assertThat(fewer.max()).isLessThanOrEqualTo(side.max());
                assertThat(fewer.min()).isLessThanOrEqualTo(side.min());
            }
        }
    }

    /**
     * Those to which it is tied, be it possibly, are not all in one group without it; or it is what makes a floating one stand, through
     * which others are joined.
     */
    private static boolean joinsTwoOthers(Evidence each, Side side, PairByPair without, PairByPair with) {
        var neighbours = side.evidence().stream().filter(other -> other != each)
                .filter(other -> with.isCertain(each, other) || with.isPossible(each, other)).toList();
        var inOneGroup = neighbours.isEmpty() || without.groups().stream().anyMatch(group -> group.containsAll(neighbours));
        return !inOneGroup || neighbours.stream().anyMatch(other -> with.floats(other) && with.isCertain(each, other));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatFloatsNeverRaisesTheLeastNumberExceptFromNoneToOne(@ForAll("dossiers") Dossier dossier) {
        var side = side(dossier, Stance.SUPPORTS);
        var table = new PairByPair(dossier.question(), side.evidence(), dossier.passages());
        for (var each : side.evidence()) {
            if (table.floats(each)) {
                assertThat(side.min()).isLessThanOrEqualTo(Math.max(1, side(without(dossier, each), Stance.SUPPORTS).min()));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void certainTiesOnlyJoin(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        var side = side(dossier, Stance.SUPPORTS);
        var joined = side(withPassage(dossier, anyOf(side.evidence(), random), anyOf(side.evidence(), random), true), Stance.SUPPORTS);

        assertThat(joined.max()).isLessThanOrEqualTo(side.max());
        assertThat(joined.min()).isLessThanOrEqualTo(side.min());
        for (var origin : side.origins()) {
            assertThat(joined.origins()).anyMatch(larger -> larger.evidence().containsAll(origin.evidence()));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void possibleTiesLeaveTheGreatestNumberAndNeverRaiseTheLeast(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        var side = side(dossier, Stance.SUPPORTS);
        var joined = side(withPassage(dossier, anyOf(side.evidence(), random), anyOf(side.evidence(), random), false), Stance.SUPPORTS);

        assertThat(joined.max()).isEqualTo(side.max());
        assertThat(joined.min()).isLessThanOrEqualTo(side.min());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void oneSideNeverCountsOnTheOther(@ForAll("dossiers") Dossier dossier) {
        var supporting = kept(dossier, each -> each.stance() == Stance.SUPPORTS);
        var denying = kept(dossier, each -> each.stance() == Stance.DENIES);

        assertThat(side(dossier, Stance.SUPPORTS)).isEqualTo(side(supporting, Stance.SUPPORTS));
        assertThat(side(dossier, Stance.DENIES)).isEqualTo(side(denying, Stance.DENIES));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.any();
    }

    private static void neverRaises(Dossier dossier, Dossier more) {
        var before = side(dossier, Stance.SUPPORTS);
        var after = side(more, Stance.SUPPORTS);
        assertThat(after.max()).isLessThanOrEqualTo(before.max());
        assertThat(after.min()).isLessThanOrEqualTo(before.min());
    }

    private static Side side(Dossier dossier, Stance stance) {
        var assessment = Assess.of(dossier, FAR);
        return stance == Stance.SUPPORTS ? assessment.supporting() : assessment.denying();
    }

    private static <T> T anyOf(List<T> some, Random random) {
        Assume.that(!some.isEmpty());
        return some.get(random.nextInt(some.size()));
    }

    private static Dossier with(Dossier dossier, Evidence more) {
        var evidence = new ArrayList<>(dossier.evidence());
        evidence.add(more);
        return new Dossier(dossier.of(), dossier.question(), evidence, dossier.passages(), dossier.contradictions(), dossier.withdrawn());
    }

    private static Dossier without(Dossier dossier, Evidence gone) {
        return kept(dossier, each -> each != gone);
    }

    private static Dossier kept(Dossier dossier, Predicate<Evidence> kept) {
        return new Dossier(dossier.of(), dossier.question(), dossier.evidence().stream().filter(kept).toList(), dossier.passages(),
                dossier.contradictions(), dossier.withdrawn());
    }

    private static Dossier withPassage(Dossier dossier, Evidence one, Evidence other, boolean certain) {
        var passages = new ArrayList<>(dossier.passages());
        passages.add(new Passage(one.text().article().slug(), one.paragraph(), other.text().article().slug(), other.paragraph(), certain,
                "Words are shared."));
        return new Dossier(dossier.of(), dossier.question(), dossier.evidence(), passages, dossier.contradictions(), dossier.withdrawn());
    }
}

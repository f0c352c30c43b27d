package org.tamga.briefing.item;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import org.tamga.assessment.rules.Contradiction;

/**
 * Which other claim tells a claim as well: of those that can't be true together with it, and those that speak of the same event, the one
 * with the most independent voices, where that has more than the claim itself; of equals the first by slug.
 */
final class ToldWith {

    private static final Comparator<Candidate> BEST = Comparator.comparingInt((Candidate one) -> -one.voices)
            .thenComparing(one -> one.told.head().slug());

    private final Map<Long, Told> claims;

    /** @param claims all rivals, by their keys */
    ToldWith(Map<Long, Told> claims) {
        this.claims = claims;
    }

    private record Candidate(Told told, int voices) {

        static Candidate of(Told told, LocalDate day) {
            return new Candidate(told, told.voices(day));
        }
    }

    /** The claim that tells it to a country's readers, as known on a day; none where it is told by itself. */
    Optional<Told> of(Told claim, Collection<Rival> rivals, long country, LocalDate day) {
        var open = claim.on(day).contradictions().stream().filter(link -> link.settlement() == null).map(Contradiction::other)
                .map(other -> other.slug()).collect(toSet());
        var itself = Candidate.of(claim, day);
        return rivals.stream()
                .filter(rival -> open.contains(claims.get(rival.claim()).head().slug()) || rival.isSameEvent(day))
                .map(rival -> claims.get(rival.claim()))
                .filter(other -> other.head().countries().contains(country) && other.stands(day))
                .filter(other -> open.contains(other.head().slug()) || SectionRule.isTold(other.head().kind()))
                .map(other -> Candidate.of(other, day)).min(BEST)
                .filter(best -> BEST.compare(best, itself) < 0).map(Candidate::told);
    }
}

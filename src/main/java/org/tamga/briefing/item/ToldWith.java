package org.tamga.briefing.item;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tamga.assessment.rules.Timeline;
import org.tamga.claim.LinkKind;

/**
 * Which other claim tells a claim as well, to the readers of one country:
 * <ol>
 * <li>of the finer ones that follow in the same section, one on which no fewer voices stand, as it says what the claim does and more;</li>
 * <li>of those that can't be true together with it, and those that speak of the same event, one on which more voices stand; of equals the
 * first by slug tells the others.</li>
 * </ol>
 * Of several the one with the most voices, then the first by slug.
 */
final class ToldWith {

    /** Where finer claims take the place of broader ones: what is denied of the finer is not denied of the broader. */
    private static final Set<Section> AS_ONE = EnumSet.of(Section.HAPPENED, Section.POSITIONS, Section.SINGLE_VOICE, Section.OUTLOOK);

    private final Map<Long, Told> claims;
    private final Map<Long, List<Rival>> rivals;

    /**
     * @param claims all rivals, by their keys
     * @param rivals of each claim, by its key
     */
    ToldWith(Map<Long, Told> claims, Map<Long, List<Rival>> rivals) {
        this.claims = claims;
        this.rivals = rivals;
    }

    /** The claim that tells it, as known on a day; none where it is told by itself. */
    Optional<Told> of(long claim, long country, LocalDate day) {
        return finest(claim, country, day).or(() -> stronger(claim, country, day));
    }

    /** The days on which anything changes that it depends on: its rivals, and the finer claims however many steps away. */
    Stream<LocalDate> changes(long claim) {
        var links = new LinkedHashSet<>(rivals(claim));
        var waiting = new ArrayDeque<>(links);
        while (!waiting.isEmpty()) {
            rivals(waiting.remove().claim()).stream().filter(rival -> rival.kind() == LinkKind.REFINES).filter(links::add)
                    .forEach(waiting::add);
        }
        return links.stream().flatMap(rival -> Stream.concat(Stream.ofNullable(rival.withdrawnOn()),
                claims.get(rival.claim()).examined().timeline().periods().stream().map(Timeline.Period::from)));
    }

    /** The end of the way to what is finer, and finer still. */
    private Optional<Told> finest(long claim, long country, LocalDate day) {
        var seen = new HashSet<>(List.of(claim));
        var finest = Optional.<Long>empty();
        for (var next = finer(claim, country, day); next.isPresent(); next = finer(next.get(), country, day)) {
            if (!seen.add(next.get())) {
                return Optional.empty();
            }
            finest = next;
        }
        return finest.map(claims::get);
    }

    private Optional<Long> finer(long claim, long country, LocalDate day) {
        var itself = claims.get(claim);
        var section = itself.section(day);
        return AS_ONE.contains(section)
                ? standing(claim, country, day, rival -> rival.isFiner(day)).filter(other -> claims.get(other).section(day) == section)
                        .filter(other -> claims.get(other).voices(day) >= itself.voices(day)).min(best(day))
                : Optional.empty();
    }

    private Optional<Told> stronger(long claim, long country, LocalDate day) {
        var open = claims.get(claim).on(day).contradictions().stream().filter(link -> link.settlement() == null)
                .map(link -> link.other().slug()).collect(toSet());
        var best = best(day);
        return standing(claim, country, day, rival -> rival.isSameEvent(day) || open.contains(claims.get(rival.claim()).head().slug()))
                .filter(other -> claims.get(other).section(day) != Section.NONE).min(best)
                .filter(other -> best.compare(other, claim) < 0).map(claims::get);
    }

    private Stream<Long> standing(long claim, long country, LocalDate day, Predicate<Rival> some) {
        return rivals(claim).stream().filter(some).map(Rival::claim)
                .filter(other -> claims.get(other).stands(day) && claims.get(other).head().countries().contains(country));
    }

    private List<Rival> rivals(long claim) {
        return rivals.getOrDefault(claim, List.of());
    }

    private Comparator<Long> best(LocalDate day) {
        return Comparator.comparingInt((Long one) -> -claims.get(one).voices(day)).thenComparing(one -> claims.get(one).head().slug());
    }
}

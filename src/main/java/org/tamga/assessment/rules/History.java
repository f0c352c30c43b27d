package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tamga.claim.AssessmentStatus;

/**
 * A replay of the evidence (DESIGN, section 4): on which day the status changed, from which to which, and by what; and when a tie that
 * became known, or a withdrawal, left fewer independent voices than there seemed to be.
 */
public final class History {

    private final Dossier dossier;
    private final LocalDate day;
    private final Assessment after;
    private final boolean byCount;
    private final boolean isFirst;

    /**
     * @param byCount whether only the number of voices changed
     * @param isFirst whether nobody supported it before
     */
    private History(Dossier dossier, LocalDate day, Assessment after, boolean byCount, boolean isFirst) {
        this.dossier = dossier;
        this.day = day;
        this.after = after;
        this.byCount = byCount;
        this.isFirst = isFirst;
    }

    /** @param until the last day that counts */
    public static List<Turn> of(Dossier dossier, LocalDate until) {
        var turns = new ArrayList<Turn>();
        Assessment before = null;
        for (var period : Timeline.of(dossier).periods()) {
            if (period.from().isAfter(until)) {
                break;
            }
            turn(dossier, period.from(), before, period.assessment()).ifPresent(turns::add);
            before = period.assessment();
        }
        return turns;
    }

    private static Optional<Turn> turn(Dossier dossier, LocalDate day, Assessment before, Assessment after) {
        var previous = before == null ? AssessmentStatus.NOT_ASSESSED : before.status();
        var fewer = before != null && (after.supporting().min() < before.supporting().min()
                || after.supporting().max() < before.supporting().max());
        if (previous == after.status() && !fewer) {
            return Optional.empty();
        }
        var isFirst = before == null || before.supporting().evidence().isEmpty();
        var found = new History(dossier, day, after, previous == after.status(), isFirst).cause();
        return Optional.of(new Turn(day, previous, after.status(), Wording.sentence(found.because()), found.event().cause()));
    }

    /**
     * The first without which the day would have ended otherwise (where nobody supported it before, and nothing disputes it at once, the
     * first article that does); where there is none, the one that was enough with those before it.
     */
    private Cause cause() {
        var events = new ArrayList<>(Event.on(day, dossier));
        if (isFirst && after.status() != AssessmentStatus.DISPUTED && after.status() != AssessmentStatus.REFUTED) {
            events.sort(Comparator.comparing(event -> event.sort() != Event.Sort.ARTICLE));
        }
        for (var event : events) {
            var without = Assess.of(event.without(dossier), day);
            if (!endsAlike(without)) {
                return cause(event, without, after);
            }
        }
        return firstThatIsEnough(events);
    }

    private Cause firstThatIsEnough(List<Event> events) {
        var rest = dossier;
        var with = after;
        for (var at = events.size() - 1; at > 0; at--) {
            rest = events.get(at).without(rest);
            var without = Assess.of(rest, day);
            if (!endsAlike(without)) {
                return cause(events.get(at), without, with);
            }
            with = without;
        }
        return cause(events.get(0), Assess.of(events.get(0).without(rest), day), with);
    }

    /** Of the first day all is told. */
    private Cause cause(Event event, Assessment without, Assessment with) {
        return new Cause(dossier, event, without, isFirst ? after : with, isFirst);
    }

    private boolean endsAlike(Assessment without) {
        return byCount ? without.supporting().min() == after.supporting().min() && without.supporting().max() == after.supporting().max()
                : without.status() == after.status();
    }
}

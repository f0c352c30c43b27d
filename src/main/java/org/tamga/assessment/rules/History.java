package org.tamga.assessment.rules;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Stance;

/**
 * A replay of the evidence (DESIGN, section 4): on which day the status changed, from which to which, and by what; and when a tie that
 * became known, or a withdrawal, left fewer independent voices than there seemed to be.
 */
public final class History {

    private final Dossier dossier;

    private History(Dossier dossier) {
        this.dossier = dossier;
    }

    /** @param until the last day that counts */
    public static List<Turn> of(Dossier dossier, LocalDate until) {
        var history = new History(dossier);
        var turns = new ArrayList<Turn>();
        Assessment before = null;
        for (var period : Timeline.of(dossier).periods()) {
            if (period.from().isAfter(until)) {
                break;
            }
            history.turn(period.from(), before, period.assessment()).ifPresent(turns::add);
            before = period.assessment();
        }
        return turns;
    }

    private Optional<Turn> turn(LocalDate day, Assessment before, Assessment after) {
        var previous = before == null ? AssessmentStatus.NOT_ASSESSED : before.status();
        var fewer = before != null && after.supporting().min() < before.supporting().min();
        if (previous == after.status() && !fewer) {
            return Optional.empty();
        }
        var cause = cause(day, after, fewer && previous == after.status());
        return Optional.of(new Turn(day, previous, after.status(), because(cause, before, after), cause.cause()));
    }

    /** The first without which the day would have ended otherwise; the first of all where each alone would have been enough. */
    private Event cause(LocalDate day, Assessment after, boolean byCount) {
        var events = Event.on(day, dossier);
        return events.stream().filter(event -> {
            var without = Assess.of(event.without(), day);
            return byCount ? without.supporting().min() != after.supporting().min() : without.status() != after.status();
        }).findFirst().orElse(events.get(0));
    }

    private String because(Event cause, Assessment before, Assessment after) {
        return switch (cause.sort()) {
            case SETTLEMENT -> "A contradiction was settled: " + Wording.clause(cause.because());
            case WITHDRAWAL -> "The %s was taken back: %s".formatted(Wording.type(cause.cause().type()), Wording.clause(cause.because()));
            case LINK -> after.status() == AssessmentStatus.DISPUTED ? "Another claim contradicts it: " + Wording.clause(cause.because())
                    : "No supported claim contradicts it any more: " + Wording.clause(cause.because());
            case ARTICLE -> byArticle(cause, before, after);
        };
    }

    private String byArticle(Event cause, Assessment before, Assessment after) {
        var article = cause.cause().slug();
        var fewer = before != null && after.supporting().min() < before.supporting().min();
        if (fewer) {
            return "%s shows that voices are not independent: %s".formatted(cause.because(), reasons(article, after));
        }
        var denies = stances(article).contains(Stance.DENIES);
        if (denies && after.status() == AssessmentStatus.DISPUTED) {
            return "%s reports a denial: %s.".formatted(cause.because(), labels(article, after.denying()));
        }
        return before == null || before.supporting().evidence().isEmpty()
                ? "%s reports it: %s.".formatted(cause.because(), labels(article, after.supporting()))
                : "%s adds an independent voice: %s.".formatted(cause.because(), labels(article, after.supporting()));
    }

    private List<Stance> stances(String article) {
        return dossier.evidence().stream().filter(each -> each.text().article().slug().equals(article)).map(Evidence::stance).toList();
    }

    private static String labels(String article, Side side) {
        var labels = side.origins().stream().filter(origin -> origin.evidence().stream().anyMatch(each -> isIn(each, article)))
                .map(Origin::label).distinct().toList();
        return labels.isEmpty() ? "nobody whose voice counts" : Wording.list(labels);
    }

    /** The reasons of the ties through which the article brings others together. */
    private static String reasons(String article, Assessment after) {
        return after.supporting().origins().stream().flatMap(origin -> origin.ties().stream())
                .filter(tie -> tie.between().size() > 1 && tie.between().stream().anyMatch(each -> isIn(each, article)))
                .map(Tie::reason).distinct().collect(joining(" "));
    }

    private static boolean isIn(Evidence evidence, String article) {
        return evidence.text().article().slug().equals(article);
    }
}

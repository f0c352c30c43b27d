package org.tamga.assessment.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Dispute;

/**
 * What made the difference on a day.
 *
 * @param without what the evidence amounts to without it
 * @param with and what with it
 * @param isFirst whether nobody supported it before
 */
record Cause(Dossier dossier, Event event, Assessment without, Assessment with, boolean isFirst) {

    /** The difference that it made, in a sentence. */
    String because() {
        return switch (event.sort()) {
            case SETTLEMENT -> with.status() == AssessmentStatus.REFUTED
                    ? "%s was found right: %s".formatted(other(), Wording.clause(event.because()))
                    : "It was found right, and %s wrong: %s".formatted(other(), Wording.clause(event.because()));
            case WITHDRAWAL -> "%s was taken back: %s".formatted(event.cause().equals(dossier.of()) ? "It"
                    : "The %s %s".formatted(Wording.type(event.cause().type()), event.cause().slug()), Wording.clause(event.because()));
            case LINK -> byLink();
            case ARTICLE -> byArticle();
        };
    }

    private String other() {
        return dossier.contradictions().stream().filter(link -> link.link().equals(event.cause().slug())).findFirst()
                .map(link -> Wording.quoted(link.other().name())).orElse("Another claim");
    }

    private String byLink() {
        return switch (with.status()) {
            case DISPUTED -> "Another claim contradicts it: %s.".formatted(other());
            case REFUTED -> "Another claim contradicts it, and was found right: %s.".formatted(other());
            default -> "Nobody supports %s any more, which contradicted it.".formatted(other());
        };
    }

    private String byArticle() {
        var name = event.because();
        if (with.status() == AssessmentStatus.WITHDRAWN && without.status() != AssessmentStatus.WITHDRAWN) {
            var last = with.withdrawals().get(with.withdrawals().size() - 1);
            return "%s reports what was taken back: %s".formatted(name, Wording.clause(last.because()));
        }
        if (isDeniedIn() && without.status() != AssessmentStatus.DISPUTED && with.status() == AssessmentStatus.DISPUTED
                && !without.supporting().evidence().isEmpty()) {
            return "%s reports a denial: %s.".formatted(name, deniers());
        }
        if (with.supporting().max() < without.supporting().max() || with.supporting().min() < without.supporting().min()) {
            return "%s shows that voices are not independent. %s".formatted(name, reasons());
        }
        var denial = isDeniedIn() ? ", and a denial: " + deniers() : "";
        return isFirst ? "%s: %s%s.".formatted(reports(), Label.of(with.supporting().origins()), denial)
                : "%s adds an independent voice: %s%s.".formatted(name, Label.of(heard()), denial);
    }

    /** All that report it on the first day. */
    private String reports() {
        var articles = Shelf.articleNames(with.supporting().evidence());
        return articles.isEmpty() ? event.because() + " reports it"
                : Wording.list(articles) + (articles.size() == 1 ? " reports it" : " report it");
    }

    private boolean isDeniedIn() {
        return with.denying().evidence().stream().anyMatch(this::isIn);
    }

    /** Whose voices are heard in the article. */
    private List<Origin> heard() {
        return with.supporting().origins().stream().filter(origin -> origin.evidence().stream().anyMatch(this::isIn)).toList();
    }

    private String deniers() {
        var denying = with.denying().evidence().stream().filter(this::isIn).toList();
        return Wording.list(Stream.of(Dispute.values()).flatMap(by -> Label.deniers(dossier.question(), denying, by).stream()).toList());
    }

    /** Why: the reasons of the ties through which the article brings others together. */
    private String reasons() {
        return with.supporting().origins().stream().flatMap(origin -> origin.ties().stream()).distinct()
                .filter(tie -> tie.between().stream().anyMatch(this::isIn) && tie.between().stream().anyMatch(each -> !isIn(each)))
                .map(Tie::reason).distinct().collect(joining(" "));
    }

    private boolean isIn(Evidence evidence) {
        return evidence.text().article().slug().equals(event.cause().slug());
    }
}

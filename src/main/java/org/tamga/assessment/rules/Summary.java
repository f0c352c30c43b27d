package org.tamga.assessment.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.tamga.claim.ClaimKind;
import org.tamga.claim.Dispute;

/** What an assessment says, in one or two sentences that a person understands. */
public final class Summary {

    private final Dossier dossier;
    private final Assessment assessment;

    private Summary(Dossier dossier, Assessment assessment) {
        this.dossier = dossier;
        this.assessment = assessment;
    }

    /** In English. */
    public static String of(Dossier dossier, Assessment assessment) {
        return new Summary(dossier, assessment).text();
    }

    private String text() {
        return switch (assessment.status()) {
            case WITHDRAWN -> withdrawn();
            case NOT_ASSESSED -> assessment.denying().evidence().isEmpty() ? "Nobody is known to support it yet."
                    : "Nobody is known to support it yet; denied by %s.".formatted(labels(assessment.denying()));
            case REFUTED -> "Refuted: %s %s".formatted(refutation(), voices());
            case DISPUTED -> voices() + " " + disputes();
            case NOT_CHECKABLE -> notCheckable() + denied();
            case CORROBORATED, SINGLE_ORIGIN -> voices() + tie().map(reason -> " " + reason).orElse("");
        };
    }

    private String withdrawn() {
        var own = dossier.withdrawn();
        var because = own != null ? own.because()
                : dossier.evidence().stream().map(Evidence::withdrawn).filter(withdrawn -> withdrawn != null)
                        .max(Comparator.comparing(Withdrawn::on)).map(Withdrawn::because).orElse("");
        return (own == null ? "Everything that supported it was taken back: " : "Taken back: ") + Wording.clause(because);
    }

    /** "Four articles, two independent voices: X and Y." */
    private String voices() {
        var side = assessment.supporting();
        return "%s, %s: %s.".formatted(Wording.sentence(Wording.count(side.articles(), "article")), number(side), labels(side));
    }

    private static String number(Side side) {
        if (side.min() < side.max()) {
            return "%s to %s".formatted(Wording.number(side.min()), Wording.count(side.max(), "independent voice"));
        }
        return side.min() == 1 ? "one voice" : Wording.count(side.min(), "independent voice");
    }

    private String notCheckable() {
        var side = assessment.supporting();
        var what = dossier.question().kind() == ClaimKind.PREDICTION ? "A prediction" : "An opinion";
        return "%s, held by %s in %s: %s.".formatted(what, number(side), Wording.count(side.articles(), "article"), labels(side));
    }

    private String denied() {
        return assessment.denying().evidence().isEmpty() ? "" : " Denied by %s.".formatted(labels(assessment.denying()));
    }

    private String disputes() {
        var said = new ArrayList<String>();
        if (!assessment.denying().evidence().isEmpty()) {
            var bySubject = assessment.disputes().contains(Dispute.DENIED_BY_SUBJECT)
                    && !assessment.disputes().contains(Dispute.DENIED_BY_OTHERS);
            said.add("denied by %s%s".formatted(labels(assessment.denying()), bySubject ? ", an interested party" : ""));
        }
        if (assessment.disputes().contains(Dispute.CONTRADICTED)) {
            said.add("contradicted: “%s”".formatted(stripped(assessment.contradictions().get(0).other().name())));
        }
        return Wording.sentence(String.join("; ", said)) + ".";
    }

    private String refutation() {
        return assessment.contradictions().stream().filter(link -> link.settlement() != null && !link.settlement().forThis()).findFirst()
                .map(link -> "“%s” is right. %s".formatted(stripped(link.other().name()), Wording.clause(link.settlement().because())))
                .orElse("");
    }

    /** The tie that explains most: why there are fewer voices than articles. */
    private Optional<String> tie() {
        var side = assessment.supporting();
        return side.origins().stream().flatMap(origin -> origin.ties().stream()).distinct()
                .filter(tie -> tie.between().size() > 1)
                .max(Comparator.<Tie, Boolean>comparing(Tie::certain).thenComparing(tie -> articles(tie.between()))
                        .thenComparing(tie -> -tie.kind().ordinal()))
                .filter(tie -> articles(tie.between()) > 1 || !tie.certain())
                .map(tie -> said(tie, side));
    }

    private static String said(Tie tie, Side side) {
        var articles = articles(tie.between());
        var which = articles < 2 ? ""
                : articles == side.articles() ? articles == 2 ? "Both " : "All " : Wording.sentence(Wording.number(articles)) + " of them ";
        if (which.isEmpty()) {
            return tie.reason();
        }
        return "%s%s back to one voice: %s".formatted(which, tie.certain() ? "go" : "may go", tie.reason());
    }

    private static int articles(List<Evidence> evidence) {
        return (int) evidence.stream().map(each -> each.text().article().slug()).distinct().count();
    }

    private static String labels(Side side) {
        return Wording.list(side.origins().stream().map(Origin::label).distinct().toList());
    }

    private static String stripped(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}

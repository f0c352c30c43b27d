package org.tamga.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamga.claim.ClaimKind;
import org.tamga.claim.Dispute;

/** What an assessment says, in one or two sentences that a person understands. */
public final class Summary {

    private final Dossier dossier;
    private final Question question;
    private final Assessment assessment;
    private final Side supporting;

    private Summary(Dossier dossier, Assessment assessment) {
        this.dossier = dossier;
        this.question = dossier.question();
        this.assessment = assessment;
        this.supporting = assessment.supporting();
    }

    /** In English. */
    public static String of(Dossier dossier, Assessment assessment) {
        var summary = new Summary(dossier, assessment);
        return String.join(" ", summary.sentences());
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        switch (assessment.status()) {
            case WITHDRAWN -> sentences.add(withdrawn());
            case NOT_ASSESSED -> {
                sentences.add(notAssessed());
                disputes().ifPresent(sentences::add);
            }
            case REFUTED -> {
                sentences.add(refuted());
                sentences.add(voices());
            }
            case DISPUTED -> {
                sentences.add(voices());
                disputes().ifPresent(sentences::add);
            }
            case NOT_CHECKABLE -> {
                sentences.add(notCheckable());
                disputes().or(this::why).ifPresent(sentences::add);
            }
            case CORROBORATED, SINGLE_ORIGIN -> {
                sentences.add(voices());
                why().ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private String withdrawn() {
        var last = assessment.withdrawals().get(assessment.withdrawals().size() - 1);
        var own = assessment.withdrawals().stream().filter(withdrawn -> withdrawn.equals(dossier.withdrawn())).findFirst();
        return "%s on %s: %s".formatted(own.isPresent() ? "Taken back" : "All that supported it was taken back, the last of it",
                Wording.day(own.orElse(last).on()), Wording.clause(own.orElse(last).because()));
    }

    private String notAssessed() {
        var nobody = question.ofContent() ? "Nobody is known to support it yet" : "Nobody is known to report it yet";
        var qualifying = Shelf.articles(assessment.qualifying());
        return qualifying == 0 ? nobody + "."
                : "%s; %s it in part or on a condition.".formatted(nobody,
                        Wording.count(qualifying, "article") + (qualifying == 1 ? " says" : " say"));
    }

    private String refuted() {
        return assessment.contradictions().stream().filter(link -> link.settlement() != null && !link.settlement().forThis()).findFirst()
                .map(link -> "Refuted, as %s is right: %s".formatted(Wording.quoted(link.other().name()),
                        Wording.clause(link.settlement().because())))
                .orElseThrow();
    }

    /** "Four articles, two independent voices: X and Y." */
    private String voices() {
        return "%s, %s: %s.".formatted(Wording.sentence(Wording.count(supporting.articles(), "article")), number(),
                Label.of(supporting.origins()));
    }

    private String notCheckable() {
        return "%s of %s in %s: %s.".formatted(question.kind() == ClaimKind.PREDICTION ? "A prediction" : "An opinion", number(),
                Wording.count(supporting.articles(), "article"), Label.of(supporting.origins()));
    }

    /** "Two independent voices"; "one voice, perhaps three" where not all of them are known to be one. */
    private String number() {
        var what = question.ofContent() ? "voice" : "witness";
        var least = supporting.min() == 1 ? "one " + what : Wording.count(supporting.min(), "independent " + what);
        return supporting.min() < supporting.max() ? least + ", perhaps " + Wording.number(supporting.max()) : least;
    }

    /** "Denied by X, an interested party, and contradicted by another claim: “Y”." */
    private Optional<String> disputes() {
        var said = new ArrayList<String>();
        var denying = assessment.denying().evidence();
        var interested = Label.deniers(question, denying, Dispute.DENIED_BY_SUBJECT);
        if (!interested.isEmpty()) {
            said.add("denied by %s, %s".formatted(Wording.list(interested),
                    interested.size() == 1 ? "an interested party" : "interested parties"));
        }
        var others = Label.deniers(question, denying, Dispute.DENIED_BY_OTHERS);
        if (!others.isEmpty()) {
            said.add("denied by %s".formatted(Wording.list(others)));
        }
        var open = assessment.contradictions().stream().filter(link -> link.settlement() == null).toList();
        if (!open.isEmpty()) {
            var first = Wording.quoted(open.get(0).other().name());
            said.add(open.size() == 1 ? "contradicted by another claim: " + first
                    : "contradicted by %s other claims, such as %s".formatted(Wording.number(open.size()), first));
        }
        return said.isEmpty() ? Optional.empty()
                : Optional.of(Wording.sentence(String.join(said.size() > 2 ? "; " : ", and ", said)) + ".");
    }

    /** Why there are fewer voices than articles, or may be. */
    private Optional<String> why() {
        return WhyFew.of(question, supporting);
    }
}

package org.tamga.briefing.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.tamga.actor.ActorKind;
import org.tamga.actor.MembershipStatus;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Comparator;
import org.tamga.claim.Dispute;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * All that a briefing can say of one thing, as known in one period and committed with one run of revisions: kept as it was, so that what a
 * reader has can be compared with what there is now. In no language but that of the facts: names come in all that there are.
 *
 * @param slug of the claim or statement; of the alliance for a membership
 * @param kind null unless it is a claim
 * @param text one sentence, as the dataset has it; null of a membership, which is told in the reader's language
 * @param language of the text (BCP 47); null where there is none
 * @param date when it happened, was said, or holds; null where nobody says
 * @param status of a membership CORROBORATED where its ground is a named reference
 * @param disputes in the order of the enum
 * @param min, max how many independent voices there are at least and at most
 * @param about who takes part in it, without those who are only mentioned; of a statement those whom it is about; of a membership nobody
 * @param speaker who said it; null unless it is a statement
 * @param voices whose voices stand behind it: one for each that {@code max} counts, at most {@link #MOST_VOICES}
 * @param figure null unless it is a quantity
 * @param against the other side; empty where there is none
 * @param citations of what supports it, in the order of articles and paragraphs, at most {@link #MOST_CITATIONS}
 * @param membership null unless it is one
 * @param takenBack why, where the status is WITHDRAWN; else null
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ItemContent(ItemType type, String slug, ClaimKind kind, String text, String language, When date, AssessmentStatus status,
        Set<Dispute> disputes, int min, int max, List<Party> about, Party speaker, List<Who> voices, Figure figure,
        List<Against> against, List<Cited> citations, Member membership, String takenBack) {

    /** How many citations are kept of one side: those of as many voices as there is room for. */
    public static final int MOST_CITATIONS = 12;

    /** How many voices are named of one side; {@code max} says how many there are. */
    public static final int MOST_VOICES = 12;

    /** What is empty is not written, and so not read. */
    public ItemContent {
        disputes = disputes == null ? Set.of() : disputes;
        about = some(about);
        voices = some(voices);
        against = some(against);
        citations = some(citations);
    }

    private static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** When it happened, was said, or holds; of a figure of which nobody says that, what it is true of; null where neither is known. */
    public When when() {
        return date == null && figure != null ? figure.asOf() : date;
    }

    /** A date of the domain (EDTF); an end that is open or unknown is null. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record When(String edtf, LocalDate earliest, LocalDate latest) {
    }

    /**
     * An actor.
     *
     * @param code of a country (ISO 3166-1 alpha-2); else null
     * @param names by language (BCP 47); the one under an empty language is what it is called where there is none in the reader's. Of a
     *        country only those that CLDR does not give
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Party(ActorKind kind, String slug, String code, Map<String, String> names) {

        public Party {
            names = names == null ? Map.of() : names;
        }
    }

    /**
     * Whose voice it is: one actor or several, or an outlet, or nobody knows whose.
     *
     * @param parties the actors whose voice it is; empty of an outlet's own voice
     * @param outlet who publishes; null where the voice is that of actors, or unknown
     * @param floats whether it may be any other voice
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Who(List<Party> parties, String outlet, boolean floats) {

        public Who {
            parties = some(parties);
        }
    }

    /** What a quantity claim measures; {@code low} and {@code high} null where open. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Figure(String measure, String measureName, Comparator comparator, BigDecimal low, BigDecimal high, String unit,
            When asOf) {
    }

    /** How the other side stands to it. */
    @Enum("BriefingOppositionKind")
    @Description("How those who say otherwise stand to an item.")
    public enum Opposition {
        @Description("Whom it is about denies it, or whoever speaks for them: an interested party.")
        DENIED_BY_SUBJECT,
        @Description("Others deny it.")
        DENIED_BY_OTHERS,
        @Description("Another claim contradicts it, and is supported.")
        CONTRADICTED,
        @Description("Another claim contradicts it, and that was found to be right.")
        REFUTED
    }

    /**
     * One of those who say otherwise.
     *
     * @param claim the other claim's slug; null of a denial
     * @param text the other claim; null of a denial
     * @param who whose voices those are: one for each that {@code max} counts, as far as there is room; of a denial those who deny,
     *        each once
     * @param citations of what supports it; of a denial those that deny
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Against(Opposition opposition, String claim, String text, String language, List<Who> who, int min, int max,
            List<Cited> citations) {

        public Against {
            who = some(who);
            citations = some(citations);
        }
    }

    /** Where it stands: the article by its slug, the paragraph from 1. */
    @RegisterForReflection
    public record Cited(String article, int paragraph) {
    }

    /**
     * A country in an alliance.
     *
     * @param reference, url the named public reference that it rests on, where it is no article
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Member(Party alliance, MembershipStatus status, When since, When until, String reference, String url) {
    }
}

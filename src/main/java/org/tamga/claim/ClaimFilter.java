package org.tamga.claim;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.CountRange;
import org.tamga.common.DateRange;
import org.tamga.common.LanguageCode;

/** Which claims to list. */
@Input("ClaimFilter")
@Description("Which claims to list; all that is given must hold.")
public record ClaimFilter(
        @Description("Only claims of one of these kinds.") List<ClaimKind> kinds,
        @Description("Below an actor only: in which roles the actor takes part; in any but MENTIONED where left out.") List<ParticipantRole> roles,
        @Description("Only claims in which this actor (the slug) takes part, in any role.") String participant,
        @Description("Only claims in which a country takes part that was a full member of this alliance (its slug) on the day `on`.") String memberOf,
        @Description("With `memberOf`: on which day; today (UTC) where left out.") LocalDate on,
        @Description("Only claims on one of these topics (their slugs).") List<String> topics,
        @Description("Only claims reported by one of these sources (their slugs), whether as the publisher or as the original's.") List<String> sources,
        @Description("Only claims that this speaker (the slug) makes, or denies, as an article reports it.") String speaker,
        @Description("Only claims that so many articles report, themselves or through a statement.") CountRange articles,
        @Description("Only claims that stand to another in one of these ways.") List<LinkKind> links,
        @Description("Only figures of this measure (the slug).") String measure,
        @Description("Only claims of what happened or is true within this span.") DateRange holds,
        @Description("Only claims of one of these statuses.") List<AssessmentStatus> statuses,
        @Description("Only claims that are disputed in at least one of these ways.") List<Dispute> disputes,
        @Description("Only claims of one of these credibilities.") List<Credibility> credibilities,
        @Description("Only claims that so many independent voices support at least: `min` of the supporting side.") CountRange originsMin,
        @Description("Only claims that so many independent voices support at most: `max` of the supporting side.") CountRange originsMax,
        @Description("Only claims that were first reported within this span: the latest day that the first article can be of.") DateRange firstKnown,
        @Description("Only claims whose text is in this language.") LanguageCode language,
        @DefaultValue("false") @Description("Also claims that were taken back.") Boolean withdrawn) {

    /** Whether it asks of the claims that an actor takes part in nothing but as what, whether they stand, and what their evidence amounts to. */
    boolean isOfAssessments() {
        return equals(new ClaimFilter(null, roles, null, null, null, null, null, null, null, null, null, null, statuses, disputes,
                credibilities, originsMin, originsMax, firstKnown, null, withdrawn));
    }

    /** Whether it does not ask for the last either. */
    boolean isOfRoles() {
        return isOfAssessments() && statuses == null && disputes == null && credibilities == null && originsMin == null
                && originsMax == null && firstKnown == null;
    }

    /** Only claims of one status. */
    public static ClaimFilter ofStatus(AssessmentStatus status) {
        return new ClaimFilter(null, null, null, null, null, null, null, null, null, null, null, null, List.of(status), null, null, null,
                null, null, null, null);
    }
}

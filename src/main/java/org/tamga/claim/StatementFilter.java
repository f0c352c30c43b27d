package org.tamga.claim;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.DateRange;
import org.tamga.common.LanguageCode;

/** Which statements to list. */
@Input("StatementFilter")
@Description("Which statements to list; all that is given must hold.")
public record StatementFilter(
        @Description("Below an actor only: the statements about the actor, instead of those by it or by whoever spoke for it that day.") Boolean about,
        @Description("Only statements about this actor (the slug).") String aboutActor,
        @Description("Only statements by this speaker (the slug), or by whoever spoke for it that day.") String speaker,
        @Description("Only statements by whoever spoke for a country that was a full member of this alliance (its slug) on the day `on`.") String memberOf,
        @Description("With `memberOf`: on which day; today (UTC) where left out.") LocalDate on,
        @Description("Only statements on one of these topics (their slugs).") List<String> topics,
        @Description("Only statements reported by one of these sources (their slugs), whether as the publisher or as the original's.") List<String> sources,
        @Description("Only statements through one of these channels.") List<Channel> channels,
        @Description("Only statements made within this span.") DateRange saidOn,
        @Description("Only statements whose text is in this language.") LanguageCode language,
        @DefaultValue("false") @Description("Also statements that were taken back.") Boolean withdrawn) {

    /** Whether it leaves out no statement of an actor, or about it, but those that were taken back. */
    boolean isOfActors() {
        return equals(new StatementFilter(about, null, null, null, null, null, null, null, null, null, withdrawn));
    }
}

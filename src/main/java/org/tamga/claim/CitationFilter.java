package org.tamga.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tamga.common.DateRange;

/** Which citations to list. */
@Input("CitationFilter")
@Description("Which citations to list; all that is given must hold.")
public record CitationFilter(
        @Description("Only citations of one of these stances.") List<Stance> stances,
        @Description("Only citations in this voice.") Voice voice,
        @Description("Only citations from one of these sources (their slugs), whether as the publisher or as the original's.") List<String> sources,
        @Description("Only passages that attribute what they report to this actor (the slug).") String attributedTo,
        @Description("Only passages of articles published within this span.") DateRange publishedOn,
        @Description("Only passages that speak with reserve, or only those that speak plainly.") Boolean hedged,
        @DefaultValue("false") @Description("Also citations that were taken back.") Boolean withdrawn) {
}

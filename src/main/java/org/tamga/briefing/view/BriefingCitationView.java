package org.tamga.briefing.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.briefing.item.ItemContent.Cited;

/** Where something stands that a briefing tells, as clients see it. */
@Name("BriefingCitation")
@Description("Where it stands.")
public record BriefingCitationView(
        @NonNull @Description("The paragraph: the number of the non-empty line of the article, from 1.") int paragraph,
        @Ignore String articleSlug) {

    static BriefingCitationView of(Cited cited) {
        return new BriefingCitationView(cited.paragraph(), cited.article());
    }
}

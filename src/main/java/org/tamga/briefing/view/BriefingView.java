package org.tamga.briefing.view;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.actor.CountryNode;
import org.tamga.briefing.Briefing;
import org.tamga.briefing.BriefingArticle;
import org.tamga.common.LanguageCode;
import org.tamga.common.RevisionToken;

/** A briefing, or how it differs from what the reader has, as clients see it. */
@Name("Briefing")
@Description("What a reader must know about a country for a span of time, with a citation on every line; or how that differs from what the "
        + "reader has.")
public record BriefingView(
        @NonNull @Description("The country.") CountryNode country,
        @NonNull @Description("The first day of the span.") LocalDate from,
        @NonNull @Description("The last day of the span.") LocalDate until,
        @NonNull @Description("The evidence is as known on this day.") LocalDate known,
        @NonNull @Description("The language in which it is told; facts stay in the one in which they were written.") LanguageCode language,
        @NonNull @Description("Names what the reader has with this answer: to be given as `since` the next time.") RevisionToken revision,
        @NonNull @Description("Whether it is whole. Else it is a difference: what is not in it, the reader has already.") boolean complete,
        @NonNull @Description("The sections that have items, in the order in which they are read; in a difference those in which anything is "
                + "new, changed, or gone. 8 at most.") List<@NonNull BriefingSectionView> sections,
        @NonNull @Description("The items that the reader has and that are told no more; empty where the briefing is whole. A hundred at "
                + "most.") List<@NonNull BriefingRemovalView> removed,
        @Description("How many items gave way to the limit `items`, the least important ones; null in a difference in which nothing is "
                + "different.") Integer leftOut,
        @Ignore List<String> articleSlugs) {

    static BriefingView of(Briefing briefing, Telling telling) {
        return new BriefingView(new CountryNode(briefing.country()), briefing.from(), briefing.until(), briefing.known(),
                telling.language(), briefing.revision(), briefing.complete(),
                briefing.sections().stream().map(section -> BriefingSectionView.of(section, telling)).toList(),
                briefing.removed().stream().map(BriefingRemovalView::of).toList(), briefing.leftOut(),
                briefing.articles().stream().map(BriefingArticle::slug).toList());
    }
}

package org.tamga.briefing.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.OriginCountView;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.item.ItemContent.Opposition;
import org.tamga.common.LanguageCode;

/** One of those who say otherwise, as clients see it. */
@Name("BriefingOpposition")
@Description("One of those who say otherwise.")
public record BriefingAgainstView(
        @NonNull @Description("How it stands to the item.") Opposition kind,
        @NonNull @Description("Who says what, in a sentence.") String text,
        @NonNull @Description("The language of the text.") LanguageCode language,
        @NonNull @Description("How many independent voices say otherwise.") OriginCountView origins,
        @Description("The same in a sentence, and whose; null of a denial, whose text says so.") String standing,
        @NonNull @Description("Where they do. A dozen at most.") List<@NonNull BriefingCitationView> citations,
        @Ignore String claimSlug) {

    static BriefingAgainstView of(Against against, Telling telling) {
        return new BriefingAgainstView(against.opposition(), telling.text(against), telling.language(against),
                new OriginCountView(against.min(), against.max()), telling.standing(against),
                against.citations().stream().map(BriefingCitationView::of).toList(),
                against.claim());
    }
}

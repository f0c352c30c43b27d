package org.tamga.briefing.view;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.OriginCountView;
import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.ItemChange;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.briefing.item.ItemType;
import org.tamga.claim.AssessmentStatus;
import org.tamga.common.DomainDate;
import org.tamga.common.LanguageCode;

/** One item of a briefing, as clients see it. */
@Name("BriefingItem")
@Description("One item of a briefing.")
public record BriefingItemView(
        @NonNull @Description("Names the item, the same among a country's briefings for good.") String key,
        @Description("How it differs from what the reader has; null in a whole briefing.") ItemChange change,
        @NonNull @Description("What there is to know, in a sentence.") String text,
        @NonNull @Description("The language of the text.") LanguageCode language,
        @Description("When it happened, was said, or holds; of a figure, when it was so; null where nobody says.") DomainDate date,
        @NonNull @Description("What the evidence on it amounts to.") AssessmentStatus status,
        @Description("The status that it has in what the reader has; null unless it is CHANGED.") AssessmentStatus previousStatus,
        @NonNull @Description("How many independent voices say so.") OriginCountView origins,
        @Description("What stands behind it, in a sentence: how many voices, and whose; of an alliance what that rests on. Null where nobody says.") String standing,
        @NonNull @Description("The figures that measure the same, in the order of their days; empty unless it is a figure. A dozen at most.") List<@NonNull BriefingFigureView> figures,
        @NonNull @Description("Those who say otherwise; a few at most.") List<@NonNull BriefingAgainstView> against,
        @NonNull @Description("Where it stands. A dozen at most.") List<@NonNull BriefingCitationView> citations,
        @Ignore List<String> aboutSlugs,
        @Ignore String speakerSlug) {

    static BriefingItemView of(BriefingItem item, Telling telling) {
        var told = item.told();
        var all = item.series().isEmpty() || told.type() == ItemType.MEMBERSHIP ? List.of(told) : item.series();
        return new BriefingItemView(item.key(), item.change(), telling.text(item), telling.language(item), Dates.of(told),
                told.status(),
                item.previousStatus(), new OriginCountView(told.min(), told.max()), telling.standing(item),
                told.figure() == null ? List.of() : all.stream().map(BriefingFigureView::of).toList(),
                told.against().stream().map(against -> BriefingAgainstView.of(against, telling)).toList(),
                all.stream().flatMap(content -> content.citations().stream()).distinct().map(BriefingCitationView::of).toList(),
                about(told), told.speaker() == null ? null : told.speaker().slug());
    }

    private static List<String> about(ItemContent told) {
        var alliance = told.membership() == null ? Stream.<Party>empty() : Stream.of(told.membership().alliance());
        return Stream.concat(alliance, told.about().stream()).map(Party::slug).distinct().toList();
    }
}

package org.tamga.briefing.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.briefing.BriefingSection;
import org.tamga.briefing.SectionKind;

/** A section of a briefing, as clients see it. */
@Name("BriefingSection")
@Description("A section of a briefing.")
public record BriefingSectionView(
        @NonNull @Description("What it tells.") SectionKind kind,
        @NonNull @Description("Its title.") String title,
        @Description("The keys of all its items in reading order; null in a difference where that did not change. 30 at most.") List<@NonNull String> order,
        @NonNull @Description("Its items in reading order; in a difference those that are new or changed. A dozen at most, alliances 30.") List<@NonNull BriefingItemView> items) {

    static BriefingSectionView of(BriefingSection section, Telling telling) {
        return new BriefingSectionView(section.kind(), telling.title(section.kind()), section.order(),
                section.items().stream().map(item -> BriefingItemView.of(item, telling)).toList());
    }
}

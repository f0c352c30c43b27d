package org.tamga.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tamga.claim.AssessmentStatus;

/**
 * How what there is to tell now differs from what a reader has. Found by comparison of the two as wholes, so that whoever applies it to the
 * one has the other.
 *
 * @param sections those in which anything is new or different, and those that are empty now
 * @param gone the keys of the items that are told no more, in the order in which the reader has them
 */
record Difference(List<BriefingSection> sections, List<String> gone) {

    /** @param had, now whole, with the order of every section */
    static Difference between(List<BriefingSection> had, List<BriefingSection> now) {
        var old = new LinkedHashMap<String, Placed>();
        had.forEach(section -> section.items().forEach(item -> old.put(item.key(), new Placed(section.kind(), item))));
        var gone = new ArrayList<>(old.keySet());
        now.forEach(section -> gone.removeAll(section.order()));
        return new Difference(sections(had, now, old), List.copyOf(gone));
    }

    /** An item that the reader has, and in which section. */
    private record Placed(SectionKind section, BriefingItem item) {
    }

    private static List<BriefingSection> sections(List<BriefingSection> had, List<BriefingSection> now, Map<String, Placed> old) {
        var sections = new ArrayList<BriefingSection>();
        for (var kind : SectionKind.values()) {
            var before = of(kind, had);
            var after = of(kind, now);
            var order = after.order().equals(before.order()) ? null : after.order();
            var items = after.items().stream().filter(item -> isNews(kind, item, old.get(item.key())))
                    .map(item -> marked(item, old.get(item.key()))).toList();
            if (order != null || !items.isEmpty()) {
                sections.add(new BriefingSection(kind, order, items));
            }
        }
        return sections;
    }

    private static BriefingSection of(SectionKind kind, List<BriefingSection> sections) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst()
                .orElse(new BriefingSection(kind, List.of(), List.of()));
    }

    private static boolean isNews(SectionKind kind, BriefingItem item, Placed had) {
        return had == null || had.section != kind || !had.item.equals(item);
    }

    private static BriefingItem marked(BriefingItem item, Placed had) {
        AssessmentStatus before = had == null ? null : had.item.told().status();
        return new BriefingItem(item.key(), had == null ? ItemChange.ADDED : ItemChange.CHANGED, before, item.told(), item.series());
    }
}

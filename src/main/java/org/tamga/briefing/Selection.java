package org.tamga.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.tamga.briefing.SelectionRepository.Chosen;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Cited;
import org.tamga.briefing.item.ItemJson;

/**
 * All that a briefing tells at one state of the data.
 *
 * @param sections those that have items, in the order of their kinds
 * @param leftOut how many items gave way to a limit that the reader set
 * @param ranks its items, the most important first
 */
record Selection(List<BriefingSection> sections, int leftOut, List<ItemRank> ranks) {

    /** @param chosen the rows of each item together; the items of a section in reading order */
    static Selection of(List<Chosen> chosen, ItemJson json) {
        var items = new LinkedHashMap<String, List<Chosen>>();
        chosen.forEach(row -> items.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        var bySection = new EnumMap<SectionKind, List<BriefingItem>>(SectionKind.class);
        items.forEach((key, rows) -> bySection.computeIfAbsent(rows.get(0).section(), kind -> new ArrayList<>())
                .add(item(key, rows, json)));
        var sections = bySection.entrySet().stream()
                .map(each -> new BriefingSection(each.getKey(), each.getValue().stream().map(BriefingItem::key).toList(), each.getValue()))
                .toList();
        return new Selection(sections, chosen.isEmpty() ? 0 : chosen.get(0).all() - items.size(), ranks(items));
    }

    private static BriefingItem item(String key, List<Chosen> rows, ItemJson json) {
        var series = rows.stream().map(Chosen::part).filter(Objects::nonNull).map(json::read).toList();
        return new BriefingItem(key, null, null, json.read(rows.get(0).content()), series);
    }

    private static List<ItemRank> ranks(Map<String, List<Chosen>> items) {
        return items.entrySet().stream().sorted(Comparator.comparing(item -> item.getValue().get(0).importance()))
                .map(item -> new ItemRank(item.getKey(), revision(item.getValue()))).toList();
    }

    private static long revision(List<Chosen> rows) {
        return rows.stream().mapToLong(row -> row.part() == null ? row.revision() : Math.max(row.revision(), row.partRevision())).max()
                .orElseThrow();
    }

    /** The slugs of the articles that the items cite, in the order in which a reader comes upon them. */
    Set<String> cited() {
        var slugs = new LinkedHashSet<String>();
        sections.stream().flatMap(section -> section.items().stream()).flatMap(Selection::cited).map(Cited::article).forEach(slugs::add);
        return slugs;
    }

    /** What supports it, and its series, and then what speaks against it: as a reader of the item finds them. */
    private static Stream<Cited> cited(BriefingItem item) {
        return Stream.concat(
                Stream.concat(Stream.of(item.told()), item.series().stream()).flatMap(content -> content.citations().stream()),
                item.told().against().stream().flatMap(against -> against.citations().stream()));
    }

    /** Under which key each thing is told. */
    Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        sections.stream().flatMap(section -> section.items().stream()).forEach(item -> Stream
                .concat(Stream.of(item.told()), item.series().stream()).forEach(content -> keys.put(name(content), item.key())));
        return keys;
    }

    /** What each item tells first, by its key. */
    Map<String, String> leads() {
        var leads = new LinkedHashMap<String, String>();
        sections.stream().flatMap(section -> section.items().stream()).forEach(item -> leads.put(item.key(), name(item.told())));
        return leads;
    }

    private static String name(ItemContent content) {
        return switch (content.type()) {
            case CLAIM -> "claim:" + content.slug();
            case STATEMENT -> "statement:" + content.slug();
            case MEMBERSHIP -> "alliance:" + content.slug();
        };
    }
}

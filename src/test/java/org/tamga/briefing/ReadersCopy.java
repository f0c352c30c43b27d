package org.tamga.briefing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Cited;
import org.tamga.common.RevisionToken;

/** What a reader holds who applies every answer as docs/briefings.md says: items by their keys, and the order of each section. */
final class ReadersCopy {

    private final Map<String, BriefingItem> items = new HashMap<>();
    private final Map<SectionKind, List<String>> orders = new EnumMap<>(SectionKind.class);
    private final Map<String, BriefingArticle> articles = new HashMap<>();
    private RevisionToken revision;

    RevisionToken revision() {
        return revision;
    }

    void apply(Briefing answer) {
        if (answer.complete()) {
            items.clear();
            orders.clear();
            articles.clear();
        }
        answer.removed().forEach(removed -> items.remove(removed.key()));
        for (var section : answer.sections()) {
            section.items().forEach(item -> items.put(item.key(), new BriefingItem(item.key(), null, null, item.told(), item.series())));
            if (section.order() != null) {
                orders.put(section.kind(), section.order());
            }
        }
        orders.values().removeIf(List::isEmpty);
        answer.articles().forEach(article -> articles.put(article.slug(), article));
        articles.keySet().retainAll(cited());
        revision = answer.revision();
    }

    /** The sections as the reader shows them. */
    List<BriefingSection> sections() {
        return orders.entrySet().stream()
                .map(each -> new BriefingSection(each.getKey(), each.getValue(), each.getValue().stream().map(items::get).toList()))
                .toList();
    }

    /** The articles, as the reader numbers them. */
    List<BriefingArticle> articles() {
        return cited().stream().map(articles::get).toList();
    }

    /** How many items the reader keeps. */
    int size() {
        return items.size();
    }

    private LinkedHashSet<String> cited() {
        var slugs = new LinkedHashSet<String>();
        sections().stream().flatMap(section -> section.items().stream()).flatMap(ReadersCopy::contents)
                .flatMap(content -> Stream.concat(content.citations().stream(),
                        content.against().stream().flatMap(against -> against.citations().stream())))
                .map(Cited::article).forEach(slugs::add);
        return slugs;
    }

    private static Stream<ItemContent> contents(BriefingItem item) {
        return Stream.concat(Stream.of(item.told()), item.series().stream());
    }
}

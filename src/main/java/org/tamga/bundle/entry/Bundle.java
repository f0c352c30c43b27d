package org.tamga.bundle.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole bundle as it was read: every entry with its place, in the order of the files.
 *
 * @param place where it was read from, as an operator would know it
 */
public record Bundle(
        String place, String name, List<Placed<TopicEntry>> topics, List<Placed<CountryEntry>> countries,
        List<Placed<AllianceEntry>> alliances, List<Placed<ActorEntry>> actors, List<Placed<SourceEntry>> sources,
        List<Placed<MeasureEntry>> measures, List<Placed<ArticleEntry>> articles, List<Placed<StatementEntry>> statements,
        List<Placed<ClaimEntry>> claims, List<Placed<Cited>> citations, List<Placed<LinkEntry>> links) {

    /** All entries by type; countries and alliances are actors. */
    public Map<EntryType, List<? extends Placed<?>>> entries() {
        var entries = new EnumMap<EntryType, List<? extends Placed<?>>>(EntryType.class);
        entries.put(EntryType.TOPIC, topics);
        entries.put(EntryType.ACTOR, Stream.of(countries, alliances, actors).<Placed<?>>flatMap(List::stream).toList());
        entries.put(EntryType.SOURCE, sources);
        entries.put(EntryType.MEASURE, measures);
        entries.put(EntryType.ARTICLE, articles);
        entries.put(EntryType.STATEMENT, statements);
        entries.put(EntryType.CLAIM, claims);
        entries.put(EntryType.CITATION, citations);
        entries.put(EntryType.CLAIM_LINK, links);
        return entries;
    }
}

package org.tamga.assessment.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.tamga.assessment.rules.Named;
import org.tamga.assessment.rules.Publisher;
import org.tamga.assessment.rules.Quoted;
import org.tamga.assessment.rules.Text;
import org.tamga.assessment.rules.Withdrawn;
import org.tamga.claim.CitationVoices;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.source.Reliability;

/** The articles in which passages stand: whose text they carry, and who stands behind it. */
final class Texts {

    private final Map<Long, Paper> papers;
    private final Map<Long, Publisher> publishers;
    private final Map<Long, List<Named>> authors;
    private final Map<Long, List<Named>> originalAuthors;
    private final Map<Long, List<Named>> spokeFor;
    private final Map<Long, List<Quoted>> quotes;

    private Texts(Map<Long, Paper> papers, Map<Long, Publisher> publishers, Map<Long, List<Named>> authors,
            Map<Long, List<Named>> originalAuthors, Map<Long, List<Named>> spokeFor, Map<Long, List<Quoted>> quotes) {
        this.papers = papers;
        this.publishers = publishers;
        this.authors = authors;
        this.originalAuthors = originalAuthors;
        this.spokeFor = spokeFor;
        this.quotes = quotes;
    }

    /**
     * @param original the article whose text it carries, where that is held
     * @param republication the key of the record that says so, held or not
     * @param originalTitle of an original that is not held: with the outlet and the date it tells one text from another
     */
    private record Paper(long key, String slug, String title, Long source, LocalDate known, Withdrawn withdrawn, Long republication,
            Long original, Long originalSource, String originalTitle, String originalDate) {

        static Paper of(Row row) {
            var key = row.number();
            var slug = row.text();
            return new Paper(key, slug, row.text(), row.number(), row.day(), PassageRow.withdrawn(row, "Article", slug), row.number(),
                    row.number(), row.number(), row.text(), row.text());
        }

        boolean carriesWhatIsNotHeld() {
            return republication != null && original == null;
        }
    }

    static Texts read(Database database, Collection<Long> articles) {
        var papers = papers(database, articles);
        var publishers = publishers(database, papers.values());
        var authors = Rows.many(database.select("""
                select w.article_id, p.slug, p.name, p.code
                from article_author w
                join actor p on p.id = w.author_id
                where w.article_id in (:keys)
                order by w.article_id, w.place
                """).with("keys", papers.keySet()), Voices::named);
        var originalAuthors = Rows.many(database.select("""
                select r.article_id, p.slug, p.name, p.code
                from republication r
                join republication_author w on w.republication_id = r.id
                join actor p on p.id = w.author_id
                where r.article_id in (:keys)
                order by r.article_id, w.place
                """).with("keys", papers.keySet()), Voices::named);
        var writers = new HashSet<String>();
        authors.values().forEach(all -> all.forEach(author -> writers.add(author.slug())));
        originalAuthors.values().forEach(all -> all.forEach(author -> writers.add(author.slug())));
        return new Texts(papers, publishers, authors, originalAuthors, spokeFor(database, papers.keySet()),
                quotes(database, papers.keySet(), writers));
    }

    /** These articles, and those whose texts they carry, however many hands they went through. */
    private static Map<Long, Paper> papers(Database database, Collection<Long> articles) {
        return Rows.byKey(database.select("""
                with recursive carried (id) as (
                    select a.id from article a where a.id in (:articles)
                    union
                    select r.original_id from carried join republication r on r.article_id = carried.id where r.original_id is not null
                )
                select a.id, a.id, a.slug, a.title, a.source_id, a.known_from, a.withdrawn_on, a.withdrawn_because,
                       r.id, r.original_id, r.source_id, r.title, r.published_on_edtf
                from carried
                join article a on a.id = carried.id
                left join republication r on r.article_id = a.id
                """).with("articles", articles), Paper::of);
    }

    private static Map<Long, Publisher> publishers(Database database, Collection<Paper> papers) {
        var sources = new HashSet<Long>();
        papers.forEach(paper -> {
            sources.add(paper.source);
            sources.add(paper.originalSource);
        });
        sources.removeIf(Objects::isNull);
        if (sources.isEmpty()) {
            return Map.of();
        }
        var speaking = speaking(database, sources);
        return Rows.byKey(database.select("""
                select s.id, s.id, s.slug, s.name, cast(null as varchar), o.slug, o.name, o.code, i.slug, i.name, i.code, s.reliability
                from source s
                left join actor o on o.id = s.owner_id
                left join actor i on i.id = s.organisation_id
                where s.id in (:keys)
                """).with("keys", sources), row -> {
            var key = row.number();
            return new Publisher(Voices.named(row), Voices.named(row), Voices.named(row), row.one(Reliability.class),
                    speaking.getOrDefault(key, List.of()));
        });
    }

    /** For whom the organisations speak that these sources are. */
    private static Map<Long, List<Named>> speaking(Database database, Collection<Long> sources) {
        return Rows.many(database.select("""
                with recursive speaking (source_id, actor_id) as (
                    select s.id, o.speaks_for_id
                    from source s
                    join actor o on o.id = s.organisation_id
                    where s.id in (:keys) and o.speaks_for_id is not null
                    union
                    select speaking.source_id, x.speaks_for_id
                    from speaking
                    join actor x on x.id = speaking.actor_id
                    where x.speaks_for_id is not null
                )
                select speaking.source_id, p.slug, p.name, p.code
                from speaking
                join actor p on p.id = speaking.actor_id
                order by speaking.source_id, p.slug
                """).with("keys", sources), Voices::named);
    }

    /** For whom those spoke, on the day of each of these articles, who wrote it or the original that is not held: by the rule of statements. */
    private static Map<Long, List<Named>> spokeFor(Database database, Collection<Long> articles) {
        return Rows.many(database.select("""
                with recursive spoke (article_id, actor_id) as (
                    select wrote.article_id, t.of_id
                    from (
                        select w.article_id, w.author_id
                        from article_author w
                        where w.article_id in (:articles)
                            and not exists (select 1 from republication r where r.article_id = w.article_id)
                        union
                        select r.article_id, w.author_id
                        from republication r
                        join republication_author w on w.republication_id = r.id
                        where r.article_id in (:articles)
                    ) wrote
                    join article a on a.id = wrote.article_id
                    join tenure t on t.person_id = wrote.author_id
                    where %s
                    union
                    select spoke.article_id, x.speaks_for_id
                    from spoke
                    join actor x on x.id = spoke.actor_id
                    where x.speaks_for_id is not null
                )
                select spoke.article_id, p.slug, p.name, p.code
                from spoke
                join actor p on p.id = spoke.actor_id
                order by spoke.article_id, p.slug
                """.formatted(CitationVoices.IN_OFFICE)).with("articles", articles), Voices::named);
    }

    /**
     * Which of the writers each article quotes, itself or through a statement: each until the last passage that says so is taken back. What
     * the articles say is read first ({@code offset 0} has PostgreSQL do so), as there are few of them: a writer may be quoted everywhere.
     */
    private static Map<Long, List<Quoted>> quotes(Database database, Collection<Long> articles, Set<String> writers) {
        if (writers.isEmpty()) {
            return Map.of();
        }
        var quotes = new HashMap<Long, List<Quoted>>();
        Rows.many(database.select("""
                select said.article_id, p.slug, said.citation, said.withdrawn_on, said.withdrawn_because,
                       cast(null as varchar) as statement, cast(null as date), cast(null as varchar)
                from (
                    select q.article_id, q.slug as citation, q.withdrawn_on, q.withdrawn_because, w.actor_id
                    from citation q
                    join citation_attributed_to w on w.citation_id = q.id
                    where q.article_id in (:articles)
                    offset 0 rows
                ) said
                join actor p on p.id = said.actor_id
                where p.slug in (:writers)
                union all
                select said.article_id, p.slug, said.citation, said.withdrawn_on, said.withdrawn_because, said.statement,
                       said.statement_withdrawn_on, said.statement_withdrawn_because
                from (
                    select q.article_id, q.slug as citation, q.withdrawn_on, q.withdrawn_because, s.speaker_id, s.slug as statement,
                           s.withdrawn_on as statement_withdrawn_on, s.withdrawn_because as statement_withdrawn_because
                    from citation q
                    join statement s on s.id = q.statement_id
                    where q.article_id in (:articles)
                    offset 0 rows
                ) said
                join actor p on p.id = said.speaker_id
                where p.slug in (:writers)
                order by 1, 2, 3, 6
                """).with("articles", articles).with("writers", writers), Texts::quoted)
                .forEach((article, all) -> quotes.put(article, once(all)));
        return quotes;
    }

    private static Quoted quoted(Row row) {
        var slug = row.text();
        var citation = PassageRow.withdrawn(row, "Citation", row.text());
        return new Quoted(slug, Withdrawn.first(citation, PassageRow.withdrawn(row, "Statement", row.text())));
    }

    /** Each by the passage that stands longest. */
    private static List<Quoted> once(List<Quoted> all) {
        var once = new TreeMap<String, Quoted>();
        all.forEach(quoted -> once.merge(quoted.slug(), quoted,
                (one, other) -> Withdrawn.isLater(other.withdrawn(), one.withdrawn()) ? other : one));
        return List.copyOf(once.values());
    }

    /** The article's text, with those who stand behind it: of a republication, the original's, and whom that quotes too. */
    Text text(long article) {
        var paper = papers.get(article);
        var first = first(paper);
        var own = paper.source == null ? null : publishers.get(paper.source).source();
        var notHeld = first.carriesWhatIsNotHeld();
        var source = notHeld ? first.originalSource : first.source;
        var publisher = source == null ? null : publishers.get(source);
        var wrote = (notHeld ? originalAuthors : authors).getOrDefault(first.key, List.of());
        var quoted = new ArrayList<>(quotes.getOrDefault(article, List.of()));
        quoted.addAll(quotes.getOrDefault(first.key, List.of()));
        return new Text(new Named(paper.slug, called(paper, own == null && publisher != null ? publisher.source() : own)), carries(first),
                own, publisher, wrote, once(quoted),
                spokeFor.getOrDefault(first.key, List.of()));
    }

    private static String called(Paper paper, Named outlet) {
        if (paper.title != null) {
            return "“" + paper.title + "”";
        }
        return outlet == null ? "the untitled article " + paper.slug : "an untitled article of " + outlet.name();
    }

    private Paper first(Paper paper) {
        var first = paper;
        var seen = new ArrayList<Paper>();
        while (first.original != null && !seen.contains(first)) {
            seen.add(first);
            first = papers.get(first.original);
        }
        return first;
    }

    /** What is not held is one text where outlet and title are: of what has no title nobody knows whether it is the same. */
    private static String carries(Paper first) {
        return first.carriesWhatIsNotHeld() && first.originalTitle != null
                ? "%s/%s/%s".formatted(first.originalSource, first.originalTitle, first.originalDate)
                : first.slug;
    }

    LocalDate known(long article) {
        return papers.get(article).known;
    }

    Withdrawn withdrawn(long article) {
        return papers.get(article).withdrawn;
    }

    /** The slugs of the articles themselves, without those that they carry. */
    String slug(long article) {
        return papers.get(article).slug;
    }
}

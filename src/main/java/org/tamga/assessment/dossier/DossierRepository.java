package org.tamga.assessment.dossier;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.assessment.rules.Dossier;
import org.tamga.assessment.rules.Evidence;
import org.tamga.assessment.rules.Named;
import org.tamga.assessment.rules.Passage;
import org.tamga.assessment.rules.Question;
import org.tamga.assessment.rules.Subject;
import org.tamga.assessment.rules.Withdrawn;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Stance;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/**
 * Reads all that bears on claims and statements: the rules themselves see no database. A fixed number of statements for any number of
 * them.
 */
@ApplicationScoped
public class DossierRepository {

    private final Database database;

    DossierRepository(Database database) {
        this.database = database;
    }

    /** Everything on each of these claims: citations, statements that assert it, finer claims, contradictions. */
    public Map<Long, Dossier> ofClaims(Collection<Long> claims) {
        var contradictions = Contradictions.read(database, claims);
        var asked = new HashSet<>(claims);
        asked.addAll(contradictions.claims());
        var refinements = Refinements.read(database, asked);
        var read = read(citationsOnClaims(refinements.with(asked)), Set.of());
        var evidence = new HashMap<Long, List<Evidence>>();
        asked.forEach(claim -> evidence.put(claim, evidence(claim, read, refinements)));
        var heads = heads(claims);
        var dossiers = new LinkedHashMap<Long, Dossier>();
        claims.forEach(claim -> {
            var head = heads.get(claim);
            dossiers.put(claim, new Dossier(new Subject("Claim", head.slug), Question.isItSo(head.kind, head.subjects), evidence.get(claim),
                    read.between(evidence.get(claim)), contradictions.of(claim, evidence), head.withdrawn));
        });
        return dossiers;
    }

    /** Who reports that each of these statements was made. */
    public Map<Long, Dossier> ofStatements(Collection<Long> statements) {
        var read = read(citationsOfStatements(statements), statements);
        var heads = Rows.byKey(database.select("""
                select s.id, s.slug, s.withdrawn_on, s.withdrawn_because
                from statement s
                where s.id in (:keys)
                """).with("keys", statements), row -> {
            var slug = row.text();
            return new Head(slug, null, PassageRow.withdrawn(row, "Statement", slug), Set.of());
        });
        var dossiers = new LinkedHashMap<Long, Dossier>();
        statements.forEach(statement -> {
            var head = heads.get(statement);
            var speaker = read.voices.of(statement);
            var subjects = new HashSet<>(speaker.spokeFor().stream().map(Named::slug).collect(toSet()));
            subjects.add(speaker.actor().slug());
            var evidence = read.passagesOf.getOrDefault(statement, List.of()).stream().map(read::reported).toList();
            dossiers.put(statement, new Dossier(new Subject("Statement", head.slug),
                    Question.wasItSaid(speaker.actor().slug(), subjects), evidence, read.between(evidence), List.of(), head.withdrawn));
        });
        return dossiers;
    }

    private record Head(String slug, ClaimKind kind, Withdrawn withdrawn, Set<String> subjects) {
    }

    private Map<Long, Head> heads(Collection<Long> claims) {
        var subjects = Rows.many(database.select("""
                select p.claim_id, a.slug
                from claim_participant p
                join actor a on a.id = p.actor_id
                where p.claim_id in (:keys) and p.role = 'SUBJECT'
                """).with("keys", claims), Row::text);
        var heads = new HashMap<Long, Head>();
        Rows.byKey(database.select("""
                select c.id, c.slug, c.kind, c.withdrawn_on, c.withdrawn_because
                from claim c
                where c.id in (:keys)
                """).with("keys", claims), row -> {
            var slug = row.text();
            return new Head(slug, row.one(ClaimKind.class), PassageRow.withdrawn(row, "Claim", slug), Set.of());
        }).forEach((key, head) -> heads.put(key,
                new Head(head.slug, head.kind, head.withdrawn, Set.copyOf(subjects.getOrDefault(key, List.of())))));
        return heads;
    }

    private List<PassageRow> citationsOnClaims(Collection<Long> claims) {
        return Rows.list(database.select("""
                select q.claim_id, %1$s, cast(null as varchar), cast(null as bigint), cast(null as varchar), cast(null as date),
                       cast(null as varchar)
                from citation q
                where q.claim_id in (:claims)
                union all
                select asserted.claim_id, %1$s, asserted.stance, s.id, s.slug, s.withdrawn_on, s.withdrawn_because
                from assertion asserted
                join statement s on s.id = asserted.statement_id
                join citation q on q.statement_id = s.id
                where asserted.claim_id in (:claims)
                """.formatted(PassageRow.COLUMNS)).with("claims", claims), PassageRow::of);
    }

    private List<PassageRow> citationsOfStatements(Collection<Long> statements) {
        return Rows.list(database.select("""
                select q.statement_id, %s, cast(null as varchar), cast(null as bigint), cast(null as varchar), cast(null as date),
                       cast(null as varchar)
                from citation q
                where q.statement_id in (:statements)
                """.formatted(PassageRow.COLUMNS)).with("statements", statements), PassageRow::of);
    }

    /** All that evidence is made of. */
    private record Read(Map<Long, List<PassageRow>> passagesOf, Voices voices, Texts texts, Map<Long, List<Named>> restsOn,
            Collection<Passage> passages) {

        /** The reuse between the articles of this evidence. */
        List<Passage> between(List<Evidence> evidence) {
            var articles = evidence.stream().map(each -> each.text().article().slug()).collect(toSet());
            return passages.stream().filter(passage -> articles.contains(passage.article()) && articles.contains(passage.of())).toList();
        }

        Evidence reported(PassageRow passage) {
            return evidence(passage, passage.stance(), null, null);
        }

        Evidence evidence(PassageRow passage, Stance stance, String refinement, Withdrawn broken) {
            var quoted = voices.quotedIn(passage);
            var said = passage.statementKey() == null ? null : voices.of(passage.statementKey());
            var withdrawn = Withdrawn.first(Withdrawn.first(passage.withdrawn(), texts.withdrawn(passage.article())),
                    Withdrawn.first(passage.statementWithdrawn(), broken));
            return new Evidence(passage.slug(), texts.text(passage.article()), passage.paragraph(), stance,
                    said == null ? quoted : List.of(said),
                    said == null ? List.of() : quoted.stream().filter(one -> !one.actor().equals(said.actor())).toList(),
                    restsOn.getOrDefault(passage.key(), List.of()), passage.hedged(), passage.statement(), refinement,
                    texts.known(passage.article()), withdrawn);
        }
    }

    /** @param asked the statements that are asked about; those that are cited are read with them */
    private Read read(List<PassageRow> passages, Collection<Long> asked) {
        var of = new HashMap<Long, List<PassageRow>>();
        passages.forEach(passage -> of.computeIfAbsent(passage.of(), key -> new ArrayList<>()).add(passage));
        var citations = passages.stream().map(PassageRow::key).collect(toSet());
        var statements = passages.stream().map(PassageRow::statementKey).filter(Objects::nonNull).collect(toSet());
        statements.addAll(asked);
        var articles = passages.stream().map(PassageRow::article).collect(toSet());
        return new Read(of, Voices.read(database, citations, statements), Texts.read(database, articles), restsOn(citations),
                passages(articles));
    }

    private Map<Long, List<Named>> restsOn(Collection<Long> citations) {
        return Rows.many(database.select("""
                select b.citation_id, b.slug, b.name
                from citation_basis b
                where b.citation_id in (:keys)
                order by b.citation_id, b.place
                """).with("keys", citations), row -> new Named(row.text(), row.text()));
    }

    /** Found reuse, and what curators recorded: of the same passages once, as certain as was found, in the words of the curator. */
    private Collection<Passage> passages(Collection<Long> articles) {
        var passages = new LinkedHashMap<List<?>, Passage>();
        Rows.list(database.select("""
                select a.slug, t.paragraph, o.slug, t.of_paragraph, t.certain, t.run, cast(null as varchar)
                from text_reuse t
                join article a on a.id = t.article_id
                join article o on o.id = t.of_id
                where t.article_id in (:articles) and t.of_id in (:articles)
                union all
                select a.slug, p.paragraph, o.slug, p.of_paragraph, false, 0, r.because
                from reuse r
                join article a on a.id = r.article_id
                join article o on o.id = r.of_id
                left join reuse_paragraph p on p.reuse_id = r.id
                where r.article_id in (:articles) and r.of_id in (:articles)
                order by 1, 3, 2, 4, 6 desc
                """).with("articles", articles), DossierRepository::passage)
                .forEach(passage -> passages.merge(
                        Arrays.asList(passage.article(), passage.paragraph(), passage.of(), passage.ofParagraph()), passage,
                        (found, recorded) -> new Passage(found.article(), found.paragraph(), found.of(), found.ofParagraph(),
                                found.certain(), recorded.because())));
        return passages.values();
    }

    private static Passage passage(Row row) {
        var article = row.text();
        var paragraph = row.count();
        var from = row.text();
        var ofParagraph = row.count();
        var certain = row.flag();
        var run = row.count();
        var because = row.text();
        return new Passage(article, paragraph, from, ofParagraph, certain,
                because == null ? "The passages share a run of %d words or more.".formatted(run) : because);
    }

    /** Each citation once: by the way that stands longest; of these, what speaks of the claim itself goes before what it follows from. */
    private static List<Evidence> evidence(long claim, Read read, Refinements refinements) {
        var evidence = new LinkedHashMap<String, Evidence>();
        read.passagesOf.getOrDefault(claim, List.of()).stream().filter(passage -> passage.bears() != null)
                .forEach(passage -> evidence.merge(passage.slug(), read.evidence(passage, passage.bears(), null, null),
                        DossierRepository::longer));
        refinements.of(claim).entrySet().stream().sorted(Map.Entry.comparingByValue(
                Comparator.comparing(Refinements.Way::claim))).forEach(
                        finer -> read.passagesOf
                                .getOrDefault(finer.getKey(), List.of()).stream().filter(passage -> passage.bears() == Stance.SUPPORTS)
                                .forEach(passage -> evidence.merge(passage.slug(),
                                        read.evidence(passage, Stance.SUPPORTS, finer.getValue().claim(), finer.getValue().broken()),
                                        DossierRepository::longer)));
        return List.copyOf(evidence.values());
    }

    private static Evidence longer(Evidence one, Evidence other) {
        return Withdrawn.isLater(other.withdrawn(), one.withdrawn()) ? other : one;
    }
}

package org.tamga.bundle.load;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.tamga.bundle.load.Entities.ground;
import static org.tamga.bundle.load.Entities.replace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.FactGroundEntry;
import org.tamga.bundle.entry.GroundsEntry;
import org.tamga.bundle.entry.ParagraphFingerprintsEntry;
import org.tamga.bundle.entry.ReuseEntry;
import org.tamga.bundle.entry.ReusedEntry;
import org.tamga.bundle.entry.SourceEntry;
import org.tamga.common.EdtfDate;
import org.tamga.source.ArticleFact;
import org.tamga.source.ArticleGround;
import org.tamga.source.Republication;
import org.tamga.source.Reuse;
import org.tamga.source.ReusedParagraph;
import org.tamga.source.fingerprint.ParagraphFingerprints;

/** Sources, and articles with what they carry of others. */
final class WriteSources {

    private final Entities entities;
    private final List<Change<SourceEntry>> sources;
    private final List<Change<ArticleEntry>> articles;
    private final Map<String, Republication> formerRepublications;
    private final List<Reuse> formerReuses;

    WriteSources(Entities entities, Changes changes) {
        this.entities = entities;
        this.sources = changes.of(EntryType.SOURCE, SourceEntry.class);
        this.articles = changes.of(EntryType.ARTICLE, ArticleEntry.class);
        var changed = articles.stream().filter(change -> !change.isNew()).map(change -> change.known().id()).toList();
        this.formerRepublications = entities.ofThese("from Republication where article.id in :ids", Republication.class, changed).stream()
                .collect(toMap(republication -> republication.article.slug, identity()));
        this.formerReuses = entities.ofThese("from Reuse where article.id in :ids", Reuse.class, changed);
    }

    void run() {
        sources.forEach(change -> source(change.entry()));
        articles.forEach(change -> article(change.entry()));
        articles.forEach(change -> republication(change.entry()));
        formerReuses.forEach(entities::remove);
        articles.forEach(change -> change.entry().reuses().forEach(reuse -> reuse(change.entry(), reuse)));
    }

    /** What is kept of the words of every new or changed article, maybe nothing, by its key. */
    Map<Long, List<ParagraphFingerprints>> fingerprints() {
        var fingerprints = new HashMap<Long, List<ParagraphFingerprints>>();
        for (var change : articles) {
            var kept = change.entry().fingerprints();
            fingerprints.put(entities.article(change.entry().slug()).id,
                    kept == null ? List.of() : kept.paragraphs().stream().map(ParagraphFingerprintsEntry::read).toList());
        }
        return fingerprints;
    }

    private void source(SourceEntry entry) {
        var source = entities.source(entry.slug());
        source.name = entry.name();
        source.kind = entry.kind();
        source.country = entities.country(entry.country());
        source.owner = entities.actor(entry.owner());
        source.organisation = entities.actor(entry.organisation());
        source.reliability = entry.reliability();
        source.reliabilityReason = entry.reliabilityReason();
        source.url = entry.url();
        source.ground = ground(entry.ground());
        entities.keep(source);
    }

    private void article(ArticleEntry entry) {
        var article = entities.article(entry.slug());
        article.title = entry.title();
        article.source = entities.source(entry.source());
        replace(article.authors, entry.authors().stream().map(entities::actor).toList());
        article.publishedOn = EdtfDate.of(entry.publishedOn());
        article.language = entry.language();
        article.url = entry.url();
        article.paragraphCount = entry.paragraphs();
        replace(article.furniture, entry.furniture());
        replace(article.withoutContent, entry.withoutContent());
        replace(article.grounds, grounds(entry.grounds()));
        entities.keep(article);
    }

    private static List<ArticleGround> grounds(GroundsEntry entry) {
        var grounds = new ArrayList<ArticleGround>();
        if (entry != null) {
            fact(ArticleFact.TITLE, entry.title(), grounds);
            fact(ArticleFact.SOURCE, entry.source(), grounds);
            fact(ArticleFact.AUTHORS, entry.authors(), grounds);
            fact(ArticleFact.PUBLISHED_ON, entry.publishedOn(), grounds);
        }
        return grounds;
    }

    private static void fact(ArticleFact fact, FactGroundEntry entry, List<ArticleGround> grounds) {
        if (entry != null) {
            var ground = new ArticleGround();
            ground.fact = fact;
            ground.basis = entry.basis();
            ground.because = entry.because();
            grounds.add(ground);
        }
    }

    private void republication(ArticleEntry entry) {
        var former = formerRepublications.get(entry.slug());
        if (entry.original() == null) {
            if (former != null) {
                entities.remove(former);
            }
            return;
        }
        var republication = former == null ? new Republication() : former;
        republication.article = entities.article(entry.slug());
        republication.original = entities.article(entry.original().article());
        republication.source = entities.source(entry.original().source());
        republication.title = entry.original().title();
        replace(republication.authors, entry.original().authors().stream().map(entities::actor).toList());
        republication.publishedOn = EdtfDate.of(entry.original().publishedOn());
        republication.because = entry.original().because();
        entities.keep(republication);
    }

    private void reuse(ArticleEntry article, ReuseEntry entry) {
        var reuse = new Reuse();
        reuse.article = entities.article(article.slug());
        reuse.of = entities.article(entry.of());
        reuse.because = entry.because();
        reuse.paragraphs.addAll(entry.paragraphs().stream().map(WriteSources::pair).toList());
        entities.keep(reuse);
    }

    private static ReusedParagraph pair(ReusedEntry entry) {
        var pair = new ReusedParagraph();
        pair.paragraph = entry.paragraph();
        pair.ofParagraph = entry.ofParagraph();
        return pair;
    }
}

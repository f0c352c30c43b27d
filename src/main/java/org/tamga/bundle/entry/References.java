package org.tamga.bundle.entry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The slugs that a bundle names, by type: of what it declares, and of what this refers to. Whoever reads what a store has of them reads
 * no more than the bundle can ask for. Countries are referred to by their codes, which are no slugs.
 */
public final class References {

    private final Map<EntryType, Set<String>> slugs = new EnumMap<>(EntryType.class);

    private References(Bundle bundle) {
        for (var type : EntryType.values()) {
            slugs.put(type, new LinkedHashSet<>());
        }
        bundle.entries().forEach((type, entries) -> entries.forEach(placed -> add(type, placed.slug())));
        bundle.alliances().forEach(alliance -> of(alliance.entry()));
        bundle.actors().forEach(actor -> of(actor.entry()));
        bundle.sources().forEach(source -> of(source.entry()));
        bundle.articles().forEach(article -> of(article.entry()));
        bundle.statements().forEach(statement -> of(statement.entry()));
        bundle.claims().forEach(claim -> of(claim.entry()));
        bundle.citations().forEach(citation -> of(citation.entry()));
        bundle.links().forEach(link -> of(link.entry()));
    }

    /** All that a bundle names. */
    public static References of(Bundle bundle) {
        return new References(bundle);
    }

    /** Those of a type, each once. */
    public Set<String> to(EntryType type) {
        return slugs.get(type);
    }

    private void of(AllianceEntry alliance) {
        ground(alliance.ground());
        alliance.members().forEach(member -> ground(member.ground()));
    }

    private void of(ActorEntry actor) {
        add(EntryType.ACTOR, actor.speaksFor());
        ground(actor.describedIn());
        ground(actor.ground());
        for (var tenure : actor.tenures()) {
            add(EntryType.ACTOR, tenure.of());
            ground(tenure.ground());
        }
    }

    private void of(SourceEntry source) {
        add(EntryType.ACTOR, source.owner());
        add(EntryType.ACTOR, source.organisation());
        ground(source.ground());
    }

    private void of(ArticleEntry article) {
        add(EntryType.SOURCE, article.source());
        add(EntryType.ACTOR, article.authors());
        if (article.original() != null) {
            add(EntryType.ARTICLE, article.original().article());
            add(EntryType.SOURCE, article.original().source());
            add(EntryType.ACTOR, article.original().authors());
        }
        article.reuses().forEach(reuse -> add(EntryType.ARTICLE, reuse.of()));
    }

    private void of(StatementEntry statement) {
        add(EntryType.ACTOR, statement.speaker());
        add(EntryType.ACTOR, statement.saidAt());
        add(EntryType.ACTOR, statement.saidTo());
        add(EntryType.ACTOR, statement.about());
        add(EntryType.TOPIC, statement.topics());
        statement.asserts().forEach(assertion -> add(EntryType.CLAIM, assertion.claim()));
    }

    private void of(ClaimEntry claim) {
        claim.participants().forEach(participant -> add(EntryType.ACTOR, participant.actor()));
        add(EntryType.TOPIC, claim.topics());
        add(EntryType.MEASURE, claim.measure());
    }

    private void of(Cited cited) {
        add(EntryType.ARTICLE, cited.article());
        add(EntryType.STATEMENT, cited.citation().statement());
        add(EntryType.CLAIM, cited.citation().claim());
        add(EntryType.ACTOR, cited.citation().attributedTo());
    }

    private void of(LinkEntry link) {
        add(EntryType.CLAIM, link.from());
        add(EntryType.CLAIM, link.to());
        add(EntryType.CLAIM_LINK, link.turned());
        if (link.resolution() != null) {
            add(EntryType.CLAIM, link.resolution().inFavourOf());
            ground(link.resolution().ground());
        }
    }

    private void ground(GroundEntry ground) {
        if (ground != null) {
            add(EntryType.ARTICLE, ground.article());
        }
    }

    private void add(EntryType type, Collection<String> named) {
        named.forEach(slug -> add(type, slug));
    }

    private void add(EntryType type, String slug) {
        if (slug != null) {
            slugs.get(type).add(slug);
        }
    }
}

package org.tamga.bundle.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.tamga.actor.Actor;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.GroundEntry;
import org.tamga.claim.Citation;
import org.tamga.claim.Claim;
import org.tamga.claim.ClaimLink;
import org.tamga.claim.Measure;
import org.tamga.claim.Statement;
import org.tamga.claim.Topic;
import org.tamga.common.Ground;
import org.tamga.common.Portions;
import org.tamga.common.Recorded;
import org.tamga.common.Withdrawal;
import org.tamga.feed.Revision;
import org.tamga.source.Article;
import org.tamga.source.Source;

/**
 * The entities of one load, found by slug: those that are written, new or changed, and for all others a reference by the id that is
 * known, so that no entry costs a query.
 */
final class Entities {

    private final EntityManager manager;
    private final Known known;
    private final Changes changes;
    private final Revision revision;
    private final String bundle;
    private final Map<EntryType, Map<String, Recorded>> written = new EnumMap<>(EntryType.class);
    private final Map<String, String> countries = new HashMap<>();

    Entities(EntityManager manager, Known known, Changes changes, Revision revision, String bundle) {
        this.manager = manager;
        this.known = known;
        this.changes = changes;
        this.revision = revision;
        this.bundle = bundle;
        known.actors().forEach((slug, actor) -> countries.put(actor.code(), slug));
        prepare(EntryType.TOPIC, Topic.class, Topic::new);
        prepare(EntryType.ACTOR, Actor.class, Actor::new);
        prepare(EntryType.SOURCE, Source.class, Source::new);
        prepare(EntryType.MEASURE, Measure.class, Measure::new);
        prepare(EntryType.ARTICLE, Article.class, Article::new);
        prepare(EntryType.STATEMENT, Statement.class, Statement::new);
        prepare(EntryType.CLAIM, Claim.class, Claim::new);
        prepare(EntryType.CITATION, Citation.class, Citation::new);
        prepare(EntryType.CLAIM_LINK, ClaimLink.class, ClaimLink::new);
    }

    /** Everything is read before anything is written, so that no query makes the database look at half a load. */
    private <T extends Recorded> void prepare(EntryType type, Class<T> of, Supplier<T> create) {
        var bySlug = new HashMap<String, Recorded>();
        var ids = changes.of(type).stream().filter(change -> !change.isNew()).map(change -> change.known().id()).toList();
        ofThese("from " + type.typeName() + " where id in :ids", of, ids).forEach(entity -> bySlug.put(entity.slug, entity));
        for (var change : changes.of(type)) {
            var entity = bySlug.computeIfAbsent(change.entry().slug(), slug -> create.get());
            entity.slug = change.entry().slug();
            entity.bundle = bundle;
            entity.digest = change.digest();
            entity.revision = revision.number;
            entity.withdrawal = withdrawal(change);
        }
        written.put(type, bySlug);
    }

    /** What belongs to entries that were loaded before, by the ids of these. */
    <T> List<T> ofThese(String hql, Class<T> of, List<Long> ids) {
        return Portions.of(ids).stream().flatMap(some -> manager.createQuery(hql, of).setParameter("ids", some).getResultList().stream())
                .toList();
    }

    private static Withdrawal withdrawal(Change<?> change) {
        var entry = change.entry().withdrawn();
        if (entry == null) {
            return null;
        }
        var withdrawal = new Withdrawal();
        withdrawal.day = LocalDate.parse(entry.on());
        withdrawal.because = entry.because();
        return withdrawal;
    }

    Topic topic(String slug) {
        return of(EntryType.TOPIC, Topic.class, slug);
    }

    Actor actor(String slug) {
        return of(EntryType.ACTOR, Actor.class, slug);
    }

    /** The country of a code. */
    Actor country(String code) {
        return code == null ? null : actor(countries.get(code));
    }

    void country(String code, String slug) {
        countries.put(code, slug);
    }

    Source source(String slug) {
        return of(EntryType.SOURCE, Source.class, slug);
    }

    Measure measure(String slug) {
        return of(EntryType.MEASURE, Measure.class, slug);
    }

    Article article(String slug) {
        return of(EntryType.ARTICLE, Article.class, slug);
    }

    Statement statement(String slug) {
        return of(EntryType.STATEMENT, Statement.class, slug);
    }

    Claim claim(String slug) {
        return of(EntryType.CLAIM, Claim.class, slug);
    }

    Citation citation(String slug) {
        return of(EntryType.CITATION, Citation.class, slug);
    }

    ClaimLink link(String slug) {
        return of(EntryType.CLAIM_LINK, ClaimLink.class, slug);
    }

    private <T extends Recorded> T of(EntryType type, Class<T> of, String slug) {
        if (slug == null) {
            return null;
        }
        var entity = written.get(type).get(slug);
        if (entity != null) {
            return of.cast(entity);
        }
        var entry = Objects.requireNonNull(known.entries(type).get(slug), () -> "no " + type.one() + " " + slug + " after the check");
        return manager.getReference(of, entry.id());
    }

    /** The key of an entry that was written, once that is flushed. */
    long key(EntryType type, String slug) {
        return written.get(type).get(slug).id;
    }

    /** Keeps what is new; what was loaded is kept already. */
    void keep(Object entity) {
        if (!manager.contains(entity)) {
            manager.persist(entity);
        }
    }

    void remove(Object entity) {
        manager.remove(entity);
    }

    static Ground ground(GroundEntry entry) {
        if (entry == null) {
            return null;
        }
        var ground = new Ground();
        ground.article = entry.article();
        ground.paragraph = entry.paragraph();
        ground.reference = entry.reference();
        ground.url = entry.url();
        return ground;
    }

    /** Puts a list in another's place, within the list that the entity has. */
    static <T> void replace(Collection<T> former, List<T> next) {
        former.clear();
        former.addAll(next);
    }
}

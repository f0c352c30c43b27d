package org.tamga.bundle.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.tamga.assessment.Derivation;
import org.tamga.bundle.check.BundleCheck;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.entry.EntryType;
import org.tamga.common.FreshPlans;
import org.tamga.feed.Revision;
import org.tamga.feed.RevisionKind;
import org.tamga.feed.Revisions;
import org.tamga.source.ArticleFingerprints;
import org.tamga.source.TextReuses;

/** Brings a bundle that was read into the database: whole, or not at all. */
@ApplicationScoped
public class BundleLoad {

    private final EntityManager manager;
    private final KnownEntries knownEntries;
    private final Revisions revisions;
    private final ArticleFingerprints fingerprints;
    private final TextReuses reuses;
    private final Derivation derivation;

    BundleLoad(EntityManager manager, KnownEntries knownEntries, Revisions revisions, ArticleFingerprints fingerprints,
            TextReuses reuses, Derivation derivation) {
        this.manager = manager;
        this.knownEntries = knownEntries;
        this.revisions = revisions;
        this.fingerprints = fingerprints;
        this.reuses = reuses;
        this.derivation = derivation;
    }

    /**
     * What is wrong with a bundle, in itself and with what the database holds. Changes nothing.
     *
     * @param errors what was found when it was read
     */
    @Transactional
    public List<BundleError> check(Bundle bundle, List<BundleError> errors) {
        return check(bundle, errors, knownEntries.of(bundle));
    }

    /**
     * Loads what is new or changed, in one transaction with the revision that records it.
     *
     * @param errors what was found when it was read
     * @param orderedBy on whose order
     * @return the revision; nothing where nothing was new
     * @throws BundleRefused where anything is wrong
     */
    @Transactional
    public Optional<Revision> load(Bundle bundle, List<BundleError> errors, String orderedBy) {
        revisions.lock();
        var known = knownEntries.of(bundle);
        var all = check(bundle, errors, known);
        if (!all.isEmpty()) {
            throw new BundleRefused(bundle.place(), all);
        }
        var changes = new Changes(bundle, known);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var revision = revisions.next(RevisionKind.LOAD, orderedBy, changes.summary(bundle.name()), bundle.name());
        write(bundle, known, changes, revision);
        return Optional.of(revision);
    }

    /** Derives what a store lacks that was filled by a release without it. */
    @Transactional
    public void deriveWhatIsLacking() {
        revisions.lock();
        derivation.workOutWhatIsLacking();
    }

    private static List<BundleError> check(Bundle bundle, List<BundleError> errors, Known known) {
        var all = new ArrayList<>(errors);
        all.addAll(BundleCheck.check(bundle, known));
        return all.stream().distinct().toList();
    }

    private void write(Bundle bundle, Known known, Changes changes, Revision revision) {
        var before = derivation.restingOn(changes.touchingWhatWasThere());
        var entities = new Entities(manager, known, changes, revision, bundle.name());
        var actors = new WriteActors(entities, changes);
        var sources = new WriteSources(entities, changes);
        actors.run();
        sources.run();
        new WriteClaims(entities, changes).run();
        for (var type : EntryType.values()) {
            changes.of(type).forEach(change -> revisions.record(revision, change.kind(), type.typeName(), change.entry().slug()));
        }
        FreshPlans.flush(manager);
        var articles = sources.fingerprints();
        fingerprints.keep(articles);
        reuses.workOut(articles.keySet());
        derivation.workOut(changes.touching(entities::key), before);
    }
}

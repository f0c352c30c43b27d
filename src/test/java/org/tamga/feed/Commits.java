package org.tamga.feed;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Commits revisions as whoever changes data does, and nothing but the revisions. */
@ApplicationScoped
public class Commits {

    private final Revisions revisions;

    Commits(Revisions revisions) {
        this.revisions = revisions;
    }

    /** A revision that added topics of these slugs. */
    public void commit(String summary, String... slugs) {
        QuarkusTransaction.requiringNew().run(() -> {
            revisions.lock();
            var revision = revisions.next(RevisionKind.LOAD, "test", summary, null);
            Stream.of(slugs).forEach(slug -> revisions.record(revision, ChangeKind.ADDED, "Topic", slug));
        });
    }
}

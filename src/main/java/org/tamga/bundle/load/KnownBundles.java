package org.tamga.bundle.load;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.tamga.common.Connections;

/**
 * Remembers in the store which bundles it was last found to hold, so that a start with the same ones need not read and compare them
 * anew. It holds as long as nothing else was committed: what an editor changed, a bundle is compared with again.
 */
@ApplicationScoped
public class KnownBundles {

    private static final String HELD = "select id from store where bundles = ? and bundles_at = revision and lists_ordered_at = revision";

    private final EntityManager database;
    private final Connections connections;

    KnownBundles(EntityManager database, Connections connections) {
        this.database = database;
        this.connections = connections;
    }

    /** Whether these bundles, told by their {@code digest}, are in the store as they are, and nothing was committed since. */
    public boolean areHeld(String digest) {
        return connections.read("which bundles are held", connection -> {
            try (var statement = connection.prepareStatement(HELD)) {
                statement.setString(1, digest);
                try (var store = statement.executeQuery()) {
                    return store.next();
                }
            }
        });
    }

    /** The number of the last revision. */
    @Transactional
    public long revision() {
        List<?> revision = database.createNativeQuery("select revision from store").getResultList();
        return ((Number) revision.get(0)).longValue();
    }

    /** The revision that is being made changes nothing that a bundle declares: what was held before it is held after it. */
    @Transactional
    public void goOnBeingHeld() {
        database.createNativeQuery("update store set bundles_at = revision where bundles_at = revision - 1").executeUpdate();
    }

    /** Puts on record that the store holds them, unless others have committed something after {@code revision}. */
    @Transactional
    public void remember(String digest, long revision) {
        database.createNativeQuery("update store set bundles = :digest, bundles_at = :revision where revision = :revision")
                .setParameter("digest", digest).setParameter("revision", revision).executeUpdate();
    }
}

package org.tamga;

import java.nio.file.Path;

import jakarta.enterprise.inject.spi.CDI;

import org.tamga.bundle.BundleImport;
import org.tamga.bundle.read.DirectoryPlace;
import org.tamga.feed.Commits;

/**
 * What a test changes in the store of the application that it asks. An application in the test's own process makes the changes itself; one in
 * a process of its own learns of them as of those that other instances make.
 */
public interface StoreChanges {

    static StoreChanges ofTheApplication() {
        return Packaged.isAsked() ? new StoreChangesElsewhere() : new Within();
    }

    /** Nothing is in it any more; it is another store then. */
    void empty();

    /** A revision that added topics of these slugs, and nothing but the revision. */
    void commit(String summary, String... slugs);

    /** Loads the bundle of a directory. */
    void load(Path bundle);

    /** In this process. */
    final class Within implements StoreChanges {

        @Override
        public void empty() {
            CDI.current().select(EmptyStore.class).get().empty();
        }

        @Override
        public void commit(String summary, String... slugs) {
            CDI.current().select(Commits.class).get().commit(summary, slugs);
        }

        @Override
        public void load(Path bundle) {
            CDI.current().select(BundleImport.class).get().load(new DirectoryPlace(bundle), "a test");
        }
    }
}

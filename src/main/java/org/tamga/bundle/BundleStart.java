package org.tamga.bundle;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;

import org.jboss.logging.Logger;
import org.tamga.bundle.load.BundleRefused;
import org.tamga.bundle.load.KnownBundles;
import org.tamga.bundle.read.BundleDigest;
import org.tamga.bundle.read.BundlePlace;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.bundle.read.DirectoryPlace;
import org.tamga.bundle.sample.SampleStart;
import org.tamga.common.NotStarted;
import org.tamga.feed.Revisions;

import io.quarkus.runtime.StartupEvent;

/**
 * Loads the bundles that Tamga was told to start with, before it listens. Where one is not right, Tamga says so and does not start:
 * answers from half a dataset would be wrong ones.
 */
@ApplicationScoped
public class BundleStart {

    private static final Logger LOG = Logger.getLogger("org.tamga.bundle");
    /** Before the migrations, which are before all others. */
    private static final int BEFORE_ANYTHING_IS_WRITTEN = -1;
    private static final int AFTER_WHAT_QUARKUS_STARTS = ObserverMethod.DEFAULT_PRIORITY + 100;

    private final BundleConfig config;
    private final BundleImport bundles;
    private final BundleDigest digests;
    private final KnownBundles known;
    private final Revisions revisions;
    private final Loading loading;
    private final SampleStart sample;

    BundleStart(BundleConfig config, BundleImport bundles, BundleDigest digests, KnownBundles known, Revisions revisions,
            Loading loading, SampleStart sample) {
        this.config = config;
        this.bundles = bundles;
        this.digests = digests;
        this.known = known;
        this.revisions = revisions;
        this.loading = loading;
        this.sample = sample;
    }

    /** What can't be made up is refused while there is not even a table of it. */
    void checkSample(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent event) {
        if (sample.isWanted() && !config.checkOnly()) {
            config.directory().ifPresent(directory -> {
                throw new NotStarted("tamga.sample.claims: a sample goes into a store of its own, not with the bundle in " + directory, 1);
            });
            sample.check();
        }
    }

    void start(@Observes @Priority(AFTER_WHAT_QUARKUS_STARTS) StartupEvent event) {
        config.directory().filter(directory -> !Files.isDirectory(directory)).ifPresent(missing -> {
            throw new NotStarted("tamga.bundle.directory: found %s, expected a directory with a bundle".formatted(missing), 1);
        });
        try {
            revisions.nameStore();
            if (config.checkOnly()) {
                bundles.refuseOneNameForTwo(places());
                check();
            } else {
                loadUnlessKnown();
                makeUp();
                if (config.loadOnly()) {
                    System.out.println("The bundles are loaded: the store is at revision " + known.revision());
                    throw new NotStarted("", 0);
                }
                loading.finish();
            }
        } catch (BundleRefused refused) {
            throw new NotStarted(refused.getMessage(), 1);
        }
    }

    /** By a process that then ends: whoever serves should not have to wait for it. */
    private void makeUp() {
        if (sample.isWanted()) {
            System.out.println(sample.run());
            throw new NotStarted("", 0);
        }
    }

    private List<BundlePlace> places() {
        var places = new ArrayList<BundlePlace>();
        if (config.builtIn()) {
            places.add(new ClassPathPlace("dataset"));
        }
        config.directory().ifPresent(directory -> places.add(new DirectoryPlace(directory)));
        return places;
    }

    private void loadUnlessKnown() {
        var digest = digests.of(places());
        if (digest.isPresent() && known.areHeld(digest.get())) {
            places().forEach(BundleStart::nothingNew);
            return;
        }
        var before = known.revision();
        var committed = load();
        digest.ifPresent(read -> known.remember(read, before + committed));
    }

    /** How many revisions that made. */
    private int load() {
        bundles.refuseOneNameForTwo(places());
        bundles.deriveWhatIsLacking();
        var committed = 0;
        for (var place : places()) {
            var revision = bundles.load(place, "start-up");
            revision.ifPresentOrElse(made -> LOG.infof("Revision %d: %s", made.number, made.summary), () -> nothingNew(place));
            committed += revision.isPresent() ? 1 : 0;
        }
        return committed;
    }

    private static void nothingNew(BundlePlace place) {
        LOG.infof("Nothing new in %s", place);
    }

    private void check() {
        var report = new StringBuilder();
        var right = true;
        for (var checked : bundles.check(places()).entrySet()) {
            var errors = checked.getValue();
            right &= errors.isEmpty();
            report.append(report.isEmpty() ? "" : "\n").append(checked.getKey()).append(": ").append(
                    errors.isEmpty() ? "no errors" : errors.size() == 1 ? "1 error" : errors.size() + " errors");
            errors.forEach(error -> report.append("\n  ").append(error));
        }
        var result = report.isEmpty() ? "No bundle to check" : report.toString();
        if (right) {
            System.out.println(result);
        }
        throw right ? new NotStarted("", 0) : new NotStarted(result, 1);
    }
}

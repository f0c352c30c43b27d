package org.tamga.bundle;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.tamga.bundle.load.BundleRefused;
import org.tamga.bundle.read.BundlePlace;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.bundle.read.DirectoryPlace;
import org.tamga.feed.Revisions;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;

/**
 * Loads the bundles that Tamga was told to start with, before it listens. Where one is not right, Tamga says so and does not start:
 * answers from half a dataset would be wrong ones.
 */
@ApplicationScoped
public class BundleStart {

    private static final Logger LOG = Logger.getLogger("org.tamga.bundle");

    private static final String NO_SPACE = "There is no space left where the data is kept: make room, and start again. Nothing is half loaded.";

    private final BundleConfig config;
    private final BundleImport bundles;
    private final Revisions revisions;
    private final Loading loading;

    BundleStart(BundleConfig config, BundleImport bundles, Revisions revisions, Loading loading) {
        this.config = config;
        this.bundles = bundles;
        this.revisions = revisions;
        this.loading = loading;
    }

    void start(@Observes StartupEvent event) {
        try {
            revisions.nameStore();
            bundles.refuseOneNameForTwo(places());
            if (config.checkOnly()) {
                check();
            } else {
                load();
                loading.finish();
            }
        } catch (BundleRefused refused) {
            throw stop(refused.getMessage(), 1);
        } catch (RuntimeException failure) {
            throw isForLackOfSpace(failure) ? stop(NO_SPACE, 1) : failure;
        }
    }

    /** Neither database has a code for that which comes through: the operating system's words do. */
    private static boolean isForLackOfSpace(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }

    private List<BundlePlace> places() {
        var places = new ArrayList<BundlePlace>();
        if (config.builtIn()) {
            places.add(new ClassPathPlace("dataset"));
        }
        config.directory().ifPresent(directory -> places.add(new DirectoryPlace(directory)));
        return places;
    }

    private void load() {
        bundles.deriveWhatIsLacking();
        for (var place : places()) {
            bundles.load(place, "start-up").ifPresentOrElse(
                    revision -> LOG.infof("Revision %d: %s", revision.number, revision.summary),
                    () -> LOG.infof("Nothing new in %s", place));
        }
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
        throw stop(report.isEmpty() ? "No bundle to check" : report.toString(), right ? 0 : 1);
    }

    /** Says why, and ends the process before it listens: Quarkus takes the exit code from the one, and stops starting for the other. */
    private static PreventFurtherStepsException stop(String message, int exitCode) {
        (exitCode == 0 ? System.out : System.err).println(message);
        Quarkus.asyncExit(exitCode);
        return new PreventFurtherStepsException();
    }
}

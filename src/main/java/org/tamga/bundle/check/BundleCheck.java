package org.tamga.bundle.check;

import java.util.List;

import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.BundleError;

/** All that a schema can't say about a bundle: a pure function of the bundle and of what the database holds. */
public final class BundleCheck {

    private BundleCheck() {
    }

    /** Every error of the bundle, by subject; none where it may be loaded. */
    public static List<BundleError> check(Bundle bundle, Known known) {
        var check = new Checking(bundle, known);
        new CheckSlugs(check).run();
        new CheckCountries(check).run();
        new CheckAlliances(check).run();
        new CheckActors(check).run();
        new CheckSources(check).run();
        new CheckArticles(check).run();
        new CheckFingerprints(check).run();
        new CheckStatements(check).run();
        new CheckClaims(check).run();
        new CheckCitations(check).run();
        new CheckLinks(check).run();
        return check.errors().stream().distinct().toList();
    }
}

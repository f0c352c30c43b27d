package org.tamga.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.load.BundleLoad;
import org.tamga.bundle.load.BundleRefused;
import org.tamga.bundle.read.BundlePlace;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.sample.SampleName;
import org.tamga.feed.Revision;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes a bundle in: reads it, checks it whole, and only then loads it. */
@ApplicationScoped
public class BundleImport {

    private final BundleReader reader;
    private final BundleLoad load;
    private final SampleName sampleName;

    BundleImport(BundleReader reader, BundleLoad load, SampleName sampleName) {
        this.reader = reader;
        this.sampleName = sampleName;
        this.load = load;
    }

    /**
     * Loads what is new or changed in a bundle.
     *
     * @param orderedBy on whose order
     * @return the revision that was made; nothing where nothing was new
     * @throws BundleRefused with every error, where anything is wrong: nothing is loaded then
     */
    public Optional<Revision> load(BundlePlace place, String orderedBy) {
        var errors = new ArrayList<BundleError>();
        var bundle = reader.read(place, errors);
        if (bundle == null || isRefused(bundle, errors)) {
            throw new BundleRefused(place.toString(), errors);
        }
        return load.load(bundle, errors, orderedBy);
    }

    /** Whether it can't even be compared with what the store has; the reason is added to the errors then. */
    private boolean isRefused(Bundle bundle, List<BundleError> errors) {
        if (!sampleName.isTaken(bundle.name())) {
            return false;
        }
        errors.add(new BundleError("bundle.yaml", "name", '"' + bundle.name() + "\", the name of the sample that was made up in this store",
                "another name"));
        return true;
    }

    /** Derives what a store lacks that was filled by a release without it. */
    public void deriveWhatIsLacking() {
        load.deriveWhatIsLacking();
    }

    /**
     * That bundles which are loaded one after the other have names of their own: under one name, each would miss what the other declares.
     *
     * @throws BundleRefused where two have one name
     */
    public void refuseOneNameForTwo(List<BundlePlace> places) {
        var first = new HashMap<String, BundlePlace>();
        for (var place : places) {
            var name = reader.name(place);
            var other = name.map(known -> first.putIfAbsent(known, place)).orElse(null);
            if (other != null) {
                throw new BundleRefused(place.toString(), List.of(new BundleError("bundle.yaml", "name", '"' + name.get()
                        + "\", the name of " + other, "another name, or only one of the two (tamga.bundle.built-in=false)")));
            }
        }
    }

    /**
     * Every error of several bundles, each as if those before it had been loaded. Nothing is: what was written for the sake of those that
     * follow is rolled back.
     *
     * @return the errors by place, in the order of the places
     */
    @Transactional
    public Map<BundlePlace, List<BundleError>> check(List<BundlePlace> places) {
        var all = new LinkedHashMap<BundlePlace, List<BundleError>>();
        for (var place : places) {
            List<BundleError> errors = new ArrayList<>();
            var bundle = reader.read(place, errors);
            if (bundle != null && !isRefused(bundle, errors)) {
                errors = load.check(bundle, errors);
                if (errors.isEmpty()) {
                    load.load(bundle, errors, "a check");
                }
            }
            all.put(place, errors);
        }
        QuarkusTransaction.setRollbackOnly();
        return all;
    }
}

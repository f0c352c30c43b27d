package org.tamga.bundle.load;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.tamga.bundle.entry.BundleError;

/** That a bundle is not right, and nothing of it was loaded. The message is for whoever wrote it: a heading, and one line per error. */
public class BundleRefused extends RuntimeException {

    private final String place;
    private final List<BundleError> errors;

    public BundleRefused(String place, List<BundleError> errors) {
        super(place + " is not right: " + (errors.size() == 1 ? "1 error" : errors.size() + " errors") + ". Nothing of it is loaded."
                + errors.stream().map(error -> "\n  " + error).collect(joining()), null, false, false);
        this.place = place;
        this.errors = List.copyOf(errors);
    }

    public String place() {
        return place;
    }

    /** All errors: first those of single files, then those of what refers to what. */
    public List<BundleError> errors() {
        return errors;
    }
}

package org.tamga.bundle.sample;

/** A sample that can't be made up, or was not; the message says why, for whoever asked for it. */
final class SampleRefused extends RuntimeException {

    SampleRefused(String message) {
        super(message);
    }
}

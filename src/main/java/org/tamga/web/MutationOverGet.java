package org.tamga.web;

/** GET was used for what changes data. */
final class MutationOverGet extends RuntimeException {

    MutationOverGet() {
        super(null, null, false, false);
    }
}

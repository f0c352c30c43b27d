package org.tamga.web.briefings;

/** A client takes none of the forms that there are. */
final class NotAcceptable extends RuntimeException {

    NotAcceptable(String accept) {
        super("Accept: found %s, expected one of %s".formatted(accept, BriefingForm.mediaTypes()), null, false, false);
    }
}

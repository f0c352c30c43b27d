package org.tamga.web.briefings;

/** There is no country of that code. */
final class NoSuchCountry extends RuntimeException {

    NoSuchCountry(String code) {
        super("No country has the code %s; expected one of ISO 3166-1 alpha-2, such as KZ."
                .formatted(code.length() > 20 ? code.substring(0, 20) + "…" : code), null, false, false);
    }
}

package org.tamga.bundle.check;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

/** The codes of ISO 3166-1 as the JDK knows them. */
final class Iso3166 {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Iso3166() {
    }

    static boolean isCode(String alpha2) {
        return CODES.contains(alpha2);
    }

    /** The three-letter code, or null where the JDK has none. */
    static String alpha3(String alpha2) {
        try {
            return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
        } catch (MissingResourceException e) {
            return null;
        }
    }
}

package org.tamga.actor;

import java.util.Locale;

/** The common names of countries in every language of CLDR, which the JDK carries. */
public final class CountryNames {

    private CountryNames() {
    }

    /**
     * A country's common name; in English where CLDR has none in the language.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public static String of(String code, Locale language) {
        var country = new Locale.Builder().setRegion(code).build();
        var name = country.getDisplayCountry(language);
        return name.equals(code) ? country.getDisplayCountry(Locale.ENGLISH) : name;
    }
}

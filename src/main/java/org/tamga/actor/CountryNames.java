package org.tamga.actor;

import java.util.Locale;

import org.tamga.common.Bounded;

import com.github.benmanes.caffeine.cache.Cache;

import io.quarkus.runtime.ImageMode;

/**
 * The common names of countries in every language of CLDR, which the JDK carries. A native binary would have to take in all that the JDK
 * knows of every language for it, and be half as large again: it keeps the names alone, which are read while it is built.
 */
public final class CountryNames {

    private static final NamesByLanguage KEPT = ImageMode.current() == ImageMode.NATIVE_BUILD ? NamesByLanguage.ofAll() : null;

    private static final int BYTES = 1_000_000;
    /** What a list asks for once for each of its countries takes the JDK longer than all else of a row. */
    private static final Cache<Asked, String> FROM_JDK = Bounded.cache(BYTES, (asked, name) -> 200 + 2 * name.length());

    private record Asked(String code, Locale language) {
    }

    private CountryNames() {
    }

    /**
     * A country's common name; in English where CLDR has none in the language.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public static String of(String code, Locale language) {
        return KEPT == null ? FROM_JDK.get(new Asked(code, language), asked -> fromJdk(code, language)) : KEPT.name(code, language);
    }

    static String fromJdk(String code, Locale language) {
        var country = new Locale.Builder().setRegion(code).build();
        var name = country.getDisplayCountry(language);
        return name.equals(code) ? country.getDisplayCountry(Locale.ENGLISH) : name;
    }
}

package org.tamga.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {

    private static final NamesByLanguage KEPT = NamesByLanguage.ofAll();

    @Test
    void aBinaryCallsEveryCountryInEveryLanguageAsTheJdkDoes() {
        for (var language : Locale.getAvailableLocales()) {
            for (var code : Locale.getISOCountries()) {
                assertEquals(CountryNames.fromJdk(code, language), KEPT.name(code, language), () -> code + " in " + language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-US", "kk-Cyrl-CN", "en-KZ", "zh-Hant-US", "zh-TW", "de-u-co-phonebk", "tlh", "x-own", "sl-rozaj-biske",
            "pt-AO"})
    void aKindOfALanguageIsCalledAsTheLanguageIs(String tag) {
        var language = Locale.forLanguageTag(tag);
        assertEquals(CountryNames.fromJdk("KZ", language), KEPT.name("KZ", language));
        assertEquals(CountryNames.fromJdk("US", language), KEPT.name("US", language));
    }

    @Test
    void aCodeThatNoCountryHasIsItsName() {
        assertEquals(CountryNames.fromJdk("QX", Locale.ENGLISH), KEPT.name("QX", Locale.ENGLISH));
    }
}

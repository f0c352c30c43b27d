package org.tamga.common;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.eclipse.microprofile.graphql.Description;

import com.github.benmanes.caffeine.cache.Cache;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A language (BCP 47). */
@CustomScalar("LanguageCode")
@Description("A language tag of BCP 47, such as en, ru, kk or zh-Hant.")
public class LanguageCode implements CustomStringScalar {

    /** What is expected of one, as an error says it. */
    public static final String EXPECTED = "a language tag of BCP 47, such as en, ru or kk";

    private static final int BYTES = 200_000;
    /** Each row that has a language has one of a few. */
    private static final Cache<String, Locale> READ = Bounded.cache(BYTES, (tag, locale) -> 200 + 2 * tag.length());

    private final Locale locale;

    /** @throws IllegalArgumentException where the text is no language tag */
    public LanguageCode(String tag) {
        this.locale = READ.get(tag, LanguageCode::read);
    }

    private static Locale read(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(EXPECTED);
        }
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return locale;
    }

    public Locale locale() {
        return locale;
    }

    @Override
    public String stringValueForSerialization() {
        return locale.toLanguageTag();
    }

    @Override
    public String toString() {
        return locale.toLanguageTag();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageCode that && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return locale.hashCode();
    }
}

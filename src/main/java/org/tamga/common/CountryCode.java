package org.tamga.common;

import java.util.regex.Pattern;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A country's two-letter code (ISO 3166-1 alpha-2), in capitals. */
@CustomScalar("CountryCode")
@Description("The two-letter code of a country in ISO 3166-1 alpha-2, in capitals, such as KZ.")
public class CountryCode implements CustomStringScalar {

    /** What is expected of one, as an error says it. */
    public static final String EXPECTED = "a two-letter country code of ISO 3166-1 in capitals, such as KZ";

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    private final String code;

    /** @throws IllegalArgumentException where the text is not two capital letters */
    public CountryCode(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        this.code = code;
    }

    @Override
    public String stringValueForSerialization() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountryCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}

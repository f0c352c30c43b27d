package org.tamga.common;

import java.util.regex.Pattern;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** Where something can be read online: an address that begins with https:// or http:// (RFC 3986). */
@CustomScalar("Url")
@Description("An address on the web, beginning with https:// or http://.")
public class Url implements CustomStringScalar {

    /** What is expected of one, as an error says it. */
    public static final String EXPECTED = "an address that begins with https:// or http://";

    private static final Pattern FORM = Pattern.compile("https?://\\S+");

    private final String text;

    /** @throws IllegalArgumentException where the text is no such address */
    public Url(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        this.text = text;
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Url that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}

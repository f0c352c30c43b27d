package org.tamga.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A committed state of the data, as clients hold it: the store it comes from, and the number of the revision there. */
@CustomScalar("Revision")
@Description("An opaque token of a committed state of the data; it also knows the store that it comes from.")
public class RevisionToken implements CustomStringScalar {

    public static final String EXPECTED = "a revision that this service gave out";

    private final String store;
    private final long number;

    public RevisionToken(String store, long number) {
        this.store = store;
        this.number = number;
    }

    /** @throws IllegalArgumentException where the text is no token */
    public RevisionToken(String token) {
        var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        var at = text.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException(EXPECTED);
        }
        this.number = Long.parseLong(text.substring(0, at));
        this.store = text.substring(at + 1);
    }

    public String store() {
        return store;
    }

    public long number() {
        return number;
    }

    @Override
    public String stringValueForSerialization() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((number + "@" + store).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return stringValueForSerialization();
    }
}

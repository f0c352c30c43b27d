package org.tamga.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a global id stands for: a type of object and the slug of one.
 * <p>
 * Slugs are never changed and never used again, so neither are ids; and the same object has the same id in every store.
 */
public record GlobalId(String type, String slug) {

    private static final String EXPECTED = "an id that this service gave out";

    public static String of(String type, String slug) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + slug).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an id.
     *
     * @throws BadInput where it is none that this service can have given out
     */
    public static GlobalId read(String argument, String id) {
        String decoded;
        try {
            decoded = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadInput(argument, id, EXPECTED);
        }
        var colon = decoded.indexOf(':');
        if (colon < 1 || !StorableText.is(decoded) || !of(decoded.substring(0, colon), decoded.substring(colon + 1)).equals(id)) {
            throw new BadInput(argument, id, EXPECTED);
        }
        return new GlobalId(decoded.substring(0, colon), decoded.substring(colon + 1));
    }
}

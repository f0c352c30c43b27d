package org.tamga.source.fingerprint;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Fingerprints as a text: base64url (RFC 4648, section 5, without padding) of nine bytes for each, the distance of its place from the
 * place before (the first: from 0) in one byte, and its hash in eight, the highest first.
 */
public final class CompactFingerprints {

    private static final int BYTES = 1 + Long.BYTES;

    private CompactFingerprints() {
    }

    /** The text of fingerprints in the order of their places. */
    public static String write(List<Fingerprint> fingerprints) {
        var bytes = ByteBuffer.allocate(fingerprints.size() * BYTES);
        var before = 0;
        for (var each : fingerprints) {
            bytes.put((byte) (each.place() - before)).putLong(each.hash());
            before = each.place();
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The fingerprints that a text stands for.
     *
     * @throws IllegalArgumentException with what is found, where it stands for none that {@link Winnowing} can have chosen from so many
     *         words
     */
    public static List<Fingerprint> read(String text, int words) {
        var bytes = ByteBuffer.wrap(bytes(text));
        var fingerprints = new ArrayList<Fingerprint>();
        var before = -1;
        while (bytes.hasRemaining()) {
            var place = Math.max(before, 0) + Byte.toUnsignedInt(bytes.get());
            if (place <= before || place - before > Winnowing.WINDOW) {
                throw new IllegalArgumentException("fingerprints at the words " + before + " and " + place);
            }
            fingerprints.add(new Fingerprint(place, bytes.getLong()));
            before = place;
        }
        var last = words - Winnowing.RUN;
        if (before > last || before <= last - Winnowing.WINDOW) {
            throw new IllegalArgumentException("a last fingerprint at word " + before + " of " + words);
        }
        return List.copyOf(fingerprints);
    }

    private static byte[] bytes(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a text that is not base64url", e);
        }
        if (bytes.length == 0 || bytes.length % BYTES != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes, which are no fingerprints of " + BYTES + " bytes each");
        }
        return bytes;
    }
}

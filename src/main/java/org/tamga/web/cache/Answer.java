package org.tamga.web.cache;

import java.util.EnumMap;
import java.util.Map;

/**
 * An answer as it goes to clients.
 *
 * @param status for clients who want to be told by it whether the request could be executed
 * @param operation the name of the operation that it answers; null where it has none
 * @param price what that costs; 0 where it was not told
 * @param state which it holds for; null where it must not be given again
 * @param bodies JSON in UTF-8, plain and as it was packed so far
 */
public record Answer(int status, String operation, long price, DataState state, Map<Encoding, byte[]> bodies) {

    /** @param body JSON in UTF-8 */
    public Answer(byte[] body, int status, String operation, long price, DataState state) {
        this(status, operation, price, state, Map.of(Encoding.IDENTITY, body));
    }

    public byte[] body() {
        return bodies.get(Encoding.IDENTITY);
    }

    public boolean lasts() {
        return state != null;
    }

    int length() {
        return bodies.values().stream().mapToInt(body -> body.length).sum();
    }

    Answer packed(Encoding encoding) {
        var all = new EnumMap<Encoding, byte[]>(bodies);
        all.put(encoding, encoding.pack(body()));
        return new Answer(status, operation, price, state, all);
    }
}

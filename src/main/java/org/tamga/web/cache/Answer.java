package org.tamga.web.cache;

import java.util.EnumMap;
import java.util.Map;

/**
 * An answer as it goes to clients.
 *
 * @param status for clients who want to be told by it whether the request could be executed
 * @param state which it holds for; null where it must not be given again
 * @param tag names what it says, for answers that say the same in another state of the data; null where the state names it
 * @param bodies text in UTF-8, plain and as it was packed so far
 */
public record Answer(int status, DataState state, String tag, Map<Encoding, byte[]> bodies) {

    /** @param body text in UTF-8 */
    public Answer(byte[] body, int status, DataState state) {
        this(body, status, state, null);
    }

    public Answer(byte[] body, int status, DataState state, String tag) {
        this(status, state, tag, Map.of(Encoding.IDENTITY, body));
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
        return new Answer(status, state, tag, all);
    }
}

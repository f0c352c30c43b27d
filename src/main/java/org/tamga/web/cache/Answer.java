package org.tamga.web.cache;

/**
 * An answer as it goes to a client.
 *
 * @param body JSON in UTF-8
 * @param executed whether it has data: whether the request could be executed at all
 * @param state which it holds for; null where it must not be given again
 */
public record Answer(byte[] body, boolean executed, DataState state) {

    public boolean lasts() {
        return state != null;
    }
}

package org.tamga.web.changes;

import org.tamga.common.BadInput;
import org.tamga.common.Page;
import org.tamga.common.RevisionToken;

import io.vertx.ext.web.RoutingContext;

/**
 * What a request says of where it reads on.
 *
 * @param name of the parameter or header that says so
 * @param since the revision that the reader has; null where it says none
 */
record ChangesAsked(String name, RevisionToken since) {

    static final String SINCE = "since";
    static final String LAST_EVENT_ID = "Last-Event-ID";

    /** @throws BadInput where it is no token of a revision */
    static ChangesAsked page(RoutingContext http) {
        return of(SINCE, http.queryParams().get(SINCE));
    }

    /**
     * A browser that comes back asks for the same address as at first, and says in the header how far it came since.
     *
     * @throws BadInput where it is no token of a revision
     */
    static ChangesAsked stream(RoutingContext http) {
        var lastEventId = http.request().getHeader(LAST_EVENT_ID);
        return lastEventId == null || lastEventId.isEmpty() ? page(http) : of(LAST_EVENT_ID, lastEventId);
    }

    /** @throws BadInput where it is not 1 to 100 */
    static int first(RoutingContext http) {
        var first = http.queryParams().get("first");
        if (first == null) {
            return Page.DEFAULT_SIZE;
        }
        try {
            return Page.of(Integer.valueOf(first), null, null, null).size();
        } catch (NumberFormatException e) {
            throw new BadInput("first", first, "a number from 1 to " + Page.LARGEST);
        }
    }

    private static ChangesAsked of(String name, String text) {
        if (text == null) {
            return new ChangesAsked(name, null);
        }
        try {
            return new ChangesAsked(name, new RevisionToken(text));
        } catch (IllegalArgumentException e) {
            throw new BadInput(name, text, RevisionToken.EXPECTED);
        }
    }
}

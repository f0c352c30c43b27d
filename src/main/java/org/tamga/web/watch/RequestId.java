package org.tamga.web.watch;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id of a request, by which it is found again in logs and traces: that of whoever sent it, where it is one, else a new one. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    /** What proxies make, and nothing that a log could take for something else. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/+=-]{0,127}");

    private static final HexFormat HEX = HexFormat.of();

    private RequestId() {
    }

    /** @param given by the client; null where it gave none */
    static String of(String given) {
        return given != null && WELL_FORMED.matcher(given).matches() ? given : random();
    }

    /** Need not be hard to guess. */
    static String random() {
        var random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }
}

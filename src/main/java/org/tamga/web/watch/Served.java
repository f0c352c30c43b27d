package org.tamga.web.watch;

import java.time.Duration;
import java.util.List;

/**
 * What came of a request, or of an operation over a WebSocket: for those who watch over the service. It holds nothing of who asked, and
 * of what was asked the name alone: no value of a variable, no address.
 *
 * @param id names the request in logs and traces
 * @param method GET, HEAD, POST, OPTIONS or OTHER; SOCKET for an operation over a WebSocket
 * @param route the path that served it, as the code writes it; null where none did
 * @param status of HTTP; 0 over a WebSocket
 * @param operation the name of the operation; null where it has none, or none was executed
 * @param price 0 where none was told
 * @param statements how many were sent to the database
 * @param codes of the errors that were told, each as often as it was
 */
public record Served(String id, String method, String route, int status, String operation, long price, long statements, Source source,
        List<String> codes, Duration time) {
}

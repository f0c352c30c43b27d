package org.tamga.web.changes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** Reads a stream line by line, as it comes, or stops reading. */
final class StreamClient implements AutoCloseable {

    /** A stream goes on for ever; a test that waits for what does not come ends. */
    private static final int MOST_PASSED_OVER = 500;

    private final Socket socket = new Socket();
    private final BufferedReader lines;

    /** @param headers each on a line of its own */
    StreamClient(String path, String... headers) {
        try {
            // So small that what nobody reads does not fit.
            socket.setReceiveBufferSize(2_048);
            socket.connect(new java.net.InetSocketAddress("localhost", RestAssured.port));
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                    + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that begins so; those before it are passed over. Null where the other side has ended the stream before. */
    String next(String beginning) {
        try {
            for (var passedOver = 0; passedOver < MOST_PASSED_OVER; passedOver++) {
                var line = lines.readLine();
                if (line == null || line.regionMatches(true, 0, beginning, 0, beginning.length())) {
                    return line;
                }
            }
            throw new AssertionError("nothing began with " + beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gone without a word. */
    @Override
    public void close() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

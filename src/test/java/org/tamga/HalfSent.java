package org.tamga;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A question to the endpoint of which only a part has been sent: under way for as long as the test likes. */
final class HalfSent implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Socket socket;
    private final String rest;

    HalfSent(int port, String query) throws IOException {
        var body = "{\"query\":\"" + query + "\"}";
        rest = body.substring(1);
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(SECONDS * 1000);
        send("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n" + body.charAt(0));
    }

    /** Sends what is missing, and gives what is answered, headers and all. */
    String answered() throws IOException {
        send(rest);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

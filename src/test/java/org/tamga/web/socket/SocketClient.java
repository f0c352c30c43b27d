package org.tamga.web.socket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** A client of the protocol graphql-transport-ws that says what it is told to, also what it should not. */
public final class SocketClient implements WebSocket.Listener, AutoCloseable {

    /** Only so that a test that fails ends. */
    private static final int SECONDS = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;
    private volatile boolean reads = true;

    private SocketClient(int port, String... protocols) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (protocols.length > 0) {
            builder.subprotocols(protocols[0], java.util.Arrays.copyOfRange(protocols, 1, protocols.length));
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this).join();
    }

    /** Open, and nothing said yet. */
    public static SocketClient open(String... protocols) {
        return new SocketClient(RestAssured.port, protocols);
    }

    /** Open, and known to the other side. */
    public static SocketClient ready() {
        return ready(RestAssured.port);
    }

    /** The same, to whoever listens on a port. */
    public static SocketClient ready(int port) {
        var client = new SocketClient(port, "graphql-transport-ws");
        client.say("{'type':'connection_init'}");
        client.hear("connection_ack");
        return client;
    }

    /** @param message JSON, with single quotes for readability */
    public void say(String message) {
        socket.sendText(message.replace('\'', '"'), true).join();
    }

    public void sayBinary() {
        socket.sendBinary(java.nio.ByteBuffer.wrap(new byte[]{1}), true).join();
    }

    public void subscribe(String id, String query) {
        say("{'type':'subscribe','id':'" + id + "','payload':{'query':" + io.vertx.core.json.Json.encode(query).replace('"', '\'')
                + "}}");
    }

    /** The next message, whatever it is. */
    public JsonPath hear() {
        try {
            var message = heard.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing was heard; closed: " + closed.getNow("no"));
            }
            return JsonPath.from(message);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next message, which must be of a type. */
    public JsonPath hear(String type) {
        var message = hear();
        if (!type.equals(message.getString("type"))) {
            throw new AssertionError("expected " + type + ", heard " + message.prettify());
        }
        return message;
    }

    /** How many messages of a type were heard and not taken yet. */
    public long heard(String type) {
        return heard.stream().filter(message -> type.equals(JsonPath.from(message).getString("type"))).count();
    }

    /** How the other side closed: code and reason. */
    public String closed() {
        try {
            return closed.get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("not closed; heard " + heard, e);
        }
    }

    /** From now on nothing is read, until {@link #readAgain()}. */
    public void stopReading() {
        reads = false;
    }

    public void readAgain() {
        reads = true;
        socket.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            heard.add(text.toString());
            text.setLength(0);
        }
        if (reads) {
            webSocket.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete("error " + error);
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(gone -> null).join();
    }
}

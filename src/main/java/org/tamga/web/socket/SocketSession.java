package org.tamga.web.socket;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.tamga.web.Refused;

import com.fasterxml.jackson.databind.JsonNode;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/**
 * One client at the other end of a WebSocket, and what it may say when. All of it happens on the event loop of the connection;
 * operations are executed elsewhere, and what they answer comes back here to be sent.
 */
final class SocketSession implements Client {

    private static final int LONGEST_REASON = 123;

    private final ServerWebSocket socket;
    private final Runnable hangUp;
    private final Runnable over;
    private final Operations operations;
    private final Messages messages;
    private final SocketConfig config;
    private final Context loop = Vertx.currentContext();
    private final Map<String, Operation> underWay = new HashMap<>();

    /** How many operations take one: also those that the client wants no more of, while they are still being executed. */
    private int places;
    private boolean initialised;
    private boolean closing;
    private boolean leaving;
    private boolean answersPings = true;
    private long initTimer;
    private long pingTimer;

    /**
     * @param hangUp closes the connection without another word
     * @param over is told when the last word has been said; it may be told more than once
     */
    SocketSession(ServerWebSocket socket, Runnable hangUp, Runnable over, Operations operations, Messages messages, SocketConfig config) {
        this.socket = socket;
        this.hangUp = hangUp;
        this.over = over;
        this.operations = operations;
        this.messages = messages;
        this.config = config;
    }

    void begin() {
        socket.textMessageHandler(this::heard);
        socket.binaryMessageHandler(binary -> close(CloseCode.INVALID_MESSAGE, "Expected text, found a binary message"));
        socket.exceptionHandler(broken -> hangUp.run());
        socket.pongHandler(pong -> answersPings = true);
        initTimer = vertx().setTimer(config.initTimeout().toMillis(), late -> {
            if (!initialised) {
                close(CloseCode.INITIALISATION_TIMEOUT, "Connection initialisation timeout");
            }
        });
        pingTimer = vertx().setPeriodic(config.pingInterval().toMillis(), tick -> ping());
    }

    private void ping() {
        if (!answersPings) {
            // Who does not read would not read why either.
            close(CloseCode.TERMINATED, "Terminated");
            hangUp.run();
            return;
        }
        answersPings = false;
        socket.writePing(Buffer.buffer());
    }

    private void heard(String text) {
        answersPings = true;
        if (closing) {
            return;
        }
        try {
            heard(messages.read(text));
        } catch (Refused refused) {
            close(CloseCode.INVALID_MESSAGE, refused.getMessage());
        }
    }

    private void heard(JsonNode message) {
        switch (message.path("type").asText()) {
            case "connection_init" -> init();
            case "ping" -> send(messages.write("pong", message.get("payload")));
            case "pong" -> {
                // An answer to nothing is allowed too.
            }
            case "subscribe" -> subscribe(message);
            case "complete" -> end(id(message));
            default -> close(CloseCode.INVALID_MESSAGE, "Expected a message of " + SocketRoute.PROTOCOL + " with its type");
        }
    }

    private void init() {
        if (initialised) {
            close(CloseCode.TOO_MANY_INITIALISATION_REQUESTS, "Too many initialisation requests");
        } else {
            initialised = true;
            vertx().cancelTimer(initTimer);
            send(messages.write("connection_ack", null));
        }
    }

    private void subscribe(JsonNode message) {
        if (!initialised) {
            close(CloseCode.UNAUTHORIZED, "Unauthorized");
            return;
        }
        var id = id(message);
        if (id == null) {
            return;
        }
        if (underWay.containsKey(id)) {
            close(CloseCode.SUBSCRIBER_ALREADY_EXISTS, "Subscriber for " + id + " already exists");
            return;
        }
        if (!message.path("payload").isObject()) {
            close(CloseCode.INVALID_MESSAGE, "payload: expected a JSON object with \"query\"");
            return;
        }
        var request = operations.request(message.get("payload"));
        if (places >= config.operations()) {
            send(messages.write("error", id, operations.tooMany(config.operations())));
            return;
        }
        var operation = operations.create(request, id, this);
        underWay.put(id, operation);
        places++;
        operation.begin();
    }

    /** Null where there is none, which ends the connection. */
    private String id(JsonNode message) {
        var id = message.path("id");
        if (!id.isTextual() || id.textValue().isEmpty()) {
            close(CloseCode.INVALID_MESSAGE, "id: expected a string");
            return null;
        }
        return id.textValue();
    }

    private void end(String id) {
        var operation = id == null ? null : underWay.remove(id);
        if (operation != null) {
            operation.cancel();
            settled();
        }
    }

    @Override
    public Context loop() {
        return loop;
    }

    @Override
    public Future<Void> next(String id, Map<String, Object> answer) {
        return send(messages.write("next", id, answer));
    }

    @Override
    public void error(String id, Object errors) {
        underWay.remove(id);
        send(messages.write("error", id, errors));
        settled();
    }

    @Override
    public void complete(String id) {
        underWay.remove(id);
        send(messages.write("complete", id, null));
        settled();
    }

    @Override
    public void left() {
        places--;
    }

    @Override
    public void settled() {
        if (leaving && !closing && underWay.values().stream().noneMatch(Operation::isAwaited)) {
            close(CloseCode.GOING_AWAY, "The service stops");
        }
    }

    /** Closes it as soon as every answer that is awaited has been sent. What it is subscribed to ends with it. */
    void leave() {
        loop.runOnContext(now -> {
            leaving = true;
            settled();
        });
    }

    private Future<Void> send(String text) {
        return socket.isClosed() ? Future.failedFuture("closed") : socket.writeTextMessage(text);
    }

    void close(CloseCode code, String reason) {
        closing = true;
        socket.close(code.number(), shortened(reason)).onComplete(said -> over.run());
    }

    /** What is under way ends with the connection. */
    void closed() {
        closing = true;
        vertx().cancelTimer(initTimer);
        vertx().cancelTimer(pingTimer);
        underWay.values().forEach(Operation::cancel);
        underWay.clear();
    }

    private Vertx vertx() {
        return loop.owner();
    }

    /** A frame that closes has room for so many bytes. */
    private static String shortened(String reason) {
        var short_ = reason;
        while (short_.getBytes(StandardCharsets.UTF_8).length > LONGEST_REASON) {
            short_ = short_.substring(0, short_.offsetByCodePoints(short_.length(), -1));
        }
        return short_;
    }
}

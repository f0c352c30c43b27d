package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A server that was started to be measured. */
final class Server implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 1800;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String name;
    private final String url;
    private final Process process;
    private final Path log;
    private Jvm jvm;

    private Server(String name, String url, Process process, Path log) {
        this.name = name;
        this.url = url;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it, and waits until it answers.
     *
     * @param port that it was told to listen on
     * @param ready what is asked of it until it says so
     */
    static Server start(String name, List<String> command, Map<String, String> environment, Path directory, int port,
            Predicate<Server> ready, Path log) {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            var server = new Server(name, "http://127.0.0.1:" + port, builder.start(), log);
            server.untilReady(ready);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void untilReady(Predicate<Server> ready) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (true) {
            try {
                if (ready.test(this)) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                // Asked again below.
            }
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException(name + " did not start:\n" + output());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", "application/json")
                .header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Processor time of the server and its processes, in seconds. */
    double processorSeconds() {
        return Processor.secondsOf(process.pid());
    }

    /** In MiB. */
    long memory() {
        return Processor.memoryOf(process.pid());
    }

    /** The most that it has had so far, in MiB. */
    long mostMemory() {
        return Processor.mostMemoryOf(process.pid());
    }

    /** From now on it can be said how much it allocates and compiles. */
    Server ofJvm() {
        jvm = Jvm.of(process.pid());
        return this;
    }

    /** Bytes so far; null of what is no JVM. */
    Long allocated() {
        return jvm == null ? null : jvm.allocated();
    }

    /** How long it has compiled so far; 0 of what is no JVM. */
    double compilingSeconds() {
        return jvm == null ? 0 : jvm.compilingSeconds();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (jvm != null) {
                jvm.close();
            }
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

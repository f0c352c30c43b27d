package org.tamga.ops.deploy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures a native binary, and prints what was measured beside what it should be: its size, how soon its first right answer comes after
 * the process was started, and how much memory it has after ten thousand mixed requests. Needs nothing but a JDK:
 * {@code java MeasureBinary.java target/tamga-0.1.0-runner}. With {@code ask}, a port and a number it only asks whatever listens there,
 * so often.
 */
public final class MeasureBinary {

    private static final int STARTS = 10;
    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 8;
    private static final String FIRST = "{\"query\":\"{ country(code: \\\"KZ\\\") { name alliances { totalCount } } claims { totalCount } }\"}";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> program;
    private final Path directory;

    private MeasureBinary(List<String> program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    public static void main(String... arguments) throws Exception {
        if (arguments[0].equals("ask")) {
            ask(Integer.parseInt(arguments[1]), arguments.length == 2 ? REQUESTS : Integer.parseInt(arguments[2]), true);
            return;
        }
        var measure = new MeasureBinary(List.of(arguments), Files.createTempDirectory("tamga"));
        print("size of the binary", Files.size(Path.of(arguments[0])) / 1_000_000, 120, "MB");
        var empty = new ArrayList<Long>();
        for (var n = 0; n < STARTS; n++) {
            empty.add(measure.start("empty-" + n));
        }
        print("start to first right answer, empty directory", median(empty), 400, "ms");
        var loaded = new ArrayList<Long>();
        for (var n = 0; n < STARTS; n++) {
            loaded.add(measure.start("empty-0"));
        }
        print("start to first right answer, data already loaded", median(loaded), 100, "ms");
        print("memory (RSS) after " + REQUESTS + " mixed requests", measure.memory(false), 120, "MiB");
        print("the same, each answer packed", measure.memory(true), 120, "MiB");
    }

    private static void print(String what, long measured, long target, String unit) {
        System.out.printf("%-55s %6d %s, at most %d: %s%n", what, measured, unit, target, measured <= target ? "met" : "missed");
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    /** Milliseconds from the start of the process to its first right answer. */
    private long start(String data) throws Exception {
        var port = freePort();
        var began = System.nanoTime();
        var process = process(data, port);
        try {
            untilAnswered(process, port);
            return Duration.ofNanos(System.nanoTime() - began).toMillis();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private long memory(boolean packed) throws Exception {
        var port = freePort();
        var process = process("empty-0", port);
        try {
            untilAnswered(process, port);
            ask(port, REQUESTS, packed);
            for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
                }
            }
            throw new IllegalStateException("no VmRSS");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Every query that the product ships, most of them in a form that was not asked before. */
    private static void ask(int port, int requests, boolean packed) throws Exception {
        var documents = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/resources/queries"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".graphql")).sorted().toList()) {
                documents.add(Files.readString(file));
            }
        }
        var number = new AtomicInteger();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        Callable<Void> client = () -> {
            for (var n = number.getAndIncrement(); n < requests; n = number.getAndIncrement()) {
                var document = documents.get(n % documents.size()) + (n % 4 == 0 ? "" : " # " + n % 997);
                var status = send(port, "{\"query\":" + quoted(document) + "}", packed).statusCode();
                if (status != 200) {
                    throw new IllegalStateException("answered " + status);
                }
            }
            return null;
        };
        try {
            for (var done : clients.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
                done.get();
            }
        } finally {
            // Also where one failed: the process ends when no thread is left.
            clients.shutdown();
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private Process process(String data, int port) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(List.of("-Dtamga.data-directory=" + directory.resolve(data), "-Dquarkus.http.port=" + port));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(directory.resolve("log.txt").toFile()).start();
    }

    /**
     * Asks until it is answered, over a plain socket: a client with a selector, threads and exceptions of its own takes a fifth of the
     * processor from the start that it measures.
     */
    private static void untilAnswered(Process process, int port) throws InterruptedException {
        while (true) {
            try {
                var answer = askedPlainly(port);
                if (answer.startsWith("HTTP/1.1 200 ") && answer.contains("\"name\":\"Kazakhstan\"") && !answer.contains("\"totalCount\":0")
                        && !answer.contains("errors")) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It did not start.", notYet);
                }
            }
            Thread.sleep(1);
        }
    }

    private static String askedPlainly(int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + FIRST.length() + "\r\n\r\n" + FIRST).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @param packed whether it asks as browsers do: packing takes memory too */
    private static HttpResponse<Void> send(int port, String body, boolean packed) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (packed) {
            request.header("Accept-Encoding", "br, gzip");
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

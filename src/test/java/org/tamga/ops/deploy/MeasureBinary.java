package org.tamga.ops.deploy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Measures a native binary, and prints what was measured beside what it should be: its size, how soon its first right answer comes after
 * the process was started, and how much memory it has after ten thousand mixed requests. Needs nothing but a JDK:
 * {@code java MeasureBinary.java target/tamga-0.1.0-runner}. A machine that does other things too is slow, so that what is missed is only
 * said; with {@code strict} before the binary the exit code is 1 then. With {@code ask}, a port and a number it only asks whatever listens
 * there, so often, and says how the answers came. A megabyte is a million bytes, in memory as in files.
 */
public final class MeasureBinary {

    private static final int STARTS = 10;
    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 8;
    private static final String FIRST = "{\"query\":\"{ country(code: \\\"KZ\\\") { name alliances { totalCount } } claims { totalCount } }\"}";
    private static final double MEGABYTE = 1_000_000;
    private static final List<String> COUNTRIES = List.of("KZ", "RU", "UZ", "KG", "UA", "CN", "TR", "DE", "US", "FO");
    private static final List<String> FORMS = List.of("json", "html", "md");
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> program;
    private final Path directory;

    private MeasureBinary(List<String> program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    public static void main(String... arguments) throws Exception {
        if (arguments[0].equals("ask")) {
            System.out.println(ask(Integer.parseInt(arguments[1]), arguments.length == 2 ? REQUESTS : Integer.parseInt(arguments[2])));
            return;
        }
        var strict = arguments[0].equals("strict");
        var program = List.of(arguments).subList(strict ? 1 : 0, arguments.length);
        if (!new MeasureBinary(program, Files.createTempDirectory("tamga")).measure() && strict) {
            System.exit(1);
        }
    }

    /** Whether all is as it should be. */
    private boolean measure() throws Exception {
        var met = print("size of the binary", Files.size(Path.of(program.get(0))) / MEGABYTE, 120, "MB");
        var empty = new ArrayList<Long>();
        for (var n = 0; n < STARTS; n++) {
            empty.add(start("empty-" + n));
        }
        met &= print("start to first right answer, empty directory", median(empty), 400, "ms");
        var loaded = new ArrayList<Long>();
        for (var n = 0; n < STARTS; n++) {
            loaded.add(start("empty-0"));
        }
        met &= print("start to first right answer, data already loaded", median(loaded), 100, "ms");
        return met & print("memory (RSS) after " + REQUESTS + " mixed requests", memory() / MEGABYTE, 120, "MB");
    }

    private static boolean print(String what, double measured, int target, String unit) {
        System.out.printf(Locale.ROOT, "%-55s %6.1f %s, at most %d: %s%n", what, measured, unit, target,
                measured <= target ? "met" : "missed");
        return measured <= target;
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

    /** Bytes. */
    private long memory() throws Exception {
        var port = freePort();
        var process = process("empty-0", port);
        try {
            untilAnswered(process, port);
            System.out.println(ask(port, REQUESTS));
            for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) << 10;
                }
            }
            throw new IllegalStateException("no VmRSS");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** So many requests, from several clients at once; how they were answered. */
    private static String ask(int port, int requests) throws Exception {
        var mixed = new Mixed(port);
        var number = new AtomicInteger();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        Callable<Void> client = () -> {
            for (var n = number.getAndIncrement(); n < requests; n = number.getAndIncrement()) {
                mixed.ask(n);
            }
            return null;
        };
        try {
            for (var done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                done.get();
            }
        } finally {
            // Also where one failed: the process ends when no thread is left.
            clients.shutdown();
        }
        return mixed.told();
    }

    /**
     * What apps, pages and readers of feeds ask, as browsers do: packed with brotli where it is to be had. Half of it is every query that the
     * product ships, most of them in a form that was not asked before; then briefings of many countries, languages and days, feeds of
     * briefings and of changes, and queries and briefings that the client holds and asks for again.
     */
    private static final class Mixed {

        private final String address;
        private final List<String> documents = new ArrayList<>();
        /** By what was asked: what the client holds of it. */
        private final Map<String, String> tags = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();

        Mixed(int port) throws IOException {
            address = "http://127.0.0.1:" + port;
            try (var files = Files.list(Path.of("src/main/resources/queries"))) {
                for (var file : files.filter(each -> each.toString().endsWith(".graphql")).sorted().toList()) {
                    documents.add(Files.readString(file));
                }
            }
        }

        void ask(int n) throws IOException, InterruptedException {
            // Each of the eight kinds goes through all that there is of it.
            var kind = n % 8;
            var turn = n / 8;
            switch (kind) {
                case 4 -> get(briefing(turn, of(FORMS, turn)) + "&known=2022-" + (10 + turn % 3) + "-" + (10 + turn % 19));
                case 5 -> get(turn % 2 == 0 ? briefing(turn / 2, "atom") : "/changes?first=" + (1 + turn % 100));
                case 6 -> again("/graphql?query=" + URLEncoder.encode(of(documents, turn), StandardCharsets.UTF_8));
                case 7 -> again(briefing(turn, of(FORMS, turn)));
                default -> query(of(documents, n) + (n % 4 == 0 ? "" : " # " + n % 997));
            }
        }

        private static <T> T of(List<T> all, int n) {
            return all.get(n % all.size());
        }

        private static String briefing(int n, String form) {
            return "/briefings/" + of(COUNTRIES, n) + "." + form + "?language=" + of(LANGUAGES, n / COUNTRIES.size());
        }

        private void query(String document) throws IOException, InterruptedException {
            answered(200, send(request("/graphql").header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\":" + quoted(document) + "}"))));
        }

        private void get(String path) throws IOException, InterruptedException {
            answered(200, send(request(path)));
        }

        /** Sent the first time, and from then on held: what is sent again must be another, as on the next day. */
        private void again(String path) throws IOException, InterruptedException {
            var held = tags.get(path);
            var response = send(held == null ? request(path) : request(path).header("If-None-Match", held));
            var tag = response.headers().firstValue("ETag").orElse(null);
            if (tag != null && !tag.equals(held)) {
                tags.put(path, tag);
                answered(200, response);
            } else {
                answered(304, response);
            }
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Encoding", "br, gzip");
        }

        private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }

        private void answered(int expected, HttpResponse<byte[]> response) {
            if (response.statusCode() != expected) {
                throw new IllegalStateException("answered " + response.statusCode() + ", expected " + expected + ": " + response.uri());
            }
            var packed = response.headers().firstValue("Content-Encoding").orElse("plain");
            answers.computeIfAbsent(expected == 304 ? "held (304)" : packed, each -> new AtomicInteger()).incrementAndGet();
        }

        String told() {
            return "answers: "
                    + answers.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

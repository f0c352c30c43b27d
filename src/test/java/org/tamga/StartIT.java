package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application as its user starts it: a process with a data directory. */
class StartIT {

    private static final Path PACKAGED = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final long PATIENCE_IN_SECONDS = 120;

    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void saysWhatToOpenAndKeepsItsDataThroughARestart() throws Exception {
        var port = freePort();
        var first = start(port);

        assertThat(untilReady(first)).contains("Tamga is ready: open http://127.0.0.1:" + port + "/");
        assertThat(get(port, "/")).contains("<h1>Tamga</h1>", "/q/graphql-ui/?query=");
        assertThat(get(port, "/q/graphql-ui/")).contains("graphiql");
        var revision = get(port, "/graphql?query=%7Brevision%7Bnumber%20committedAt%7D%7D");
        assertThat(revision).contains("\"number\":\"1\"");
        stop(first);

        var second = start(port);
        assertThat(untilReady(second)).contains("Nothing new");
        assertThat(get(port, "/graphql?query=%7Brevision%7Bnumber%20committedAt%7D%7D")).isEqualTo(revision);
        stop(second);
    }

    @Test
    void aDataDirectoryInUseIsOnePlainSentence() throws Exception {
        var first = start(freePort());
        untilReady(first);

        var second = start(freePort());

        assertThat(ended(second)).isEqualTo(1);
        assertThat(output(second)).contains("is in use by another process").doesNotContain("\tat ");
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenIsOnePlainSentence() throws Exception {
        var file = Files.writeString(directory.resolve("a-file"), "");

        var process = start(freePort(), "-Dtamga.data-directory=" + file.resolve("below"));

        assertThat(ended(process)).isEqualTo(1);
        assertThat(output(process)).contains("can't be written").doesNotContain("\tat ");
    }

    @Test
    void aBundleThatIsNotRightIsNotLoadedAndStopsTheStart() throws Exception {
        var bundle = Files.createDirectories(directory.resolve("bundle"));
        Files.writeString(bundle.resolve("bundle.yaml"),
                "name: wrong\ntitle: Wrong\ndescription: Wrong.\nlicense: CC0-1.0\narticles: [missing]\n");

        var process = start(freePort(), "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle);

        assertThat(ended(process)).isEqualTo(1);
        assertThat(output(process)).contains("articles/missing.yaml").doesNotContain("\tat ", "Tamga is ready");
    }

    @Test
    void aBundleOfOnesOwnInPlaceOfTheBuiltInOne() throws Exception {
        var bundle = Crowd.write(directory.resolve("crowd"));
        var port = freePort();

        var process = start(port, "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle);
        untilReady(process);

        assertThat(get(port, "/graphql?query=%7Bsources%7BtotalCount%20edges%7Bnode%7Bname%7D%7D%7D%7D")).contains("The Daily Example");
        assertThat(get(port, "/graphql?query=%7Barticle(slug:%22astana-recalibrates%22)%7Bid%7D%7D")).contains("\"article\":null");
    }

    private Process start(int port, String... settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dtamga.data-directory=" + directory.resolve("data"));
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", PACKAGED.toString()));
        var log = directory.resolve("log-" + started.size() + ".txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        started.add(process);
        return process;
    }

    private String output(Process process) throws IOException {
        return Files.readString(directory.resolve("log-" + started.indexOf(process) + ".txt"));
    }

    private String untilReady(Process process) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!output(process).contains("Tamga is ready")) {
            assertThat(process.isAlive()).as(() -> "started:\n" + quietly(process)).isTrue();
            assertThat(System.nanoTime()).as("ready in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return output(process);
    }

    private String quietly(Process process) {
        try {
            return output(process);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).as("ended in time").isTrue();
        return process.exitValue();
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

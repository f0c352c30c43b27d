package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged application as its user starts it: a process with a data directory. */
@Execution(ExecutionMode.CONCURRENT)
class StartIT {

    private static final long PATIENCE_IN_SECONDS = 120;
    /** Of what a bundle holds: enough to be told from nothing. */
    private static final int MANY = 20;
    /** For what has nothing to do with what is loaded, which takes its time. */
    private static final String NOTHING_LOADED = "-Dtamga.bundle.built-in=false";

    @TempDir
    Path directory;

    private Packaged packaged;
    private Process browser;

    @BeforeEach
    void inItsDirectory() {
        packaged = new Packaged(directory);
    }

    @AfterEach
    void stopAll() {
        packaged.close();
        if (browser != null) {
            browser.destroyForcibly();
        }
    }

    @Test
    void saysWhatToOpenAndKeepsItsDataThroughARestart() throws Exception {
        var port = Packaged.freePort();
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
    void aStartThatFindsAnotherDatasetLoadsItAndTheNextOneReadsNothing() throws Exception {
        var bundle = Crowd.write(directory.resolve("crowd"), MANY);
        stop(ready(start(Packaged.freePort(), "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle)));
        var file = bundle.resolve("sources.yaml");
        Files.writeString(file, Files.readString(file).replace("The Daily Example", "The Weekly Example"));

        var changed = start(Packaged.freePort(), "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle);
        assertThat(untilReady(changed)).contains("Revision 2: ");
        stop(changed);

        var unchanged = start(Packaged.freePort(), "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle);
        assertThat(untilReady(unchanged)).contains("Nothing new");
    }

    @Test
    void bundlesMayBeLoadedByAJobOfItsOwn() throws Exception {
        var job = start(Packaged.freePort(), "-Dtamga.bundle.load-only=true");
        assertThat(ended(job)).isZero();
        assertThat(output(job)).contains("The bundles are loaded: the store is at revision 1").doesNotContain("Tamga is ready");

        assertThat(untilReady(start(Packaged.freePort()))).contains("Nothing new");
    }

    @Test
    void theProgramItselfAsksHowItIs() throws Exception {
        var port = Packaged.freePort();
        var url = "http://127.0.0.1:" + port + "/q/health/ready";
        var before = packaged.command("health", url);
        assertThat(ended(before)).isEqualTo(1);
        assertThat(output(before)).contains("does not answer").doesNotContain("\tat ");

        untilReady(start(port, NOTHING_LOADED));
        assertThat(ended(packaged.command("health", url))).isZero();
    }

    /** Needs a Chromium; where there is none, nothing is said about the console. */
    @Test
    void theConsoleOpensWithAReadyQueryAndLearnsTheSchema() throws Exception {
        var chromium = Path.of("/usr/bin/chromium");
        LeftOut.unless(Files.isExecutable(chromium), "the console in a browser", "no Chromium here");
        var port = Packaged.freePort();
        untilReady(start(port));
        var link = Pattern.compile("/q/graphql-ui/\\?query=[^\"]*").matcher(get(port, "/"));
        assertThat(link.find()).isTrue();

        var page = directory.resolve("page.html");
        browser = new ProcessBuilder(chromium.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + directory.resolve("browser"), "--virtual-time-budget=20000", "--dump-dom",
                "http://127.0.0.1:" + port + link.group())
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(page.toFile()).start();
        assertThat(browser.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(Files.readString(page)).contains("CodeMirror", "alliances").doesNotContain("BAD_REQUEST", "\"errors\"");
    }

    @Test
    void aDataDirectoryInUseIsOnePlainSentence() throws Exception {
        var first = start(Packaged.freePort(), NOTHING_LOADED);
        untilReady(first);

        var second = start(Packaged.freePort(), NOTHING_LOADED);

        assertThat(ended(second)).isEqualTo(1);
        assertThat(output(second)).contains("is in use by another process").doesNotContain("\tat ");
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenIsOnePlainSentence() throws Exception {
        var file = Files.writeString(directory.resolve("a-file"), "");

        var process = start(Packaged.freePort(), "-Dtamga.data-directory=" + file.resolve("below"));

        assertThat(ended(process)).isEqualTo(1);
        assertThat(output(process)).contains("can't be written").doesNotContain("\tat ");
    }

    @Test
    void aBundleThatIsNotRightIsNotLoadedAndStopsTheStart() throws Exception {
        var bundle = Files.createDirectories(directory.resolve("bundle"));
        Files.writeString(bundle.resolve("bundle.yaml"),
                "name: wrong\ntitle: Wrong\ndescription: Wrong.\nlicense: CC0-1.0\narticles: [missing]\n");

        var process = start(Packaged.freePort(), "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle);

        assertThat(ended(process)).isEqualTo(1);
        assertThat(output(process)).contains("articles/missing.yaml").doesNotContain("\tat ", "Tamga is ready");
    }

    @Test
    void aBundleOfOnesOwnInPlaceOfTheBuiltInOne() throws Exception {
        var bundle = Crowd.write(directory.resolve("crowd"), MANY);
        var port = Packaged.freePort();

        var process = start(port, "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle);
        untilReady(process);

        assertThat(get(port, "/graphql?query=%7Bsources%7BtotalCount%20edges%7Bnode%7Bname%7D%7D%7D%7D")).contains("The Daily Example");
        assertThat(get(port, "/graphql?query=%7Barticle(slug:%22astana-recalibrates%22)%7Bid%7D%7D")).contains("\"article\":null");
    }

    private Process start(int port, String... settings) throws IOException {
        return packaged.start(port, settings);
    }

    private Process ready(Process process) throws InterruptedException {
        untilReady(process);
        return process;
    }

    private String output(Process process) {
        return packaged.output(process);
    }

    private String untilReady(Process process) throws InterruptedException {
        return packaged.untilReady(process);
    }

    private void stop(Process process) throws InterruptedException {
        packaged.stop(process);
    }

    private int ended(Process process) throws InterruptedException {
        return packaged.ended(process);
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}

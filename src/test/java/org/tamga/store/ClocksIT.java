package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Instance;
import org.tamga.LeftOut;
import org.tamga.web.socket.SocketClient;

import io.restassured.path.json.JsonPath;

/** The clock of one process is put back and forth while it runs (libfaketime), and that of another, on the same PostgreSQL, is not. */
@Timeout(240)
@DisplayName("A process whose clock jumps")
class ClocksIT {

    private static final String REVISION = "{ revision { number committedAt } topics { description } }";
    /** How many days its clock is wrong, by how libfaketime writes it. */
    private static final Map<String, Integer> JUMPS = Map.of("+3d", 3, "-400d", -400, "+0", 0);
    private static final int CHANGES = 5;

    @TempDir
    Path directory;

    private final List<Instance> started = new ArrayList<>();
    private Path clock;

    @AfterEach
    void killAll() {
        started.forEach(Instance::kill);
    }

    @Test
    void givesNoOldAnswerAndKeepsTheOrderOfRevisions() throws Exception {
        var library = library();
        LeftOut.unless(library != null, "clocks that jump", "there is no libfaketime here");
        clock = directory.resolve("clock");
        set("+0");
        try (var server = new Server()) {
            server.create("clocks");
            var right = start("right", Map.of(), server.settings("clocks")).ready();
            var wrong = start("wrong", of(library), server.settings("clocks")).ready();
            var subscriber = SocketClient.ready(wrong.port());
            subscriber.subscribe("a", "subscription { revision { number } }");
            assertThat(number(subscriber)).isEqualTo(1);
            var asker = new Asker(wrong);
            try {
                var number = 1L;
                for (var jump : new String[]{"+3d", "-400d", "+0"}) {
                    set(jump);
                    Awaitility.await(jump).atMost(10, TimeUnit.SECONDS)
                            .until(() -> today(wrong).equals(LocalDate.now(ZoneOffset.UTC).plusDays(JUMPS.get(jump))));
                    assertThat(today(right)).isEqualTo(LocalDate.now(ZoneOffset.UTC));
                    for (var change = 0; change < CHANGES; change++) {
                        var tags = Stream.of(right, wrong).map(each -> each.get(REVISION, null).headers().firstValue("ETag").orElseThrow())
                                .toList();
                        server.change("clocks", ++number);
                        assertSees(number, right.get(REVISION, tags.get(0)));
                        assertSees(number, wrong.get(REVISION, tags.get(1)));
                        assertThat(number(subscriber)).as(jump).isEqualTo(number);
                    }
                    assertThat(wrong.isReady()).isTrue();
                }
            } finally {
                asker.end();
            }
            assertThat(asker.answers).as("who asked all the time").hasSizeGreaterThan(100).allMatch(status -> status == 200);

            // Whoever commits with a clock that is far behind commits no earlier than the one before.
            var before = OffsetDateTime.parse(right.data(REVISION).getString("revision.committedAt"));
            set("-400d");
            var loading = start("loading", of(library), server.settings("clocks",
                    "-Dtamga.bundle.load-only=true", "-Dtamga.bundle.directory=" + OneTopic.write(directory.resolve("bundle"))));
            assertThat(loading.ended()).as(loading.output()).isZero();
            var after = right.data(REVISION);
            assertThat(after.getLong("revision.number")).isEqualTo(2 + JUMPS.size() * (long) CHANGES);
            assertThat(OffsetDateTime.parse(after.getString("revision.committedAt"))).isEqualTo(before);

            for (var each : new Instance[]{wrong, right}) {
                assertThat(each.output()).doesNotContain("ERROR", "Exception");
                assertThat(each.stop()).isIn(0, 143);
            }
        }
    }

    private Instance start(String name, Map<String, String> environment, String... settings) {
        var instance = Instance.start(directory.resolve(name + ".log"), environment, settings);
        started.add(instance);
        return instance;
    }

    private static void assertSees(long number, HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        var answer = JsonPath.from(response.body());
        assertThat(answer.getLong("data.revision.number")).isEqualTo(number);
        assertThat(answer.getString("data.topics[0].description")).isEqualTo("as of " + number);
    }

    private static long number(SocketClient client) {
        return client.hear("next").getLong("payload.data.revision.number");
    }

    /** Which day it is, as its briefings say that are asked of no day. */
    private static LocalDate today(Instance asked) {
        return LocalDate.parse(asked.data("{ briefing(country: \"KZ\") { known } }").getString("briefing.known"));
    }

    /** In one go, so that nobody reads a part of it. */
    private void set(String time) throws IOException {
        var next = Files.writeString(directory.resolve("clock.next"), time + "\n");
        Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, String> of(Path library) {
        return Map.of("LD_PRELOAD", library.toString(), "FAKETIME_TIMESTAMP_FILE", clock.toString(), "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1");
    }

    /** Where Debian, Fedora and others put it; null where it is not. */
    private static Path library() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(each -> Path.of(each, "faketime", "libfaketimeMT.so.1")).filter(Files::exists).findFirst().orElse(null);
    }

    /** Asks all the time, each time another question; how it was answered. */
    private static final class Asker {

        private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final ExecutorService thread = Executors.newSingleThreadExecutor();

        private Asker(Instance asked) {
            thread.submit(() -> {
                for (var n = 0; !over.get(); n++) {
                    answers.add(asked.post("query Q" + n + " { claims(first: 5) { edges { node { slug } } } }", Map.of()).statusCode());
                }
            });
        }

        private void end() throws InterruptedException {
            over.set(true);
            thread.shutdown();
            assertThat(thread.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}

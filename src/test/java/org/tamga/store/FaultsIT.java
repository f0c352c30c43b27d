package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Instance;

import io.restassured.path.json.JsonPath;

/** What operations bring, done to a real process: it takes minutes, and runs where it is asked for ({@code -Dtests.left-out=none}). */
@Tag("faults")
@DisplayName("Whatever operations bring")
class FaultsIT {

    private static final int KILLS = Integer.getInteger("tamga.faults.kills", 50);
    private static final String CLAIMS = "{ claims { totalCount } }";

    @TempDir
    Path directory;

    @Test
    void aDatabaseThatStopsAndComesBackUnderLoad() throws Exception {
        try (var server = new Server()) {
            server.create("stops");
            var tamga = Instance.start(directory.resolve("log"), server.settings("stops")).ready();
            var answers = new ConcurrentLinkedQueue<String>();
            var over = new AtomicBoolean();
            var clients = Executors.newFixedThreadPool(8);
            try {
                for (var client = 0; client < 8; client++) {
                    var own = client;
                    clients.submit(() -> {
                        for (var n = 0; !over.get(); n++) {
                            // Each different, so that none is answered from memory.
                            var response = tamga.post("query Q" + own + "_" + n + " { claims(first: 50) { edges { node { slug citations"
                                    + " { totalCount } } } } }", Map.of());
                            answers.add(response.statusCode() + " "
                                    + (response.statusCode() == 503 ? response.headers().firstValue("Retry-After").orElse("never") + " "
                                            + JsonPath.from(response.body()).getString("errors[0].extensions.code")
                                            : ""));
                        }
                    });
                }
                for (var round = 1; round <= 3; round++) {
                    Awaitility.await().until(() -> answers.contains("200 "));
                    // Acknowledged: it must still be there afterwards.
                    server.change("stops", 1 + round);
                    server.stop();
                    answers.clear();
                    Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> answers.contains("503 1 UNAVAILABLE"));
                    assertNothingIsAnsweredFor(tamga);
                    server.start();
                    var started = System.nanoTime();
                    Awaitility.await().pollInterval(20, TimeUnit.MILLISECONDS).atMost(2, TimeUnit.SECONDS)
                            .until(() -> tamga.post("{ revision { number } }", Map.of()).statusCode() == 200);
                    var recovered = System.nanoTime();
                    System.out.printf("Answered %d ms after the database had started%n", (recovered - started) / 1_000_000);
                    assertThat(tamga.data("{ revision { number } }").getInt("revision.number")).isEqualTo(1 + round);
                    assertThat(answers).contains("503 1 UNAVAILABLE").allSatisfy(
                            answer -> assertThat(answer).isIn("200 ", "503 1 UNAVAILABLE", "503 1 OVERLOADED"));
                    // Two seconds after the database is back, nobody is told any more that it is not.
                    TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(2) - (System.nanoTime() - started));
                    answers.clear();
                    Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> answers.size() > 100);
                    assertThat(answers).isNotEmpty().allSatisfy(answer -> assertThat(answer).isEqualTo("200 "));
                    assertThat(tamga.isReady()).isTrue();
                }
            } finally {
                over.set(true);
                clients.shutdown();
                clients.awaitTermination(30, TimeUnit.SECONDS);
                tamga.kill();
            }
        }
    }

    /** Whatever is asked, and in whatever form: not even what was answered before, as nobody knows whether it is still so. */
    private static void assertNothingIsAnsweredFor(Instance tamga) {
        for (var path : new String[]{"/graphql?query=%7Brevision%7Bnumber%7D%7D", "/briefings/KZ.json", "/briefings/KZ.html", "/changes"}) {
            var response = tamga.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).as(path).isPresent();
            assertThat(response.body()).as(path).doesNotContain("Exception", "SELECT", "\tat ");
        }
        assertThat(tamga.isReady()).isFalse();
    }

    @Test
    void killedAtAnyMomentWhileItLoadsOnH2() throws Exception {
        var store = directory.resolve("store");
        killed("h2", () -> new String[]{"-Dtamga.data-directory=" + store},
                () -> Files.exists(store.resolve("tamga.mv.db")) ? held(SmallDisk.open(store)) : "nothing",
                () -> Tree.delete(store));
    }

    /** Of a bundle that it is given, and not of its own, of which it has a store that is made already. */
    @Test
    void killedAtAnyMomentWhileItLoadsABundleOnH2() throws Exception {
        var store = directory.resolve("store");
        killed("bundle", () -> new String[]{"-Dtamga.data-directory=" + store, "-Dtamga.bundle.built-in=false",
                "-Dtamga.bundle.directory=" + Path.of("src/main/resources/dataset").toAbsolutePath()},
                () -> Files.exists(store.resolve("tamga.mv.db")) ? held(SmallDisk.open(store)) : "nothing",
                () -> Tree.delete(store));
    }

    @Test
    void killedAtAnyMomentWhileItLoadsOnPostgreSql() throws Exception {
        try (var server = new Server()) {
            server.create("killed");
            killed("postgresql", () -> server.settings("killed"), () -> held(server.connect("killed")),
                    () -> server.execute("killed", "drop schema public cascade", "create schema public"));
        }
    }

    /** @param held what the store holds: nothing, or all */
    private void killed(String name, Settings settings, Held held, Emptying empty) throws Exception {
        var began = System.nanoTime();
        var whole = Instance.start(directory.resolve(name + ".log"), settings.get()).ready();
        var time = System.nanoTime() - began;
        var claims = whole.data(CLAIMS).getInt("claims.totalCount");
        whole.kill();
        var all = held.read();
        assertThat(all).startsWith("1 " + claims + " ");
        empty.now();

        var random = new Random(7);
        var found = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            var process = Instance.start(directory.resolve(name + "-" + kill + ".log"), settings.get());
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * 1.1 * time));
            assertThat(process.isAlive()).as(process.output()).isTrue();
            process.kill();
            var left = held.read();
            found.add(left);
            assertThat(left).as("after kill %d", kill).isIn("nothing", all);
            if (left.equals(all)) {
                empty.now();
            }
        }
        System.out.printf("%s: of %d kills %d left all, %d nothing%n", name, KILLS, found.stream().filter(all::equals).count(),
                found.stream().filter("nothing"::equals).count());
        assertThat(found).contains("nothing");
        var last = Instance.start(directory.resolve(name + "-last.log"), settings.get()).ready();
        assertThat(last.data(CLAIMS).getInt("claims.totalCount")).isEqualTo(claims);
        last.stop();
        assertThat(held.read()).isEqualTo(all);
    }

    @FunctionalInterface
    private interface Settings {
        String[] get();
    }

    @FunctionalInterface
    private interface Held {
        String read() throws Exception;
    }

    @FunctionalInterface
    private interface Emptying {
        void now() throws Exception;
    }

    /** "nothing" where there is no revision and no row of any. */
    private static String held(Connection opened) throws SQLException {
        try (var connection = opened) {
            try (var tables = connection.getMetaData().getTables(null, "public", "claim_assessment", null)) {
                if (!tables.next()) {
                    return "nothing";
                }
            }
            var held = Counts.of(connection, "claim", "citation", "claim_assessment", "actor", "revision");
            return held.equals("0 0 0 0 0 0") ? "nothing" : held;
        } catch (SQLException e) {
            if (e.getMessage().contains("store") && e.getMessage().contains("not")) {
                return "nothing";
            }
            throw e;
        }
    }

    @ParameterizedTest(name = "{0} kilobytes")
    @DisplayName("a disk that is full before there is a database, before its tables are made, or while it is loaded")
    @ValueSource(ints = {4, 16, 100, 400, 1500})
    void aDiskThatIsFull(int kilobytes) throws Exception {
        try (var disk = SmallDisk.of(directory.resolve("disk"), kilobytes)) {
            var tamga = Instance.start(directory.resolve("full.log"), disk.settings());
            assertThat(tamga.ended()).isEqualTo(1);
            assertThat(tamga.output())
                    .containsPattern("There is no space left where the data is kept|The data directory .* has no space left")
                    .doesNotContain("\tat ", "Tamga is ready");

            disk.resize(200_000);
            var again = Instance.start(directory.resolve("room.log"), disk.settings()).ready();
            assertThat(again.data(CLAIMS).getInt("claims.totalCount")).isGreaterThan(100);
            again.stop();
        }
    }

    @Test
    @DisplayName("a disk of PostgreSQL's that is full")
    void aDiskOfPostgreSqlThatIsFull() throws Exception {
        try (var disk = SmallDisk.of(directory.resolve("disk"), 12_000); var server = new Server()) {
            var settings = server.settings(disk, "crowded");
            var tamga = Instance.start(directory.resolve("full.log"), settings);
            assertThat(tamga.ended()).isEqualTo(1);
            assertThat(tamga.output()).contains("There is no space left where the data is kept").doesNotContain("\tat ", "Tamga is ready");

            disk.resize(200_000);
            var again = Instance.start(directory.resolve("room.log"), settings).ready();
            assertThat(again.data(CLAIMS).getInt("claims.totalCount")).isGreaterThan(100);
            again.stop();
        }
    }
}

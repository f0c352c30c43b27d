package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Instance;

/** A sample is made up by a real process that something happens to: as {@link FaultsIT}, it runs where it is asked for. */
@Tag("faults")
@DisplayName("A sample that is made up is there whole or not at all, where the process")
class SampleFaultsIT {

    private static final int KILLS = Integer.getInteger("tamga.faults.sample-kills", 10);
    private static final String CLAIMS = "-Dtamga.sample.claims=2000";
    private static final long MANY = 100_000;
    /** Which a start takes nearly all of. */
    private static final int MEGABYTES = 96;
    private static final String THERE = "The sample of 2,000 claims from seed 1 is there";

    @TempDir
    Path directory;

    @Test
    @DisplayName("is killed or asked to stop at any moment, on PostgreSQL")
    void killedOnPostgreSql() throws Exception {
        try (var server = new Server()) {
            server.create("killed");
            killed(server.settings("killed"), () -> server.connect("killed"),
                    () -> server.execute("killed", "drop schema public cascade", "create schema public"));
        }
    }

    @Test
    @DisplayName("is killed or asked to stop at any moment, on H2")
    void killedOnH2() throws Exception {
        var store = directory.resolve("store");
        killed(new String[]{"-Dtamga.data-directory=" + store}, () -> SmallDisk.open(store),
                () -> Files.delete(store.resolve("tamga.mv.db")));
    }

    private void killed(String[] settings, Opening opening, Emptying emptying) throws Exception {
        load(settings);
        var empty = held(opening.open());
        var began = System.nanoTime();
        assertThat(make(settings, "first").ended()).isZero();
        var time = System.nanoTime() - began;
        var whole = held(opening.open());
        assertThat(whole).isNotEqualTo(empty);
        emptying.empty();
        load(settings);

        var random = new Random(7);
        var found = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            var process = make(settings, "kill-" + kill);
            TimeUnit.NANOSECONDS.sleep((long) ((0.2 + 0.8 * random.nextDouble()) * time));
            if (kill % 2 == 0) {
                process.kill();
            } else {
                process.stop();
            }
            var left = held(opening.open());
            found.add(left);
            assertThat(left).as("after kill %d\n%s", kill, process.output()).isIn(empty, whole);
            if (left.equals(whole)) {
                emptying.empty();
                load(settings);
            }
        }
        assertThat(found).contains(empty);

        for (var time1 : List.of("made", "there")) {
            var again = make(settings, time1);
            assertThat(again.ended()).as(again.output()).isZero();
            assertThat(again.output()).contains(THERE);
            assertThat(held(opening.open())).isEqualTo(whole);
        }
    }

    private void load(String... settings) {
        var process = Instance.start(directory.resolve("load.log"), with(settings, "-Dtamga.bundle.load-only=true"));
        assertThat(process.ended()).as(process.output()).isZero();
    }

    private Instance make(String[] settings, String log) {
        return Instance.start(directory.resolve(log + ".log"), with(settings, CLAIMS));
    }

    private static String[] with(String[] settings, String one) {
        var more = new ArrayList<>(List.of(settings));
        more.add(one);
        return more.toArray(String[]::new);
    }

    @Test
    @DisplayName("has no room for it, or runs out of what there was")
    void aDiskThatIsFull() throws Exception {
        try (var disk = SmallDisk.of(directory.resolve("disk"), 40_000)) {
            assertRefused(make(disk.settings(), "bare"), "145 MB for 2,000 claims from seed 1 and the dataset that they are about");
            assertThat(disk.holds()).as("nothing is written, not even a database without tables").isEmpty();

            load(disk.settings());
            var empty = held(disk.open());
            assertRefused(make(disk.settings(), "small"), "120 MB for 2,000 claims from seed 1");
            assertThat(held(disk.open())).isEqualTo(empty);

            disk.resize(200_000);
            var out = make(disk.settings(), "out");
            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> out.output().contains("] (main) article: "));
            disk.fill();
            assertThat(out.ended()).isEqualTo(1);
            assertThat(out.output()).contains("There is no space left where the data is kept").doesNotContain("\tat ");
            disk.makeRoom();
            assertThat(held(disk.open())).isEqualTo(empty);
            assertThat(make(disk.settings(), "room").ended()).isZero();

            disk.leave(20_000);
            var there = make(disk.settings(), "there");
            assertThat(there.ended()).as("what is there already needs no room\n%s", there.output()).isZero();
            assertThat(there.output()).contains(THERE);
        }
    }

    @Test
    @DisplayName("has no room for it on PostgreSQL, in the tablespace that its database is in")
    void aDiskOfPostgreSqlThatIsFull() throws Exception {
        try (var disk = SmallDisk.of(directory.resolve("disk"), 60_000); var server = new Server()) {
            var settings = server.settings(disk, "narrow");
            assertRefused(make(settings, "bare"), "67 MB for 2,000 claims from seed 1 and the dataset that they are about");
            assertThat(server.one("narrow", "select count(*) from information_schema.tables where table_schema = 'public'"))
                    .as("nothing is written, not even tables").isEqualTo("0");

            load(settings);
            // How much the dataset takes, another PostgreSQL may have otherwise.
            disk.leave(30_000);
            var empty = held(server.connect("narrow"));
            assertRefused(make(settings, "small"), "42 MB for 2,000 claims from seed 1");
            assertThat(held(server.connect("narrow"))).isEqualTo(empty);

            disk.resize(400_000);
            var made = make(settings, "room");
            assertThat(made.ended()).as(made.output()).isZero();
        }
    }

    private static void assertRefused(Instance process, String expected) {
        assertThat(process.ended()).isEqualTo(1);
        assertThat(process.output())
                .containsPattern("tamga\\.sample\\.claims: found \\d+ MB of room where the database keeps its files, expected "
                        + expected + "\n")
                .doesNotContain("\tat ", "claim:", "Flyway", "Migrating");
    }

    @Test
    @DisplayName("has little memory, whatever the size")
    void littleMemory() throws Exception {
        try (var server = new Server()) {
            server.create("large");
            var process = Instance.start(directory.resolve("large.log"),
                    server.settings("large", "-Xmx" + MEGABYTES + "m", "-Dtamga.sample.claims=" + MANY));
            Awaitility.await().atMost(15, TimeUnit.MINUTES).pollInterval(1, TimeUnit.SECONDS).until(() -> !process.isAlive());
            assertThat(process.ended()).as(process.output()).isZero();
            assertThat(
                    server.one("large", "select count(*) from claim_of_actor x join claim c on c.id = x.claim_id and c.bundle = 'sample'"))
                    .satisfies(rows -> assertThat(Long.parseLong(rows)).isGreaterThan(2 * MANY));
        }
    }

    /** How many rows there are of what a sample fills, early and late. */
    private static String held(Connection opened) throws SQLException {
        try (var connection = opened) {
            return Counts.of(connection, "actor", "claim", "citation", "citation_voice", "claim_assessment", "claim_turn", "briefing_item",
                    "revision_change");
        }
    }

    @FunctionalInterface
    private interface Opening {
        Connection open() throws SQLException;
    }

    @FunctionalInterface
    private interface Emptying {
        void empty() throws IOException;
    }
}

package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Crowd;
import org.tamga.Instance;

/** A bundle is loaded beside another by a real process; as {@link FaultsIT}, it runs where it is asked for. */
@Tag("faults")
@DisplayName("A load, where PostgreSQL stops or crashes at any moment of it,")
class LoadFaultsIT {

    private static final int STOPS = Integer.getInteger("tamga.faults.stops", 20);
    private static final String SAID = "The bundles are loaded: the store is at revision 2";

    @TempDir
    Path directory;

    /** And nobody was told that it is there who would not find it there. */
    @Test
    @DisplayName("is there whole or not at all")
    void aDatabaseThatStopsDuringALoad() throws Exception {
        var few = OneTopic.write(directory.resolve("few"));
        var many = Crowd.write(directory.resolve("many"), 100);
        try (var server = new Server()) {
            server.create("few");
            assertThat(load(server, "few", few).ended()).isZero();
            var before = held(server, "few");
            anew(server, "loaded");
            var began = System.nanoTime();
            var undisturbed = load(server, "loaded", many);
            assertThat(undisturbed.ended()).as(undisturbed.output()).isZero();
            var time = System.nanoTime() - began;
            assertThat(undisturbed.output()).contains(SAID);
            var after = held(server, "loaded");
            assertThat(after).isNotEqualTo(before);

            var random = new Random(7);
            var found = new ArrayList<String>();
            for (var stop = 0; stop < STOPS; stop++) {
                anew(server, "loaded");
                var load = load(server, "loaded", many);
                TimeUnit.NANOSECONDS.sleep((long) ((0.3 + 0.75 * random.nextDouble()) * time));
                if (stop % 2 == 0) {
                    server.crash();
                } else {
                    server.stop();
                }
                var code = load.ended();
                server.start();

                var left = held(server, "loaded");
                found.add(left);
                assertThat(left).as("after stop %d\n%s", stop, load.output()).isIn(before, after);
                assertThat(code == 0).as(load.output()).isEqualTo(load.output().contains(SAID));
                if (code == 0) {
                    assertThat(left).as("what was said to be there\n%s", load.output()).isEqualTo(after);
                }
            }
            System.out.printf("Of %d loads whose database stopped %d left all, %d nothing%n", STOPS, count(found, after),
                    count(found, before));
            assertThat(found).as("at least one was stopped before its end").contains(before);

            var last = load(server, "loaded", many);
            assertThat(last.ended()).as(last.output()).isZero();
            assertThat(held(server, "loaded")).isEqualTo(after);
        }
    }

    /** The store before the load. */
    private static void anew(Server server, String database) {
        server.execute("postgres", "drop database if exists " + database, "create database " + database + " template few");
    }

    private Instance load(Server server, String database, Path bundle) {
        return Instance.start(directory.resolve("load.log"), server.settings(database, "-Dtamga.bundle.built-in=false",
                "-Dtamga.bundle.directory=" + bundle, "-Dtamga.bundle.load-only=true"));
    }

    private static String held(Server server, String database) throws Exception {
        try (var connection = server.connect(database)) {
            return Counts.of(connection, "revision", "revision_change", "claim", "statement", "citation", "claim_assessment", "claim_turn",
                    "briefing_item");
        }
    }

    private static long count(List<String> found, String what) {
        return found.stream().filter(what::equals).count();
    }
}

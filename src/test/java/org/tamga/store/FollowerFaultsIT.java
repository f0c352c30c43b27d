package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Instance;

/** A copy that PostgreSQL itself keeps by streaming replication, late, stopped and started while it is read from. */
@Tag("faults")
@DisplayName("A copy that follows")
class FollowerFaultsIT {

    private static final String DATABASE = "followed";

    @TempDir
    Path directory;

    private Instance tamga;
    private int asked;

    /** The number of the newest revision and what it wrote, in an answer that nobody asked for before. */
    private String answer() {
        var answer = tamga.data("query Q" + asked++ + " { revision { number } topics { description } claims(first: 50) "
                + "{ edges { node { slug citations { totalCount } } } } }");
        assertThat(answer.getList("claims.edges")).hasSize(50);
        return answer.getInt("revision.number") + ": " + answer.getString("topics[0].description");
    }

    private static String asOf(long number) {
        return number + ": as of " + number;
    }

    private static long reads(Server server) {
        return Long.parseLong(server.one(DATABASE, """
                select sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0)) from pg_stat_user_tables where relname in ('claim', 'citation')
                """));
    }

    private void untilItIsRead(Server server) {
        var before = reads(server);
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> {
            answer();
            return reads(server) > before;
        });
    }

    @Test
    void isReadWhileItKeepsUpAndNeverLate() throws Exception {
        try (var original = new Server()) {
            original.create(DATABASE);
            Instance.start(directory.resolve("first.log"), original.settings(DATABASE)).ready().stop();
            try (var copy = original.follower()) {
                tamga = Instance.start(directory.resolve("log"),
                        original.settings(DATABASE, "-Dtamga.database.read-url=" + copy.url(DATABASE))).ready();
                try {
                    untilItIsRead(copy);
                    var number = Long.parseLong(original.one(DATABASE, "select revision from store"));
                    for (var last = number + 50; number < last;) {
                        original.change(DATABASE, ++number);
                        assertThat(answer()).isEqualTo(asOf(number));
                    }

                    copy.execute(DATABASE, "select pg_wal_replay_pause()");
                    original.change(DATABASE, ++number);
                    assertThat(answer()).isEqualTo(asOf(number));
                    assertThat(Long.parseLong(copy.one(DATABASE, "select revision from store"))).isLessThan(number);
                    untilItIsRead(original);
                    copy.execute(DATABASE, "select pg_wal_replay_resume()");
                    untilItIsRead(copy);

                    copy.stop();
                    for (var last = number + 20; number < last;) {
                        original.change(DATABASE, ++number);
                        assertThat(answer()).isEqualTo(asOf(number));
                    }
                    copy.start();
                    untilItIsRead(copy);
                    assertThat(answer()).isEqualTo(asOf(number));
                } finally {
                    tamga.kill();
                }
            }
        }
    }
}

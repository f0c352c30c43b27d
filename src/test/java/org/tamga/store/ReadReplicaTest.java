package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;
import org.tamga.OnPostgreSql;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * Two databases, of which the second stands for a copy of the first that can be as late as a test wants. A topic says in which of them it
 * was read.
 */
@QuarkusTest
@TestProfile(ReadReplicaTest.Copied.class)
class ReadReplicaTest {

    private static final AtomicInteger ASKED = new AtomicInteger();

    private static Server server;

    /** Both, with the tables in them. */
    public static class Two implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            server = new Server();
            server.create("original");
            migrate(server.create("copy"));
            var settings = new HashMap<String, String>();
            for (var setting : server.settings("original", "-Dtamga.database.read-url=" + server.url("copy"))) {
                var parts = setting.substring(2).split("=", 2);
                settings.put(parts[0], parts[1]);
            }
            return settings;
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    /** An empty store, with a copy. */
    public static class Copied extends OnPostgreSql {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Two.class));
        }
    }

    private static void migrate(String url) {
        Flyway.configure().dataSource(url, "postgres", "postgres").locations("filesystem:src/main/resources/db/migration").load().migrate();
    }

    @BeforeEach
    void fill() {
        for (var database : List.of("original", "copy")) {
            server.execute(database, "delete from revision", "delete from topic",
                    "update store set name = 'the store', revision = 1",
                    "insert into revision (number, committed_at, kind, ordered_by, summary) values (1, current_timestamp, 'LOAD', 'a test', '1')",
                    "insert into topic (id, slug, name, bundle, digest, revision) values (1, 'read-in', '" + database + "', 'b', '', 1)");
        }
    }

    /** In which of the two, and at which revision; never the same question twice. */
    private static String readIn() {
        var answer = Ask.data("query Q" + ASKED.incrementAndGet() + " { topics { name } revision { number } }");
        return answer.getString("topics[0].name") + " " + answer.getString("revision.number");
    }

    private static void commit(String database, long number) {
        server.change(database, number);
    }

    @Test
    void theCopyIsReadWhileItHasTheNewestRevision() {
        assertThat(readIn()).isEqualTo("copy 1");
        commit("original", 2);
        assertThat(readIn()).isEqualTo("original 2");
        commit("copy", 2);
        assertThat(readIn()).isEqualTo("copy 2");
    }

    @Test
    void neverWhatIsOlderThanWhatWasCommitted() {
        for (var number = 2; number < 100; number++) {
            commit("original", number);
            assertThat(readIn()).isEqualTo("original " + number);
            if (number % 3 == 0) {
                commit("copy", number - 1);
                assertThat(readIn()).isEqualTo("original " + number);
                server.execute("copy", "delete from revision where number > 1", "update store set revision = 1");
            }
        }
    }

    @Test
    void aCopyOfAnotherStoreIsNotRead() {
        server.execute("copy", "update store set name = 'another'");
        assertThat(readIn()).isEqualTo("original 1");
    }

    @Test
    void oneThatIsGoneKeepsNobodyWaiting() {
        assertThat(readIn()).isEqualTo("copy 1");
        server.execute("original", "alter database copy allow_connections false",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'copy'");
        try {
            for (var again = 0; again < 20; again++) {
                assertThat(readIn()).isEqualTo("original 1");
            }
        } finally {
            server.execute("original", "alter database copy allow_connections true");
        }
        org.awaitility.Awaitility.await().atMost(20, java.util.concurrent.TimeUnit.SECONDS).until(() -> readIn().equals("copy 1"));
    }
}

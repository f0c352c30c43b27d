package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Instance;
import org.tamga.web.socket.SocketClient;

import io.restassured.path.json.JsonPath;

/** Three processes that are started at once on one empty PostgreSQL. */
@DisplayName("Several instances on one PostgreSQL")
class InstancesIT {

    private static final String TOPICS = "{ revision { number } topics { description } }";
    private static final String REVISIONS = "subscription { revision { number } }";

    @TempDir
    static Path directory;

    private static Server server;
    private static final List<Instance> INSTANCES = new ArrayList<>();
    /** By each, until it was ready. */
    private static final List<String> SAID = new ArrayList<>();

    @BeforeAll
    static void startAtOnce() {
        server = new Server();
        server.create("shared");
        IntStream.range(0, 3).forEach(n -> INSTANCES.add(instance("instance-" + n)));
        INSTANCES.forEach(one -> SAID.add(one.ready().output()));
    }

    private static Instance instance(String name, String... more) {
        return Instance.start(directory.resolve(name + ".log"), server.settings("shared", more));
    }

    @AfterAll
    static void stop() {
        INSTANCES.forEach(Instance::kill);
        server.close();
    }

    @Test
    void oneMigratesAndLoadsWhileTheOthersWait() {
        assertThat(SAID.stream().filter(said -> said.contains("Revision 1: "))).hasSize(1);
        assertThat(SAID.stream().filter(said -> said.contains("Nothing new in "))).hasSize(2);
        assertThat(SAID).allSatisfy(said -> assertThat(said).doesNotContain("ERROR", "\tat "));
        assertThat(server.one("shared", "select count(*) = count(distinct version) and bool_and(success) from flyway_schema_history"))
                .isEqualTo("t");
        assertThat(server.one("shared", "select count(*) from revision where number <= 1")).isEqualTo("1");
        var claims = INSTANCES.stream().map(one -> one.data("{ claims { totalCount } }").getInt("claims.totalCount")).distinct().toList();
        assertThat(claims).hasSize(1).allSatisfy(count -> assertThat(count).isGreaterThan(100));
    }

    /** Whoever is about to load keeps all others from it, here until they are seen to wait. */
    @Test
    void whoWaitsForAnotherToLoadIsNotReady() throws Exception {
        var url = server.create("waits");
        Flyway.configure().dataSource(url, "postgres", "postgres").locations("filesystem:src/main/resources/db/migration").load().migrate();
        var waiting = new ArrayList<Instance>();
        try (var loading = server.connect("waits"); var statement = loading.createStatement()) {
            loading.setAutoCommit(false);
            statement.execute("select id from store for update");
            IntStream.range(0, 2)
                    .forEach(n -> waiting.add(Instance.start(directory.resolve("waits-" + n + ".log"), server.settings("waits"))));

            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> server.one("postgres", """
                    select count(*) from pg_stat_activity where datname = 'waits' and wait_event_type = 'Lock'
                    """).equals("2"));
            for (var look = 0; look < 20; look++) {
                assertThat(waiting).allSatisfy(one -> {
                    assertThat(one.isAlive()).as(one.output()).isTrue();
                    assertThat(one.isReady()).isFalse();
                    assertThat(one.output()).doesNotContain("Tamga is ready");
                });
                TimeUnit.MILLISECONDS.sleep(50);
            }

            loading.rollback();
            waiting.forEach(Instance::ready);
            assertThat(waiting).allSatisfy(one -> assertThat(one.isReady()).isTrue());
            assertThat(waiting.stream().filter(one -> one.output().contains("Revision 1: "))).hasSize(1);
        } finally {
            waiting.forEach(Instance::kill);
        }
    }

    /** The tag of an answer is good at every instance, until a change, and never after it. */
    @Test
    void aChangeIsSeenByTheNextRequestToAny() {
        var number = revision();
        var tag = INSTANCES.get(0).get(TOPICS, null).headers().firstValue("ETag").orElseThrow();
        for (var round = 0; round < 200; round++) {
            server.change("shared", ++number);
            for (var instance = 0; instance < INSTANCES.size(); instance++) {
                var asked = INSTANCES.get((round + instance) % INSTANCES.size());
                var response = asked.get(TOPICS, tag);
                assertThat(response.statusCode()).as("round %d", round).isEqualTo(200);
                var answer = JsonPath.from(response.body());
                assertThat(answer.getString("data.revision.number")).isEqualTo(String.valueOf(number));
                assertThat(answer.getString("data.topics[0].description")).isEqualTo("as of " + number);
                assertThat(asked.get(TOPICS, response.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
            }
            tag = INSTANCES.get(round % INSTANCES.size()).get(TOPICS, null).headers().firstValue("ETag").orElseThrow();
        }
    }

    @Test
    void whatAFourthLoadsIsSeenByAll() throws IOException {
        var bundle = OneTopic.write(directory.resolve("bundle"));
        var tags = INSTANCES.stream().map(one -> one.get("{ topics { slug } }", null).headers().firstValue("ETag").orElseThrow()).toList();

        var fourth = instance("fourth", "-Dtamga.bundle.directory=" + bundle).ready();
        fourth.stop();

        for (var instance = 0; instance < INSTANCES.size(); instance++) {
            assertThat(INSTANCES.get(instance).get("{ topics { slug } }", tags.get(instance)).body()).contains("penguins");
        }
    }

    /** Every subscriber hears of every change once and in order, while all connections are cut again and again. */
    @Test
    void subscriptionsSurviveLostConnections() {
        var first = revision();
        var clients = INSTANCES.stream().map(one -> SocketClient.ready(one.port())).toList();
        clients.forEach(client -> {
            client.subscribe("a", REVISIONS);
            assertThat(number(client)).isEqualTo(first);
        });
        for (var number = first + 1; number <= first + 60; number++) {
            server.change("shared", number);
            if (number % 3 == 0) {
                server.execute("postgres", """
                        select pg_terminate_backend(pid) from pg_stat_activity where datname = 'shared' and pid <> pg_backend_pid()
                        """);
            }
        }
        for (var client : clients) {
            for (var number = first + 1; number <= first + 60; number++) {
                assertThat(number(client)).isEqualTo(number);
            }
            client.close();
        }
        // And nobody who asks is told of it: what was cut is replaced.
        server.execute("postgres",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'shared' and pid <> pg_backend_pid()");
        assertThat(INSTANCES).allSatisfy(one -> assertThat(one.get(TOPICS, null).statusCode()).isEqualTo(200));
        assertThat(Stream.of(INSTANCES.get(0).output().split("\n")).filter(line -> line.contains("Fault "))).isEmpty();
    }

    private static long number(SocketClient client) {
        return Long.parseLong(client.hear("next").getString("payload.data.revision.number"));
    }

    private static long revision() {
        return Long.parseLong(server.one("shared", "select revision from store"));
    }
}

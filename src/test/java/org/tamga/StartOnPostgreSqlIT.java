package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.web.socket.SocketClient;

import io.restassured.RestAssured;

/** The packaged application on a real PostgreSQL, as its user starts it: once, again, and beside another. */
@Timeout(240)
class StartOnPostgreSqlIT {

    /** Enough to be told from nothing. */
    private static final int MANY = 20;

    @TempDir
    Path directory;

    @Test
    void aChangeThroughOneInstanceIsHeardByASubscriberOfAnother() throws Exception {
        var bundle = Crowd.write(directory.resolve("bundle"), MANY);
        var changed = Crowd.write(directory.resolve("changed"), MANY);
        var sources = changed.resolve("sources.yaml");
        Files.writeString(sources, Files.readString(sources).replace("The Daily Example", "The Weekly Example"));
        try (var packaged = new Packaged(directory)) {
            var url = "-Dquarkus.datasource.jdbc.url=" + PostgreSql.database("start");
            String[] settings = {url, "-Dquarkus.datasource.username=postgres", "-Dquarkus.datasource.password=postgres",
                    "-Dtamga.bundle.built-in=false", "-Dtamga.bundle.directory=" + bundle};
            var first = packaged.start(Packaged.freePort(), settings);
            assertThat(packaged.untilReady(first)).contains("Revision 1: ");
            packaged.stop(first);

            RestAssured.port = Packaged.freePort();
            assertThat(packaged.untilReady(packaged.start(RestAssured.port, settings))).contains("Nothing new");
            try (var subscriber = SocketClient.ready()) {
                subscriber.subscribe("a", "subscription { revision { number summary } }");
                assertThat(subscriber.hear("next").getString("payload.data.revision.number")).isEqualTo("1");

                settings[4] = "-Dtamga.bundle.directory=" + changed;
                var other = packaged.start(Packaged.freePort(), settings);
                assertThat(packaged.untilReady(other)).contains("Revision 2: ");

                assertThat(subscriber.hear("next").getString("payload.data.revision.number")).isEqualTo("2");
            }
            assertThat(Ask.data("{ revision { number } }").getString("revision.number")).isEqualTo("2");
        }
    }
}

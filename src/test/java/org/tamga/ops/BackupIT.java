package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Ask;
import org.tamga.Crowd;
import org.tamga.Packaged;

import io.restassured.RestAssured;

/** What docs/operations.md says of backups and of rolling back, done with the packaged application and nothing else. */
@Timeout(240)
@DisplayName("The embedded database")
class BackupIT {

    private static final int MANY = 20;

    @TempDir
    Path directory;

    private Packaged packaged;
    private Path store;

    @BeforeEach
    void inItsDirectory() {
        packaged = new Packaged(directory);
        store = directory.resolve("data/tamga.mv.db");
    }

    @AfterEach
    void stopAll() {
        packaged.close();
    }

    @Test
    void isRestoredFromACopyByTheProgramItself() throws Exception {
        var bundle = Crowd.write(directory.resolve("crowd"), MANY);
        var running = start("-Dtamga.bundle.directory=" + bundle);
        var first = token();
        packaged.stop(running);
        var backup = Files.copy(store, directory.resolve("tamga-2026-01-15.mv.db"));
        var sources = bundle.resolve("sources.yaml");
        Files.writeString(sources, Files.readString(sources).replace("The Daily Example", "The Weekly Example"));
        var changed = start("-Dtamga.bundle.directory=" + bundle);
        assertThat(revision()).isEqualTo("2");

        var tooSoon = packaged.command("restore", backup.toString(), store.getParent().toString());
        assertThat(packaged.ended(tooSoon)).isEqualTo(1);
        assertThat(packaged.output(tooSoon)).contains("tamga.mv.db: is in use by another process: stop that one first");
        assertThat(revision()).isEqualTo("2");
        packaged.stop(changed);

        var restored = packaged.command("restore", backup.toString(), store.getParent().toString());
        assertThat(packaged.ended(restored)).as(packaged.output(restored)).isZero();
        assertThat(packaged.output(restored)).contains("at revision 1; what was there is kept as ", "tamga.mv.db.before")
                .doesNotContain("Exception");

        start();
        assertThat(revision()).isEqualTo("1");
        assertThat(Ask.data("{ sources { edges { node { name } } } }").getList("sources.edges.node.name").toString())
                .contains("The Daily Example").doesNotContain("The Weekly Example");
        assertThat(token()).as("what clients hold of the old store's revision 1 is not of this one").isNotEqualTo(first);
    }

    @Test
    void isNotReplacedByWhatIsNoBackup() throws Exception {
        packaged.stop(start());
        var before = Files.readAllBytes(store);
        var no = Files.write(directory.resolve("no.mv.db"), "no database".repeat(1000).getBytes());

        for (var wrong : new Path[]{no, directory.resolve("nowhere.mv.db")}) {
            var refused = packaged.command("restore", wrong.toString(), store.getParent().toString());
            assertThat(packaged.ended(refused)).isEqualTo(1);
            assertThat(packaged.output(refused)).contains(wrong + ": ").doesNotContain("\tat ");
        }

        assertThat(Files.readAllBytes(store)).isEqualTo(before);
        try (var files = Files.list(store.getParent())) {
            assertThat(files).containsExactly(store);
        }
    }

    @Test
    void ofANewerVersionIsOpenedOnlyWhereThatIsSaid() throws Exception {
        packaged.stop(start());
        upgradeByWhatOnlyAdds();

        var refused = packaged.start(Packaged.freePort(), "-Dtamga.bundle.built-in=false");
        assertThat(packaged.ended(refused)).isEqualTo(1);
        assertThat(packaged.output(refused)).contains("The database has the schema of a newer version of Tamga: start that version, or "
                + "restore the backup that was made before the upgrade (docs/operations.md, Roll back)").doesNotContain("\tat ");

        start("-Dquarkus.flyway.ignore-migration-patterns=*:future");
        assertThat(Ask.data("{ claims { totalCount } }").getInt("claims.totalCount")).isZero();
        RestAssured.get("/q/health/started").then().statusCode(200);
    }

    /** As a later migration would, and would put on record. */
    private void upgradeByWhatOnlyAdds() throws SQLException {
        try (var connection = new EitherDatabase().connect("jdbc:h2:file:" + directory.resolve("data/tamga"), new Properties());
                var statement = connection.createStatement()) {
            statement.execute("alter table claim add column later integer");
            statement.execute("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    select max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'tamga', 1, true from flyway_schema_history
                    """);
        }
    }

    private Process start(String... settings) throws IOException, InterruptedException {
        RestAssured.port = Packaged.freePort();
        var all = new String[settings.length + 1];
        System.arraycopy(settings, 0, all, 1, settings.length);
        all[0] = "-Dtamga.bundle.built-in=false";
        var process = packaged.start(RestAssured.port, all);
        packaged.untilReady(process);
        return process;
    }

    private static String revision() {
        return Ask.data("{ revision { number } }").getString("revision.number");
    }

    private static String token() {
        return Ask.data("{ revision { token } }").getString("revision.token");
    }
}

package org.tamga.bundle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup put in its place; BackupIT does so with all that a store holds. */
class RestoreStoreTest {

    private static final String DIRECTORY = "tamga.data-directory";
    private static final String USER = "quarkus.datasource.username";

    @TempDir
    Path temporary;

    private Path data;

    @BeforeEach
    void toldWhereItIs() {
        data = temporary.resolve("data");
        System.setProperty(DIRECTORY, data.toString());
    }

    @AfterEach
    void notTold() {
        System.clearProperty(DIRECTORY);
        System.clearProperty(USER);
    }

    @Test
    void goesWhereTheServerKeepsItAndLosesItsName() throws Exception {
        var backup = store("backup", 7, "");

        var restored = CommandLine.run("restore", backup);

        assertThat(restored.out()).isEqualTo("Restored " + data.resolve("tamga.mv.db") + " from " + backup + ", at revision 7\n");
        assertThat(restored.code()).isZero();
        assertThat(names()).containsExactly("tamga.mv.db");
        assertThat(nameAndRevision(data.resolve("tamga.mv.db"), "")).isEqualTo(" 7");
        assertThat(nameAndRevision(backup, "")).as("the backup is as it was").isEqualTo("old 7");
    }

    @Test
    void keepsWhatWasThere() throws Exception {
        CommandLine.run("restore", store("first", 1, ""));

        assertThat(CommandLine.run("restore", store("second", 2, ""), data).out()).contains("at revision 2; what was there is kept as ");

        assertThat(names()).containsExactlyInAnyOrder("tamga.mv.db", "tamga.mv.db.before");
        assertThat(nameAndRevision(data.resolve("tamga.mv.db"), "")).isEqualTo(" 2");
        Files.move(data.resolve("tamga.mv.db.before"), temporary.resolve("kept.mv.db"));
        assertThat(nameAndRevision(temporary.resolve("kept.mv.db"), "")).isEqualTo(" 1");
    }

    @Test
    void knowsTheAccountThatTheServerIsTold() throws Exception {
        var backup = store("backup", 7, "operator");

        var refused = CommandLine.run("restore", backup);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).startsWith(backup + ": can't be opened as a store of Tamga: Wrong user name or password");
        assertThat(names()).isEmpty();

        System.setProperty(USER, "operator");
        assertThat(CommandLine.run("restore", backup).code()).isZero();
        assertThat(nameAndRevision(data.resolve("tamga.mv.db"), "operator")).isEqualTo(" 7");
    }

    @Test
    void refusesWhatIsNoStoreOfTamga() throws Exception {
        var other = temporary.resolve("other.mv.db");
        try (var connection = new org.h2.Driver().connect("jdbc:h2:file:" + temporary.resolve("other"), new Properties())) {
            connection.createStatement().execute("create table something (id int)");
        }

        assertThat(CommandLine.run("restore", other).err()).startsWith(other + ": can't be opened as a store of Tamga: ").hasLineCount(1);
        assertThat(CommandLine.run("restore", temporary.resolve("none.mv.db")).err()).contains("none.mv.db: there is no such file");
        assertThat(CommandLine.run("restore").code()).isEqualTo(2);
        assertThat(names()).isEmpty();
    }

    private Path store(String name, int revision, String user) throws SQLException {
        var url = "jdbc:h2:file:" + temporary.resolve(name) + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var connection = new org.h2.Driver().connect(url, account(user)); var statement = connection.createStatement()) {
            statement.execute("create table store (name varchar not null, revision bigint not null)");
            statement.execute("insert into store values ('old', %d)".formatted(revision));
        }
        return temporary.resolve(name + ".mv.db");
    }

    private static String nameAndRevision(Path file, String user) throws SQLException {
        try (var store = EmbeddedStore.open(file, account(user));
                var row = store.createStatement().executeQuery("select name, revision from store")) {
            row.next();
            return row.getString(1) + " " + row.getLong(2);
        }
    }

    private static Properties account(String user) {
        var account = new Properties();
        account.setProperty("user", user);
        return account;
    }

    private List<String> names() throws IOException {
        if (!Files.exists(data)) {
            return List.of();
        }
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

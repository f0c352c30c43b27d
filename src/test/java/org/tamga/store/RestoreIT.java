package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Instance;
import org.tamga.LeftOut;

/** What docs/operations.md says of backups of PostgreSQL, done as it stands there, with the tools that PostgreSQL has for it. */
@Timeout(240)
@DisplayName("A PostgreSQL that is backed up and restored as docs/operations.md says")
class RestoreIT {

    private static final String TOOLS = "pg_dump --version && pg_restore --version && createdb --version && psql --version";
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:pg_dump|createdb|pg_restore|psql) .*");
    private static final Pattern VERSION = Pattern.compile("\\d+");
    private static final String ALL = "{ claims(first: 100) { edges { node { slug text assessment { status } } } }"
            + " statements(first: 100) { edges { node { slug text } } } }";
    private static final String REVISION = "{ revision { number token } }";
    /** What the tables, and the rules of leases among them, belong to. */
    private static final String NOT_OWNED = "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')"
            + " and relowner <> 'tamga'::regrole";
    private static final String RULES = "select string_agg(tgname || ' ' || tgrelid::regclass || ' ' || tgenabled, ', ' order by tgname) from pg_trigger"
            + " where not tgisinternal";

    @TempDir
    Path directory;

    private final List<Instance> started = new ArrayList<>();

    @AfterEach
    void killAll() {
        started.forEach(Instance::kill);
    }

    @Test
    void isAsItWas() throws Exception {
        try (var server = new Server()) {
            LeftOut.unless(toolsAre(server.one("postgres", "show server_version")), "a backup of PostgreSQL",
                    "there is no pg_dump here that is as new as the server");
            server.execute("postgres", "create role tamga login password 'tamga'");
            var commands = COMMAND.matcher(Files.readString(Path.of("docs/operations.md"))).results().map(found -> found.group()).toList();
            assertThat(commands).hasSize(5);
            run(server, commands.get(0));
            var tamga = start(server, "tamga");
            var before = tamga.post(ALL, Map.of()).body();
            var token = tamga.data(REVISION).getString("revision.token");
            var etag = tamga.get(ALL, null).headers().firstValue("ETag").orElseThrow();

            // While it runs; what is committed later is not in it.
            run(server, commands.get(1));
            server.change("tamga", 2);
            assertThat(tamga.data(REVISION).getInt("revision.number")).isEqualTo(2);
            assertThat(tamga.stop()).isIn(0, 143);
            for (var command : commands.subList(2, commands.size())) {
                run(server, command);
            }

            var restored = start(server, "tamga_restored");
            assertThat(restored.output()).contains("Nothing new");
            assertThat(restored.data(REVISION).getInt("revision.number")).isEqualTo(1);
            assertThat(restored.post(ALL, Map.of()).body()).isEqualTo(before);
            assertThat(restored.data(REVISION).getString("revision.token")).as("what clients hold of the old store is not of this one")
                    .isNotEqualTo(token);
            assertThat(restored.get(ALL, etag).statusCode()).isEqualTo(200);
            assertThat(server.one("tamga_restored", NOT_OWNED)).isEqualTo("0");
            assertThat(server.one("tamga_restored", RULES)).isNotBlank().isEqualTo(server.one("tamga", RULES));
            server.change("tamga_restored", 2);
            assertThat(restored.data(REVISION).getInt("revision.number")).as("changes are waited for as before").isEqualTo(2);
            assertThat(restored.stop()).isIn(0, 143);
        }
    }

    private Instance start(Server server, String database) {
        var instance = Instance.start(directory.resolve(database + ".log"), "-Dquarkus.datasource.jdbc.url=" + server.url(database),
                "-Dquarkus.datasource.username=tamga", "-Dquarkus.datasource.password=tamga");
        started.add(instance);
        return instance.ready();
    }

    private boolean toolsAre(String server) throws IOException, InterruptedException {
        var log = directory.resolve("tools.log");
        var found = shell(log, TOOLS).start().waitFor() == 0;
        return found && first(Files.readString(log)) >= first(server);
    }

    private static int first(String text) {
        var version = VERSION.matcher(text);
        return version.find() ? Integer.parseInt(version.group()) : 0;
    }

    private void run(Server server, String command) throws IOException, InterruptedException {
        var log = directory.resolve("commands.log");
        var shell = shell(log, command);
        shell.environment().putAll(server.environment());
        assertThat(shell.start().waitFor()).as(() -> command + ": " + text(log)).isZero();
    }

    private ProcessBuilder shell(Path log, String command) {
        return new ProcessBuilder("sh", "-c", command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}

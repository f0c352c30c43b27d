package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tamga.Instance;
import org.tamga.ops.EitherDatabase;

/** A store with the tables of the first release, and with data in them that the first release wrote. */
@Execution(ExecutionMode.CONCURRENT)
@DisplayName("A store of the first release is brought up to date with what it holds")
class OldestStoreIT {

    private static final String AS_POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final Pattern MIGRATED = Pattern.compile("Migrating schema .* to version \"\\d+");

    @TempDir
    Path directory;

    @Test
    void onH2() throws Exception {
        var url = "jdbc:h2:file:" + directory.resolve("data/tamga");
        fill(url, "", "", () -> new EitherDatabase().connect(url, new Properties()));
        upToDate("-Dtamga.data-directory=" + directory.resolve("data"));
    }

    @Test
    void onPostgreSql() throws Exception {
        try (var server = new Server()) {
            fill(server.create("oldest"), "postgres", "postgres", () -> server.connect("oldest"));
            upToDate(server.settings("oldest"));
            assertThat(server.one("oldest", "select count(*) from flyway_schema_history where not success")).isEqualTo("0");
        }
    }

    /** Each migration is done by one, whichever comes first, and one loads the dataset, while the others wait. */
    @Test
    void onPostgreSqlBySeveralThatStartAtOnce() throws Exception {
        try (var server = new Server()) {
            fill(server.create("oldest"), "postgres", "postgres", () -> server.connect("oldest"));
            var several = IntStream.range(0, 3)
                    .mapToObj(n -> Instance.start(directory.resolve("log-" + n), server.settings("oldest"))).toList();
            try {
                several.forEach(Instance::ready);

                assertThat(several).allSatisfy(OldestStoreIT::upToDate);
                assertThat(several).allSatisfy(one -> assertThat(one.output()).doesNotContain("ERROR", "\tat "));
                assertThat(several.stream().flatMap(one -> MIGRATED.matcher(one.output()).results()).map(MatchResult::group))
                        .doesNotHaveDuplicates().hasSize(
                                Integer.parseInt(
                                        server.one("oldest", "select count(*) - 1 from flyway_schema_history where version is not null")));
                assertThat(several.stream().filter(one -> one.output().contains("Revision 2: "))).hasSize(1);
                assertThat(
                        server.one("oldest", "select count(*) = count(distinct version) and bool_and(success) from flyway_schema_history"))
                        .isEqualTo("t");
            } finally {
                several.forEach(Instance::kill);
            }
        }
    }

    /** Opened when the tables are there. */
    @FunctionalInterface
    private interface Opening {
        Connection open() throws SQLException;
    }

    private void fill(String url, String user, String password, Opening opening) throws SQLException, IOException {
        Flyway.configure().dataSource(url.startsWith("jdbc:h2:") ? url + AS_POSTGRESQL : url, user, password)
                .locations("filesystem:src/main/resources/db/migration").target("1").load().migrate();
        try (var connection = opening.open(); var statement = connection.createStatement()) {
            for (var sql : Files.readString(Path.of("src/test/resources/store/first-release.sql"), StandardCharsets.UTF_8).split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private void upToDate(String... settings) {
        var tamga = Instance.start(directory.resolve("log"), settings).ready();
        try {
            upToDate(tamga);
        } finally {
            tamga.kill();
        }
    }

    /** What was there is there, assessed; and the dataset is loaded beside it. */
    private static void upToDate(Instance tamga) {
        var answer = tamga.data("""
                { revision { number }
                  claims(filter: { topics: ["terns"] }, orderBy: { field: SLUG }) { edges { node { slug assessment { status } } } }
                  claim(slug: "terns-nest-here") { links { kind other { slug } } history { on status }
                    citations { edges { node { article { slug } } } } }
                  actor(slug: "tern-office") { statements { edges { node { slug attribution { status } } } } }
                  article(slug: "astana-recalibrates") { slug } }
                """);
        assertThat(answer.getList("claims.edges.collect { it.node.slug + ' ' + it.node.assessment.status }"))
                .isEqualTo(List.of("terns-are-few CORROBORATED", "terns-do-not-nest-here DISPUTED", "terns-nest-here DISPUTED"));
        assertThat(answer.getList("claim.links.collect { it.kind + ' ' + it.other.slug }"))
                .isEqualTo(List.of("NEGATES terns-do-not-nest-here"));
        assertThat(answer.getList("claim.history.collect { it.on + ' ' + it.status }"))
                .isEqualTo(List.of("2022-03-01 SINGLE_ORIGIN", "2022-04-01 DISPUTED"));
        assertThat(answer.getList("claim.citations.edges.node.article.slug")).isEqualTo(List.of("first-terns"));
        assertThat(answer.getList("actor.statements.edges.collect { it.node.slug + ' ' + it.node.attribution.status }"))
                .isEqualTo(List.of("office-counts-terns SINGLE_ORIGIN"));
        assertThat(answer.getString("article.slug")).isEqualTo("astana-recalibrates");
        assertThat(answer.getInt("revision.number")).isEqualTo(2);
    }
}

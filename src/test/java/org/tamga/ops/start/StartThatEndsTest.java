package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.bundle.BundleFiles;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;

/** Starts with something wrong, or with nothing to do but check. The application is made once for all of them. */
@QuarkusMainTest
@DisplayName("A start that ends")
class StartThatEndsTest {

    @TempDir
    Path directory;

    private final Map<String, String> settings = new HashMap<>();

    @AfterEach
    void rightAgain() {
        settings.keySet().forEach(System::clearProperty);
    }

    private LaunchResult start(QuarkusMainLauncher launcher, Map<String, String> with) {
        settings.putAll(with);
        settings.forEach(System::setProperty);
        return launcher.launch();
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            tamga.graphql.depth               | -1               | must be greater than or equal to 1
            tamga.graphql.tokens              | many             | found many, expected a whole number
            tamga.tracing                     | yes              | found yes, expected true or false
            tamga.bundle.directory            | /nowhere/at/all  | found /nowhere/at/all, expected a directory with a bundle
            quarkus.http.port                 | http             | found http, expected a whole number
            quarkus.datasource.jdbc.max-size  | 0                | found 0, expected 1 or more connections
            quarkus.datasource.jdbc.min-size  | -1               | found -1, expected 0 or more connections
            quarkus.datasource.jdbc.min-size  | 60               | found 60, expected no more connections than quarkus.datasource.jdbc.max-size has
            quarkus.datasource.jdbc.url       | jdbc:mysql://h/d | found jdbc:mysql:..., expected a URL that begins with jdbc:h2: or jdbc:postgresql:
            quarkus.datasource.jdbc.url       | jdbc:postgresql://127.0.0.1:1/d | the database can't be reached
            quarkus.http.port                 | 70000            | found 70000, expected a port, from 1 to 65535
            quarkus.http.port                 | -5               | found -5, expected a port, from 1 to 65535
            quarkus.http.host                 | nowhere.invalid  | found nowhere.invalid, expected an address of this machine
            quarkus.http.idle-timeout         | -1s              | found -1s, expected a time, such as 500ms, 30s or 5m
            quarkus.shutdown.timeout          | -1s              | found -1s, expected a time
            quarkus.shutdown.delay            | -1s              | found -1s, expected a time
            quarkus.http.limits.max-initial-line-length | 0      | found 0, expected 1 or more bytes
            quarkus.http.cors.origins         | https://a.org,b  | found b, expected sites, such as https://example.org
            quarkus.datasource.jdbc.acquisition-timeout | -1s    | found -1s, expected a time
            quarkus.otel.exporter.otlp.endpoint | :::            | found :::, expected an address, such as http://localhost:4317
            quarkus.otel.exporter.otlp.protocol | smoke          | found smoke, expected grpc or http/protobuf
            quarkus.otel.traces.sampler.arg   | 1.5              | found 1.5, expected a part of the requests, from 0 to 1
            tamga.measure.bodies              | /nowhere/at/all  | found /nowhere/at/all, expected a directory
            tamga.sample.claims               | -1               | found -1, expected 100 to 10,000,000
            tamga.database.read-url           | jdbc:mysql://h/d | found jdbc:mysql:..., expected a URL that begins with jdbc:postgresql:
            tamga.database.read-url           | jdbc:postgresql://h/d | found jdbc:postgresql:..., expected nothing, as quarkus.datasource.jdbc.url is an embedded
            tamga.socket.executing            | 50               | found 50, expected fewer than the 50 connections of quarkus.datasource.jdbc.max-size
            tamga.feed.reading                | 60               | found 60, expected fewer than the 50 connections of quarkus.datasource.jdbc.max-size
            tamga.briefing.history            | -1d              | must not be less than none
            tamga.answers.cache-control       | 'public, max-agee=60' | 'found public, max-agee=60, expected directives of Cache-Control'
            """)
    void withOneSentenceThatNamesTheWrongSetting(String name, String value, String expected, QuarkusMainLauncher launcher) {
        var result = start(launcher, Map.of(name, value));

        assertRefused(result);
        assertThat(result.getErrorStream()).filteredOn(line -> !line.isBlank()).first().asString().contains(name + ": ", expected);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"quarkus.otel.exporter.otlp.protocol,smoke", "quarkus.otel.traces.sampler.arg,-1",
            "quarkus.otel.exporter.otlp.endpoint,:::"})
    void withOneSentenceAlsoWhereWhatIsSetWrongIsUsed(String name, String value, QuarkusMainLauncher launcher) {
        var result = start(launcher, Map.of("tamga.tracing", "true", name, value));

        assertRefused(result);
        assertThat(result.getErrorStream()).filteredOn(line -> !line.isBlank()).first().asString().startsWith(name + ": found " + value);
    }

    /** Quarkus takes it for false, and warns of a value, without a name. */
    @ParameterizedTest
    @ValueSource(strings = {"quarkus.http.cors.enabled", "quarkus.log.console.json.enabled"})
    void withOneSentenceAlsoWhereItIsNeitherTrueNorFalse(String name, QuarkusMainLauncher launcher) {
        var result = start(launcher, Map.of(name, "maybe"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorStream()).filteredOn(line -> !line.isBlank()).first()
                .isEqualTo(name + ": found maybe, expected true or false");
        assertThat(result.getOutput() + result.getErrorOutput()).doesNotContain("Exception", "\tat ", "Listening");
    }

    /** Of several that are wrong each is told, so that nobody has to try again for the next. */
    @ParameterizedTest
    @ValueSource(strings = {"""
            tamga.graphql.tokens              | many             | found many, expected a whole number
            tamga.socket.operations           | 1.5              | found 1.5, expected a whole number
            tamga.http.body-timeout           | soon             | found soon, expected a time, such as 500ms, 30s or 5m
            tamga.graphql.body-size           | -1M              | found -1M, expected a size, such as 512K or 64M
            tamga.answers.memory              | much             | found much, expected a size, such as 512K or 64M
            tamga.graphql.introspection       | maybe            | found maybe, expected true or false
            """, """
            tamga.graphql.depth               | -1               | must be greater than or equal to 1
            tamga.graphql.price-limit         | 0                | must be greater than or equal to 1
            tamga.graphql.documents.parsed    | -5               | must be greater than or equal to 0
            tamga.metrics.operations          | -1               | must be greater than or equal to 0
            tamga.socket.ping-interval        | 0s               | must be longer than none
            tamga.feed.interval               | 0s               | must be longer than none
            tamga.graphql.deadline            | -1s              | must be longer than none
            """})
    void withOneSentenceForEachWrongSetting(String wrong, QuarkusMainLauncher launcher) {
        var rows = wrong.lines().map(line -> line.split(" +\\| +")).toList();
        var with = new HashMap<String, String>();
        rows.forEach(row -> with.put(row[0], row[1]));

        var result = start(launcher, with);

        assertRefused(result);
        assertThat(result.getErrorStream()).filteredOn(line -> !line.isBlank())
                .containsExactlyInAnyOrderElementsOf(rows.stream().map(row -> row[0] + ": " + row[2].strip()).toList());
    }

    @Test
    void withTheErrorsOfAWrongBundleAndNothingElse(QuarkusMainLauncher launcher) {
        var files = BundleFiles.copy("penguins", directory)
                .replace("topics.yaml", "name: Penguins", "name:")
                .replace("bundle.yaml", "title: The affairs of the far south\n", "");

        var result = start(launcher, Map.of("tamga.bundle.built-in", "false", "tamga.bundle.directory", files.path("").toString(),
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:wrong"));

        assertRefused(result);
        assertThat(result.getErrorStream()).hasSize(3);
        assertThat(result.getErrorStream().get(0)).endsWith("penguins is not right: 2 errors. Nothing of it is loaded.");
        assertThat(result.getErrorStream().subList(1, 3)).containsExactly(
                "  bundle.yaml: title: found nothing, expected a title",
                "  topics.yaml: topics[penguins]/name: found nothing, expected a name");
    }

    @Test
    void withOneSentenceWhereAManifestIsNotThere(QuarkusMainLauncher launcher) {
        var result = start(launcher, Map.of("tamga.graphql.documents.trusted", "nowhere.json", "tamga.bundle.built-in", "false",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:nowhere"));

        assertRefused(result);
        assertThat(result.getErrorStream())
                .containsExactly("tamga.graphql.documents.trusted: nowhere.json can't be read: there is no such file.");
    }

    @Test
    void wellWhereItOnlyChecksAndThereAreNoErrors(QuarkusMainLauncher launcher) {
        var result = start(launcher, Map.of("tamga.bundle.built-in", "false", "tamga.bundle.check-only", "true",
                "tamga.bundle.directory", "src/test/resources/bundles/penguins", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:check"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).contains("src/test/resources/bundles/penguins: no errors").doesNotContain("Listening");
        assertThat(result.getErrorOutput()).isEmpty();
    }

    private static void assertRefused(LaunchResult result) {
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getOutput() + result.getErrorOutput()).doesNotContain("Exception", "SRCFG", "\tat ", "Listening");
    }
}

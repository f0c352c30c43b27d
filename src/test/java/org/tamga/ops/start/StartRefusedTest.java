package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;

@QuarkusMainTest
@DisplayName("A start with a wrong setting")
class StartRefusedTest {

    private String setting;

    @AfterEach
    void rightAgain() {
        System.clearProperty(setting);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            tamga.graphql.depth               | -1               | must be greater than or equal to 1
            tamga.graphql.price-limit         | 0                | must be greater than or equal to 1
            tamga.graphql.documents.parsed    | -5               | must be greater than or equal to 0
            tamga.graphql.tokens              | many             | found many, expected a whole number
            tamga.socket.operations           | 1.5              | found 1.5, expected a whole number
            tamga.http.body-timeout           | soon             | found soon, expected a time, such as 500ms, 30s or 5m
            tamga.graphql.body-size           | -1M              | found -1M, expected a size, such as 512K or 64M
            tamga.answers.memory              | much             | found much, expected a size, such as 512K or 64M
            tamga.graphql.introspection       | maybe            | found maybe, expected true or false
            tamga.tracing                     | yes              | found yes, expected true or false
            tamga.metrics.operations          | -1               | must be greater than or equal to 0
            tamga.bundle.directory            | /nowhere/at/all  | found /nowhere/at/all, expected a directory with a bundle
            quarkus.http.port                 | http             | found http, expected a whole number
            quarkus.datasource.jdbc.url       | jdbc:mysql://h/d | found jdbc:mysql:..., expected a URL that begins with jdbc:h2: or jdbc:postgresql:
            quarkus.datasource.jdbc.url       | jdbc:postgresql://127.0.0.1:1/d | the database can't be reached
            """)
    void endsWithOneSentenceThatNamesIt(String name, String value, String expected, QuarkusMainLauncher launcher) {
        setting = name;
        System.setProperty(name, value);

        var result = launcher.launch();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorStream()).filteredOn(line -> !line.isBlank()).first().asString().contains(name + ": ", expected);
        assertThat(result.getOutput() + result.getErrorOutput()).doesNotContain("Exception", "SRCFG", "\tat ", "Listening");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"tamga.socket.ping-interval, 0s", "tamga.feed.interval, 0s", "tamga.graphql.deadline, -1s"})
    void endsWhereATimeIsNone(String name, String value, QuarkusMainLauncher launcher) {
        setting = name;
        System.setProperty(name, value);

        var result = launcher.launch();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorOutput()).startsWith(name + ": must be longer than none").doesNotContain("\tat ");
    }
}

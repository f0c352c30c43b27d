package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;

@QuarkusMainTest
@TestProfile(StartWithWrongBundleTest.WrongBundle.class)
@DisplayName("A start with a bundle that is not right")
class StartWithWrongBundleTest {

    @Test
    void endsWithTheErrorsAndNothingElse(QuarkusMainLauncher launcher) {
        var result = launcher.launch();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorStream()).hasSize(3);
        assertThat(result.getErrorStream().get(0)).endsWith("penguins is not right: 2 errors. Nothing of it is loaded.");
        assertThat(result.getErrorStream().subList(1, 3)).containsExactly(
                "  bundle.yaml: title: found nothing, expected a title",
                "  topics.yaml: topics[penguins]/name: found nothing, expected a name");
        assertThat(result.getOutput()).doesNotContain("Exception", "Listening");
    }

    /** A directory with two mistakes. */
    public static class WrongBundle implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var files = BundleFiles.copy("penguins", Files.createTempDirectory("bundle"))
                        .replace("topics.yaml", "name: Penguins", "name:")
                        .replace("bundle.yaml", "title: The affairs of the far south\n", "");
                return Map.of(
                        "tamga.bundle.built-in", "false",
                        "tamga.bundle.directory", files.path("").toString(),
                        "quarkus.datasource.jdbc.url", "jdbc:h2:mem:wrong");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;

@QuarkusMainTest
@TestProfile(StartForACheckTest.CheckOnly.class)
@DisplayName("A start that only checks")
class StartForACheckTest {

    @Test
    void saysThatThereAreNoErrors(QuarkusMainLauncher launcher) {
        var result = launcher.launch();
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).contains("src/test/resources/bundles/penguins: no errors").doesNotContain("Listening");
        assertThat(result.getErrorOutput()).isEmpty();
    }

    /** A bundle that is right. */
    public static class CheckOnly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tamga.bundle.built-in", "false",
                    "tamga.bundle.directory", "src/test/resources/bundles/penguins",
                    "tamga.bundle.check-only", "true",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:check");
        }
    }
}

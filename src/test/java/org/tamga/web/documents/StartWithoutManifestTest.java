package org.tamga.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;

@QuarkusMainTest
@TestProfile(StartWithoutManifestTest.Nowhere.class)
@DisplayName("A start with a manifest that is not there")
class StartWithoutManifestTest {

    @Test
    void endsAndSaysSo(QuarkusMainLauncher launcher) {
        var result = launcher.launch();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorStream())
                .containsExactly("tamga.graphql.documents.trusted: nowhere.json can't be read: there is no such file.");
        assertThat(result.getOutput()).doesNotContain("Exception", "Listening");
    }

    /** A setting that leads nowhere. */
    public static class Nowhere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tamga.graphql.documents.trusted", "nowhere.json",
                    "tamga.bundle.built-in", "false",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:nowhere");
        }
    }
}

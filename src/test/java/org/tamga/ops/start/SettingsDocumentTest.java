package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * The table of settings is written from the interfaces that read them, and from a list of those of Quarkus that operators need; so is the
 * list by which misspelt ones are found. To write both anew: {@code ./mvnw test -Dtest=SettingsDocumentTest -Dtamga.settings.update=true}.
 */
@QuarkusTest
@DisplayName("docs/operations.md")
class SettingsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/operations.md");
    private static final Path LIST = Path.of("src/main/resources/settings.txt");
    private static final Path OF_QUARKUS = Path.of("src/test/resources/operations/quarkus-settings.yaml");
    private static final Pattern TABLE = Pattern.compile("(?s)(?<=<!-- settings -->\n).*(?=<!-- end of settings -->)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| `([A-Z0-9_]+)` \\|");
    private static final boolean UPDATE = Boolean.getBoolean("tamga.settings.update");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void hasEverySettingWithItsMeaningAndItsDefault() throws IOException {
        var document = Files.readString(DOCUMENT);
        var table = table();
        if (UPDATE) {
            Files.writeString(DOCUMENT, TABLE.matcher(document).replaceFirst(java.util.regex.Matcher.quoteReplacement(table)));
            return;
        }

        var written = TABLE.matcher(document);

        assertThat(written.find()).as("the table is there").isTrue();
        assertThat(written.group()).isEqualTo(table);
    }

    @Test
    void theListOfNamesIsThatOfTheSettings() throws IOException {
        var names = String.join("\n", new TreeMap<>(SettingsRead.all()).keySet()) + "\n";
        if (UPDATE) {
            Files.writeString(LIST, names);
            return;
        }

        assertThat(LIST).content(StandardCharsets.UTF_8).isEqualTo(names);
    }

    @Test
    void saysOfEachWhatItMeans() throws IOException {
        assertThat(SettingsRead.all().values()).hasSizeGreaterThan(25)
                .allSatisfy(setting -> assertThat(setting.meaning()).as(setting.name()).endsWith(".").doesNotContain("@", "{"));
    }

    @Test
    void theDefaultsOfQuarkusAreThoseThatAreInForce() throws IOException {
        var config = ConfigProvider.getConfig();
        for (var setting : YAML.readTree(OF_QUARKUS.toFile())) {
            if (setting.path("in-tests").asBoolean(true) && setting.hasNonNull("default")) {
                assertThat(config.getConfigValue(setting.get("name").asText()).getValue()).as(setting.get("name").asText())
                        .isEqualTo(setting.path("value").asText(setting.get("default").asText()));
            }
        }
    }

    /** What is fixed when Tamga is built can't be told to it at its start: it would be warned of, and do nothing. */
    @Test
    void thoseOfQuarkusCanBeToldAtTheStart() throws IOException {
        var atTheStart = RunTimeSettings.ofQuarkus();

        assertThat(atTheStart).contains("quarkus.http.port").doesNotContain("quarkus.otel.traces.sampler");
        for (var setting : YAML.readTree(OF_QUARKUS.toFile())) {
            assertThat(atTheStart).contains(setting.get("name").asText());
        }
    }

    @Test
    @DisplayName("says by which environment variable each can be told, and it can")
    void saysByWhichEnvironmentVariableEachIsTold() throws IOException {
        var rows = ROW.matcher(Files.readString(DOCUMENT));
        var told = 0;
        while (rows.find()) {
            var config = new SmallRyeConfigBuilder().withSources(new EnvConfigSource(Map.of(rows.group(2), "told"), 300)).build();
            assertThat(config.getConfigValue(rows.group(1)).getValue()).as(rows.group(2)).isEqualTo("told");
            told++;
        }
        assertThat(told).isGreaterThan(45);
    }

    private static String table() throws IOException {
        var rows = new ArrayList<String>();
        rows.add("| setting | environment variable | meaning | default |");
        rows.add("|---|---|---|---|");
        for (var setting : new TreeMap<>(SettingsRead.all()).values()) {
            rows.add(row(setting.name(), setting.meaning(), setting.standard()));
        }
        for (var setting : YAML.readTree(OF_QUARKUS.toFile())) {
            rows.add(row(setting.get("name").asText(), setting.get("meaning").asText(), text(setting, "default")));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String text(JsonNode setting, String key) {
        return setting.hasNonNull(key) ? setting.get(key).asText() : null;
    }

    private static String row(String name, String meaning, String standard) {
        return "| `%s` | `%s` | %s | %s |".formatted(name, UnknownSettings.variable(name), meaning.replaceFirst("\\.$", ""),
                standard == null ? "none" : "`" + standard + "`");
    }
}

package org.tamga.ops.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The images promise what operators rely on; that they keep it is tried by .ci/containers. */
class ImagesTest {

    private static final Path DOCKER = Path.of("src/main/docker");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native", "Dockerfile.native-static"})
    void eachListensToAllRunsAsNobodyAndKeepsItsDataInOnePlace(String file) throws IOException {
        var image = Files.readString(DOCKER.resolve(file));

        assertThat(image).contains("QUARKUS_HTTP_HOST=0.0.0.0", "TAMGA_DATA_DIRECTORY=/data", "EXPOSE 8080", "\nUSER 10001:10001\n")
                .containsPattern("\nHEALTHCHECK .* CMD \\[\"/tamga(\", \"health|/ready)\"]\n");
        assertThat(Pattern.compile("^VOLUME (.*)$", Pattern.MULTILINE).matcher(image).results().map(found -> found.group(1)))
                .containsExactly("/data");
    }

    /** What is ignored can't be copied. */
    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native", "Dockerfile.native-static"})
    void whatEachCopiesIsLetThrough(String file) throws IOException {
        var let = Files.readAllLines(Path.of(".dockerignore")).stream().filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1).replace("/*", "/").replace("*", "")).toList();

        assertThat(Pattern.compile("^COPY (?:--\\S+ )*(\\S+) \\S+$", Pattern.MULTILINE).matcher(Files.readString(DOCKER.resolve(file)))
                .results().map(found -> found.group(1).replace("*", ""))).isNotEmpty()
                .allSatisfy(copied -> assertThat(let).anySatisfy(allowed -> assertThat(copied).startsWith(allowed)));
    }

    /** An archive of classes is only mapped by the virtual machine, and with the options, that wrote it. */
    @Test
    void theImageOfTheJarMapsTheClassesThatItWrote() throws IOException {
        var image = Files.readString(DOCKER.resolve("Dockerfile.jvm"));

        assertThat(image).containsPattern("\nRUN /tmp/archive-classes /tmp/queries /tamga/classes.jsa\n").containsPattern(
                "\nENTRYPOINT \\[\"java\", \"-XX:Flags=/tamga/java.flags\", \"-XX:SharedArchiveFile=/tamga/classes.jsa\", ");
        assertThat(Files.readString(DOCKER.resolve("archive"))).contains("\njava -XX:Flags=/tamga/java.flags ");
        assertThat(image.lastIndexOf("\nCOPY target/")).isLessThan(image.indexOf("\nRUN "));
    }

    /** It prints a line of its own, and is the operator's, who says there what shall be otherwise. */
    @Test
    void theImageOfTheJarLeavesJavasVariableToOperators() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("Dockerfile.jvm"))).doesNotContain("JAVA_TOOL_OPTIONS=");
    }

    @Test
    void composeRunsTheImageAsItIsMeantToBeRun() throws IOException {
        var services = new ObjectMapper(new YAMLFactory()).readTree(DOCKER.resolve("compose.yaml").toFile()).get("services");
        var tamga = services.get("tamga");

        assertThat(DOCKER.resolve(tamga.at("/build/context").asText()).resolve(tamga.at("/build/dockerfile").asText()).normalize())
                .exists();
        assertThat(tamga.get("read_only").asBoolean()).isTrue();
        // Else brotli's library can't be mapped.
        assertThat(tamga.at("/tmpfs/0").asText()).isEqualTo("/tmp:exec");
        assertThat(tamga.get("mem_limit").asText()).isEqualTo("256m");
        assertThat(tamga.at("/cap_drop/0").asText()).isEqualTo("ALL");
        assertThat(tamga.at("/environment/QUARKUS_DATASOURCE_JDBC_URL").asText()).isEqualTo("jdbc:postgresql://postgresql:5432/tamga");
        assertThat(services.at("/postgresql/environment/POSTGRES_DB").asText()).isEqualTo("tamga");
        assertThat(services.at("/postgresql/environment/POSTGRES_USER").asText())
                .isEqualTo(tamga.at("/environment/QUARKUS_DATASOURCE_USERNAME").asText());
        assertThat(tamga.at("/depends_on/postgresql/condition").asText()).isEqualTo("service_healthy");
        assertThat(services.get("postgresql").has("healthcheck")).isTrue();
    }
}

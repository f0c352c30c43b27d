package org.tamga.ops.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tamga.LeftOut;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What Tamga is made of, as its SBOM lists it, and that all of it may be given to others. */
class LicencesIT {

    private static final Path SBOM = Path.of("target/bom.json");
    private static final Path ALLOWED = Path.of("src/test/resources/licences.txt");

    private static JsonNode bom;

    @BeforeAll
    static void read() throws IOException {
        LeftOut.unless(Files.exists(SBOM), "the licences of all that Tamga is made of", "Maven makes no SBOM while it is offline");
        bom = new ObjectMapper().readTree(SBOM.toFile());
    }

    @Test
    void theSbomIsOfThisVersionAndListsWhatIsPackaged() throws IOException {
        assertThat(bom.at("/metadata/component/purl").asText()).startsWith("pkg:maven/org.tamga/tamga@");
        var listed = new HashSet<String>();
        bom.path("components").forEach(each -> listed.add(each.path("group").asText() + "." + each.path("name").asText() + "-"
                + each.path("version").asText()));
        var packaged = Path.of("target/quarkus-app/lib/main");
        if (Files.isDirectory(packaged)) {
            try (var jars = Files.list(packaged)) {
                assertThat(jars.map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", "")).toList()).isNotEmpty()
                        .allSatisfy(jar -> assertThat(listed).anySatisfy(name -> assertThat(jar).startsWith(name)));
            }
        }
    }

    /** Of several licences for one thing, one that is allowed is enough. */
    @Test
    void everyLicenceIsAllowed() throws IOException {
        var allowed = Set.copyOf(Files.readAllLines(ALLOWED));
        var others = new TreeMap<String, List<String>>();
        for (var component : bom.path("components")) {
            var licences = new ArrayList<String>();
            for (var choice : component.path("licenses")) {
                var licence = choice.path("license");
                licences.add(choice.has("expression") ? choice.get("expression").asText()
                        : licence.path("id").asText(licence.path("name").asText()));
            }
            if (licences.stream().noneMatch(allowed::contains)) {
                others.put(component.path("group").asText() + ":" + component.path("name").asText(), licences);
            }
        }
        assertThat(others).isEmpty();
    }
}

package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.bundle.check.BundleCheck;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.read.BundleSchema;

import com.fasterxml.jackson.databind.JsonNode;

@DisplayName("docs/bundle-format.md")
class BundleFormatDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/bundle-format.md");
    private static final String REFERENCE = "## Every key\n";

    @TempDir
    Path temporary;

    @Test
    void showsABundleThatIsRight() {
        var errors = new ArrayList<BundleError>();
        var bundle = new BundleReader().read(BundleFiles.ofTheDocument(temporary).place(), errors);
        assertThat(errors).isEmpty();
        assertThat(BundleCheck.check(bundle, Known.nothing())).isEmpty();
    }

    @Test
    void showsTheWordsOfAnError() {
        var errors = new ArrayList<BundleError>();
        var spoilt = BundleFiles.ofTheDocument(temporary).replace("articles/bridge-over-the-strait.yaml", "unit: US dollar, ", "");
        new BundleReader().read(spoilt.place(), errors);
        assertThat(errors).singleElement().satisfies(error -> assertThat(DOCUMENT).content().contains("    " + error + "\n"));
    }

    /** With -Dupdate the reference is written anew instead. */
    @Test
    void describesEveryKeyAsTheSchemaDoes() throws IOException {
        var document = Files.readString(DOCUMENT);
        var reference = new Reference().text();
        var at = document.indexOf(REFERENCE);
        if (System.getProperty("update") != null) {
            Files.writeString(DOCUMENT, document.substring(0, at) + reference);
        } else {
            assertThat(document.substring(at)).isEqualTo(reference);
        }
    }

    /** The schema as a document: first the files, then what stands in them. */
    private static final class Reference {

        private static final List<String> FILES = List.of("bundleFile", "countriesFile", "alliancesFile", "actorsFile", "sourcesFile",
                "measuresFile", "topicsFile", "articleFile", "fingerprintsFile");

        private final java.util.Map<String, JsonNode> definitions = new BundleSchema().definitions();
        private final StringBuilder text = new StringBuilder(REFERENCE).append("""

                Generated from the schema. **Bold**: must be there. Leaving out any other key is the same as giving it `null`.
                """);
        private final Set<String> written = new HashSet<>();

        String text() {
            FILES.forEach(this::section);
            return text.toString();
        }

        private void section(String name) {
            var definition = definitions.get(name);
            if (!definition.has("properties") || !written.add(name.replace("OrNothing", ""))) {
                return;
            }
            heading(definition);
            table(definition, "");
            var rows = new ArrayList<String>();
            collect(definition, rows);
            rows.forEach(this::section);
        }

        private void heading(JsonNode definition) {
            var description = definition.get("description").asText();
            var file = description.matches("[a-z/<>]+\\.yaml: .*");
            text.append("\n### ").append(file ? "`" + description.substring(0, description.indexOf(": ")) + "`"
                    : capital(definition.get("title").asText().replaceFirst("^an? ", "").replaceFirst(":.*", "")))
                    .append("\n\n").append(capital(file ? description.substring(description.indexOf(": ") + 2) : description))
                    .append("\n\n| key | value | meaning |\n|---|---|---|\n");
        }

        private void table(JsonNode definition, String prefix) {
            var required = new HashSet<String>();
            definition.path("required").forEach(key -> required.add(key.asText()));
            for (var property : definition.get("properties").properties()) {
                var key = prefix + property.getKey();
                var bold = required.contains(property.getKey()) ? "**" : "";
                text.append("| ").append(bold).append('`').append(key).append('`').append(bold).append(" | ")
                        .append(attribute(property.getValue(), "title")).append(" | ").append(attribute(property.getValue(), "description"))
                        .append(" |\n");
                var inner = property.getValue().has("items") ? property.getValue().get("items") : property.getValue();
                if (inner.has("properties")) {
                    table(inner, key + (inner == property.getValue() ? "." : "[]."));
                }
            }
        }

        /** What stands beside a reference goes before what it refers to. */
        private String attribute(JsonNode schema, String name) {
            var value = schema.has(name) ? schema.get(name) : definitions.get(target(schema)).get(name);
            return value.asText().replace("|", "\\|").replace("<", "&lt;");
        }

        private static String target(JsonNode schema) {
            return schema.path("$ref").asText().replace("#/$defs/", "");
        }

        private static void collect(JsonNode schema, List<String> names) {
            if (schema.has("$ref")) {
                names.add(target(schema));
            }
            schema.forEach(child -> collect(child, names));
        }

        private static String capital(String text) {
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }
}

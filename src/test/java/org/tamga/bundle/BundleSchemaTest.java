package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.actor.ActorKind;
import org.tamga.actor.ExternalIdScheme;
import org.tamga.actor.MembershipStatus;
import org.tamga.actor.NameKind;
import org.tamga.bundle.entry.ActorEntry;
import org.tamga.bundle.entry.AllianceEntry;
import org.tamga.bundle.entry.ArticleEntry;
import org.tamga.bundle.entry.ArticleFile;
import org.tamga.bundle.entry.BasisEntry;
import org.tamga.bundle.entry.BundleFile;
import org.tamga.bundle.entry.CitationEntry;
import org.tamga.bundle.entry.ClaimEntry;
import org.tamga.bundle.entry.CountryEntry;
import org.tamga.bundle.entry.ExternalIdEntry;
import org.tamga.bundle.entry.FactGroundEntry;
import org.tamga.bundle.entry.FingerprintsFile;
import org.tamga.bundle.entry.GroundEntry;
import org.tamga.bundle.entry.LinkEntry;
import org.tamga.bundle.entry.MeasureEntry;
import org.tamga.bundle.entry.MembershipEntry;
import org.tamga.bundle.entry.NameEntry;
import org.tamga.bundle.entry.ParagraphFingerprintsEntry;
import org.tamga.bundle.entry.SourceEntry;
import org.tamga.bundle.entry.StatementEntry;
import org.tamga.bundle.entry.TenureEntry;
import org.tamga.bundle.entry.TopicEntry;
import org.tamga.bundle.entry.WithdrawnEntry;
import org.tamga.bundle.read.BundleSchema;
import org.tamga.claim.BasisKind;
import org.tamga.claim.Channel;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Comparator;
import org.tamga.claim.LinkKind;
import org.tamga.claim.ParticipantRole;
import org.tamga.claim.Stance;
import org.tamga.claim.Voice;
import org.tamga.source.GroundBasis;
import org.tamga.source.Reliability;
import org.tamga.source.SourceKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

@DisplayName("The schema of bundles")
class BundleSchemaTest {

    private final Map<String, JsonNode> definitions = new BundleSchema().definitions();

    @Test
    void isOne() {
        var metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        var text = new String(read(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(metaschema.validate(text, InputFormat.JSON)).isEmpty();
    }

    private static byte[] read() {
        try (var stream = BundleSchema.class.getClassLoader().getResourceAsStream(BundleSchema.RESOURCE)) {
            return stream.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void describesEverything() {
        definitions.forEach(this::describes);
    }

    private void describes(String name, JsonNode schema) {
        var target = schema.has("$ref") ? definitions.get(schema.get("$ref").asText().replace("#/$defs/", "")) : schema;
        assertThat(schema.has("title") || target.has("title")).as("title of " + name).isTrue();
        assertThat(schema.has("description") || target.has("description")).as("description of " + name).isTrue();
        if (schema.has("properties")) {
            assertThat(schema.path("additionalProperties").asBoolean(true)).as("unknown keys of " + name).isFalse();
            schema.get("properties").properties().forEach(property -> describes(name + "/" + property.getKey(), property.getValue()));
        }
        if (schema.has("items")) {
            describes(name + "/items", schema.get("items"));
        }
    }

    /** A key that the schema lets through and nobody reads would be lost without a word. */
    @Test
    void hasTheKeysThatAreRead() {
        var read = Map.ofEntries(Map.entry("bundleFile", BundleFile.class), Map.entry("articleFile", ArticleFile.class),
                Map.entry("country", CountryEntry.class), Map.entry("alliance", AllianceEntry.class),
                Map.entry("membership", MembershipEntry.class), Map.entry("actor", ActorEntry.class),
                Map.entry("tenure", TenureEntry.class), Map.entry("source", SourceEntry.class),
                Map.entry("measure", MeasureEntry.class), Map.entry("topic", TopicEntry.class),
                Map.entry("article", ArticleEntry.class), Map.entry("statement", StatementEntry.class),
                Map.entry("claim", ClaimEntry.class), Map.entry("cite", CitationEntry.class), Map.entry("basis", BasisEntry.class),
                Map.entry("link", LinkEntry.class), Map.entry("name", NameEntry.class),
                Map.entry("externalId", ExternalIdEntry.class), Map.entry("ground", GroundEntry.class),
                Map.entry("withdrawn", WithdrawnEntry.class), Map.entry("factGround", FactGroundEntry.class),
                Map.entry("fingerprintsFile", FingerprintsFile.class),
                Map.entry("paragraphFingerprints", ParagraphFingerprintsEntry.class));
        read.forEach((name, type) -> same(name, definitions.get(name), type));
    }

    private static void same(String name, JsonNode schema, Class<?> type) {
        var keys = new ArrayList<String>();
        schema.get("properties").fieldNames().forEachRemaining(keys::add);
        // Fingerprints are the article's, and stand in a file of their own.
        var read = Arrays.stream(type.getRecordComponents()).filter(key -> key.getType() != FingerprintsFile.class).toList();
        assertThat(keys).as(name).containsExactlyInAnyOrderElementsOf(read.stream().map(key -> key.getName()).toList());
        for (var component : read) {
            var property = schema.get("properties").get(component.getName());
            if (property.has("properties")) {
                same(name + "/" + component.getName(), property, component.getType());
            } else if (property.path("items").has("properties")) {
                var item = ((java.lang.reflect.ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                same(name + "/" + component.getName(), property.get("items"), (Class<?>) item);
            }
        }
    }

    @Test
    void hasTheWordsOfTheModel() {
        var kinds = new ArrayList<>(List.of(names(ActorKind.values())));
        kinds.removeAll(List.of("COUNTRY", "ALLIANCE"));
        words("actor/kind", kinds.toArray(String[]::new));
        words("name/kind", names(NameKind.values()));
        words("externalId/scheme", names(ExternalIdScheme.values()));
        words("membership/status", names(MembershipStatus.values()));
        words("source/kind", names(SourceKind.values()));
        words("source/reliability", names(Reliability.values()));
        words("factGround/basis", names(GroundBasis.values()));
        words("statement/channel", names(Channel.values()));
        words("citation/stance", names(Stance.values()));
        words("cite/stance", names(Stance.values()));
        words("citation/voice", names(Voice.values()));
        words("basis/kind", names(BasisKind.values()));
        words("claim/kind", names(ClaimKind.values()));
        words("link/kind", names(LinkKind.values()));
        assertThat(definitions.get("claim").at("/properties/quantity/properties/comparator/enum")).extracting(JsonNode::asText)
                .containsExactly(names(Comparator.values()));
        assertThat(definitions.get("claim").at("/properties/participants/items/properties/role/enum")).extracting(JsonNode::asText)
                .containsExactly(names(ParticipantRole.values()));
    }

    private void words(String place, String... words) {
        var parts = place.split("/");
        var schema = definitions.get(parts[0]).get("properties").get(parts[1]);
        assertThat(schema.get("enum")).filteredOn(word -> !word.isNull()).extracting(JsonNode::asText).as(place).containsExactly(words);
        assertThat(schema.get("title").asText()).as("what an error says of " + place).isEqualTo("one of " + String.join(", ", words));
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}

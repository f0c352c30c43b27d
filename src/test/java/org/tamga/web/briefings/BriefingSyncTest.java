package org.tamga.web.briefings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.NothingLoaded;
import org.tamga.StillClock;
import org.tamga.StoreChanges;
import org.tamga.web.cache.Encoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;

/** The five articles, changed bit by bit under the eyes of readers who keep what they have. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("A reader who keeps a briefing")
class BriefingSyncTest {

    private static final Path REPORT = Path.of("target/briefing-sizes.txt");
    private static final String AN_ARTICLE = "articles/s-rm-balancing-act.yaml";

    private final StoreChanges store = StoreChanges.ofTheApplication();
    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path directory;

    @BeforeEach
    void load() throws IOException {
        store.empty();
        try (var files = Files.walk(Path.of("src/main/resources/dataset"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = directory.resolve(Path.of("src/main/resources/dataset").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        commit();
    }

    @AfterEach
    void back() {
        StillClock.back();
    }

    private void commit() {
        store.load(directory);
    }

    private void change(String file, String text, String by) throws IOException {
        var path = directory.resolve(file);
        var content = Files.readString(path);
        assertThat(content).containsOnlyOnce(text);
        Files.writeString(path, content.replace(text, by));
        commit();
    }

    private static Response get(String form, Map<String, ?> parameters) {
        return given().header("Accept-Encoding", "identity").queryParams(parameters).get("/briefings/KZ." + form);
    }

    private JsonNode answer(Map<String, String> parameters, Reader reader) throws IOException {
        var with = new LinkedHashMap<>(parameters);
        if (reader != null && reader.since() != null) {
            with.put("since", reader.since());
        }
        return json.readTree(get("json", with).then().statusCode(200).extract().asByteArray());
    }

    @Test
    void hasTheWholeByApplyingDifferences() throws IOException {
        var readers = new LinkedHashMap<Map<String, String>, Reader>();
        for (var asked : List.<Map<String, String>>of(Map.of(), Map.of("language", "ru"), Map.of("language", "kk", "max-bytes", "20000"),
                Map.of("from", "2022-01-01", "until", "2022-12-31"), Map.of("max-bytes", "5000"), Map.of("known", "2022-12-31"))) {
            readers.put(asked, new Reader());
        }
        sync(readers);

        change(AN_ARTICLE, "text: \"Strong economic ties bind Kazakhstan and Russia.\"",
                "text: \"Kazakhstan and Russia are bound by strong economic ties.\"");
        sync(readers);
        withdraw("kazakhstan-has-large-ethnic-russian-population");
        sync(readers);
        change("actors.yaml", "name: \"Temur Umarov\"", "name: \"T. Umarov\"");
        sync(readers);
        change("topics.yaml", "slug: diplomacy\n", "slug: diplomacy\n    weight: 5\n");
        withdraw("january-2022-unrest-in-kazakhstan");
        sync(readers);
    }

    @Test
    @DisabledOnIntegrationTest("its clock does not stand still")
    void hasTheWholeAlsoDaysLater() throws IOException {
        var readers = Map.of(Map.<String, String>of(), new Reader(), Map.of("language", "ru"), new Reader());
        sync(readers);
        change("topics.yaml", "slug: diplomacy\n", "slug: diplomacy\n    weight: 5\n");
        StillClock.pass(Duration.ofDays(3));
        sync(readers);
        assertThat(readers.get(Map.<String, String>of()).kept().get("known").textValue()).isEqualTo("2026-01-18");
    }

    private void withdraw(String claim) throws IOException {
        var file = directory.resolve(articleOf(claim));
        var text = Files.readString(file);
        Files.writeString(file, text.replace("  - slug: " + claim + "\n",
                "  - slug: " + claim + "\n    withdrawn: {on: \"2025-01-01\", because: It was wrong.}\n"));
        commit();
    }

    private Path articleOf(String claim) throws IOException {
        try (var files = Files.list(directory.resolve("articles"))) {
            for (var file : files.toList()) {
                if (Files.readString(file).contains("  - slug: " + claim + "\n")) {
                    return directory.relativize(file);
                }
            }
        }
        throw new AssertionError("no such claim: " + claim);
    }

    private void sync(Map<Map<String, String>, Reader> readers) throws IOException {
        for (var reader : readers.entrySet()) {
            reader.getValue().take(answer(reader.getKey(), reader.getValue()));
            assertThat(plain(reader.getValue().kept())).as("%s", reader.getKey()).isEqualTo(plain(answer(reader.getKey(), null)));
        }
    }

    /** Notes tell of an answer, and not of what is kept. */
    private static JsonNode plain(JsonNode briefing) {
        return ((ObjectNode) briefing.deepCopy()).without("notes");
    }

    @Test
    void isToldWhyAnItemIsGone() throws IOException {
        var reader = new Reader();
        reader.take(answer(Map.of("language", "ru"), reader));
        withdraw("kazakhstan-has-large-ethnic-russian-population");
        var removed = answer(Map.of("language", "ru"), reader).get("removed").get(0);
        assertThat(removed.get("key").textValue()).isEqualTo("claim:kazakhstan-has-large-ethnic-russian-population");
        assertThat(removed.get("reason").textValue()).isEqualTo("WITHDRAWN");
        assertThat(removed.get("because").textValue()).isEqualTo("It was wrong.");
        assertThat(get("md", Map.of("since", reader.since(), "language", "ru")).asString())
                .contains("Что изменилось с тех пор, как вы получили обзор.", "## Больше не входит в обзор", "It was wrong.");
        assertThat(get("html", Map.of("since", reader.since(), "language", "ru")).asString())
                .contains("<h2 id=\"removed\">Больше не входит в обзор</h2>");
    }

    @Test
    void getsTheWholeAgainInAnotherLanguageOrOfAnotherStore() throws IOException {
        var reader = new Reader();
        reader.take(answer(Map.of("language", "en"), reader));
        assertThat(answer(Map.of("language", "ru"), reader).get("complete").booleanValue()).isTrue();
        store.empty();
        commit();
        assertThat(answer(Map.of("language", "en"), reader).get("complete").booleanValue()).isTrue();
    }

    @Test
    @DisabledOnIntegrationTest("its clock does not stand still")
    void isSentNothingWhereAChangeConcernsOthersOnly() throws IOException {
        var tags = new LinkedHashMap<String, String>();
        for (var form : List.of("json", "md", "html", "atom")) {
            tags.put(form, get(form, Map.of()).header("ETag"));
        }
        var feed = get("atom", Map.of()).asString();
        StillClock.pass(Duration.ofMinutes(5));
        change("actors.yaml", "description: \"Former chancellor of Germany.\"", "description: \"Chancellor of Germany until 2021.\"");
        tags.forEach((form, tag) -> assertThat(given().header("If-None-Match", tag).get("/briefings/KZ." + form).statusCode())
                .as(form).isEqualTo(304));
        assertThat(get("atom", Map.of()).asString()).isEqualTo(feed);
        // A page says which day it is of; what an app keeps is as good as it was.
        StillClock.pass(Duration.ofDays(1));
        assertThat(given().header("If-None-Match", tags.get("json")).get("/briefings/KZ.json").statusCode()).isEqualTo(304);
        assertThat(given().header("If-None-Match", tags.get("html")).get("/briefings/KZ.html").statusCode()).isEqualTo(200);
    }

    @Test
    @DisabledOnIntegrationTest("its clock does not stand still")
    void seesInAFeedWhenAnEntryChanged() throws IOException {
        var before = get("atom", Map.of()).asString();
        StillClock.pass(Duration.ofMinutes(5));
        change(AN_ARTICLE, "text: \"Strong economic ties bind Kazakhstan and Russia.\"",
                "text: \"Kazakhstan and Russia are bound by strong economic ties.\"");
        var after = get("atom", Map.of()).asString();
        assertThat(before).doesNotContain("2026-01-15T12:05:00Z");
        assertThat(after.split("<updated>2026-01-15T12:05:00Z</updated>", -1)).hasSize(3);
        var entry = after.substring(after.indexOf("<entry>", after.indexOf("bound by strong") - 400));
        assertThat(entry.substring(0, 400)).contains("<updated>2026-01-15T12:05:00Z</updated>");
    }

    /** What docs/briefings.md promises; .ci/briefing-sizes prints the report. */
    @Test
    @DisabledOnIntegrationTest("packs what comes in this process")
    void getsFewBytes() throws IOException {
        var rows = new ArrayList<String>();
        rows.add("%-22s %-5s %8s %8s %8s".formatted("briefing of KZ", "form", "plain", "gzip", "brotli"));
        var whole = get("json", Map.of());
        for (var form : List.of("json", "md", "html", "atom")) {
            rows.add(row("whole", form, get(form, Map.of()).asByteArray()));
        }
        var since = whole.jsonPath().getString("revision");
        rows.add(row("nothing changed", "json", get("json", Map.of("since", since)).asByteArray()));
        change(AN_ARTICLE, "text: \"Strong economic ties bind Kazakhstan and Russia.\"",
                "text: \"Kazakhstan and Russia are bound by strong economic ties.\"");
        var one = get("json", Map.of("since", since));
        assertThat(one.jsonPath().<String>getList("sections.items.change.flatten()")).containsExactly("CHANGED");
        for (var form : List.of("json", "md", "html", "atom")) {
            rows.add(row("one item changed", form, get(form, Map.of("since", since)).asByteArray()));
        }
        var sent = given().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip").queryParams(Map.of("since", since)).get("/briefings/KZ.json").asByteArray();
        assertThat(sent).as("as it goes over the network").hasSizeLessThanOrEqualTo(600);
        withdraw("kazakhstan-has-large-ethnic-russian-population");
        rows.add(row("one changed, one gone", "json", get("json", Map.of("since", since)).asByteArray()));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, String.join("\n", rows) + "\n", StandardCharsets.UTF_8);

        assertThat(packed(whole.asByteArray())).as("%s", rows).isLessThanOrEqualTo(8 * 1024);
        assertThat(packed(one.asByteArray())).as("%s", rows).isLessThanOrEqualTo(600);
    }

    private static int packed(byte[] body) {
        return Encoding.GZIP.pack(body).length;
    }

    private static String row(String what, String form, byte[] body) {
        return "%-22s %-5s %8d %8d %8d".formatted(what, form, body.length, packed(body), Encoding.BROTLI.pack(body).length);
    }
}

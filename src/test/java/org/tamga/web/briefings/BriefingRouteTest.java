package org.tamga.web.briefings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.enterprise.inject.spi.CDI;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.SqlWatch;
import org.tamga.web.cache.AnswerMemory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@DisplayName("Briefings over plain HTTP")
class BriefingRouteTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static RequestSpecification plainly() {
        return given().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false);
    }

    private static Response get(String address) {
        return plainly().get("/briefings/" + address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            KZ.json | text/html                                    | application/json
            KZ.md   | none                                         | text/markdown; charset=utf-8
            KZ.html | none                                         | text/html; charset=utf-8
            KZ.atom | none                                         | application/atom+xml
            KZ      | */*                                          | application/json
            KZ      | text/html,application/xml;q=0.9,*/*;q=0.8    | text/html; charset=utf-8
            KZ      | application/atom+xml, text/html;q=0.5        | application/atom+xml
            KZ      | text/*                                       | text/markdown; charset=utf-8
            KZ      | text/*, text/markdown;q=0.1                  | text/html; charset=utf-8
            KZ      | */*, application/json;q=0                    | text/markdown; charset=utf-8
            """)
    void comeInTheFormThatIsAskedFor(String name, String accept, String expected) {
        var request = plainly();
        var answer = (accept == null ? request : request.accept(accept)).get("/briefings/" + name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(expected);
        assertThat(answer.header("Vary").contains("Accept,")).isEqualTo(!name.contains("."));
        assertThat(answer.header("Content-Location")).startsWith("/briefings/KZ.").endsWith("?language=en");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
    }

    @Test
    void areRefusedToWhoTakesNoneOfTheForms() {
        plainly().accept("image/png").get("/briefings/KZ").then().statusCode(406).contentType("application/problem+json")
                .body("status", Matchers.equalTo(406)).body("detail", Matchers.equalTo("Accept: found image/png, expected one of "
                        + "application/json, text/markdown, text/html, application/atom+xml"));
        plainly().post("/briefings/KZ").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        plainly().options("/briefings/KZ").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void areRefusedWhereTheAddressCanNotBeRead() throws Exception {
        var address = new URL("http://localhost:" + RestAssured.port + "/briefings/KZ.json?known=%ZZ");
        var wrong = (HttpURLConnection) address.openConnection();
        assertThat(wrong.getResponseCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KZ.pdf                                 | format          | one of json, md, html, atom
            KZ.json?language=de                    | language        | en, kk or ru
            KZ.json?language=e                     | language        | en, kk or ru
            KZ.json?from=2022-13-01                | from            | a day as YYYY-MM-DD
            KZ.json?known=yesterday                | known           | a day as YYYY-MM-DD
            KZ.json?from=2022-10-01&until=2022-09-01 | until         | a day not before 2022-10-01, on which the span begins
            KZ.json?since=42                       | since           | a revision that this service gave out
            KZ.json?max-bytes=0                    | max-bytes       | a whole number of bytes, 1 or more
            KZ.json?max-bytes=many                 | max-bytes       | a whole number of bytes, 1 or more
            KZ.json?max-bytes=99999999999          | max-bytes       | a whole number of bytes, 1 or more
            KZ.json?lang=ru                        | lang            | none of that name; there are since, from, until, known, language, max-bytes
            KZ.json?known=2022-10-01&known=2022-10-02 | known        | it once
            """)
    void sayWhatIsWrongAndWhatWasExpected(String address, String parameter, String expected) {
        var problem = get(address);
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.contentType()).isEqualTo("application/problem+json");
        assertThat(problem.header("Cache-Control")).isEqualTo("no-store");
        var told = problem.jsonPath();
        assertThat(told.getInt("status")).isEqualTo(400);
        assertThat(told.getString("parameter")).isEqualTo(parameter);
        assertThat(told.getString("expected")).isEqualTo(expected);
        assertThat(told.getString("detail")).startsWith(parameter + ": found ").endsWith(", expected " + expected)
                .doesNotContain("Exception", "org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX.json", "kz.json", "KAZ.html", "XX", "%D2%9A.md"})
    void areOfCountriesThatThereAre(String name) {
        var problem = get(name);
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.contentType()).isEqualTo("application/problem+json");
        assertThat(problem.jsonPath().getString("detail")).contains("expected one of ISO 3166-1 alpha-2, such as KZ");
    }

    @ParameterizedTest
    @CsvSource({"FO.json, en", "FO.md, ru", "FO.html, kk", "FO.atom, en"})
    void areEmptyAndFriendlyWhereNothingIsKnown(String name, String language) {
        var answer = get(name + "?language=" + language);
        assertThat(answer.statusCode()).isEqualTo(200);
        var nothing = List.of("Faroe Islands: nothing new is known of these days.", "Фарерские о-ва: за эти дни ничего нового не известно.",
                "осы күндері жаңа ештеңе белгілі емес");
        if (name.endsWith("atom")) {
            assertThat(entries(answer)).isEmpty();
        } else {
            assertThat(answer.asString()).containsAnyOf(nothing.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ.json", "KZ.md", "KZ.html", "KZ.atom"})
    void areNotSentAgainToWhoHasThem(String name) throws Exception {
        var tag = get(name).header("ETag");
        assertThat(tag).startsWith("W/\"");
        for (var held : List.of(tag, "\"other\", " + tag, tag.substring(2), "*")) {
            var answer = plainly().header("If-None-Match", held).get("/briefings/" + name);
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.asByteArray()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.header("Vary")).isNotNull();
            assertThat(answer.header("Content-Length")).isNull();
        }
        assertThat(plainly().header("If-None-Match", "W/\"other\"").get("/briefings/" + name).statusCode()).isEqualTo(200);
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void costAFixedNumberOfStatementsOnceAndNothingFromMemory() {
        var sql = SqlWatch.ofThisProcess();
        CDI.current().select(AnswerMemory.class).get().forget();
        assertThat(sql.count(() -> get("KZ.json"))).isEqualTo(3);
        assertThat(sql.count(() -> get("KZ.json"))).isZero();
        assertThat(sql.count(() -> get("KZ.html?from=2022-09-01"))).isEqualTo(3);
        assertThat(sql.count(() -> get("KZ.json?max-bytes=9000"))).isEqualTo(3);
        var since = get("KZ.json").jsonPath().getString("revision");
        assertThat(sql.count(() -> get("KZ.json?since=" + since))).isEqualTo(1);
        assertThat(sql.onEventLoop()).isNull();
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void areTheSameBytesWheneverTheyAreMade() {
        var first = get("KZ.json").asByteArray();
        CDI.current().select(AnswerMemory.class).get().forget();
        assertThat(get("KZ.json").asByteArray()).isEqualTo(first);
        assertThat(get("KZ?language=en").asByteArray()).isEqualTo(first);
    }

    @Test
    void sayNothingToWhoHasAll() {
        var whole = get("KZ.json").jsonPath();
        var address = "/briefings/KZ.json?since=" + whole.getString("revision");
        var nothing = plainly().get(address);
        assertThat(nothing.jsonPath().getBoolean("complete")).isFalse();
        assertThat(nothing.jsonPath().getList("sections")).isEmpty();
        assertThat(nothing.jsonPath().getList("removed")).isEmpty();
        assertThat(nothing.jsonPath().getList("articles")).isEmpty();
        assertThat(nothing.jsonPath().getString("revision")).isEqualTo(whole.getString("revision"));
        assertThat(nothing.jsonPath().getList("notes")).containsExactly("Nothing has changed since then.");
        assertThat(nothing.asByteArray()).hasSizeLessThan(500);
        var again = plainly().header("If-None-Match", nothing.header("ETag")).get(address);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void answerHeadAsGet() throws Exception {
        var address = URI.create("http://localhost:" + RestAssured.port + "/briefings/KZ.html").toURL();
        var head = (HttpURLConnection) address.openConnection();
        head.setRequestMethod("HEAD");
        assertThat(head.getResponseCode()).isEqualTo(200);
        assertThat(head.getHeaderField("ETag")).isEqualTo(get("KZ.html").header("ETag"));
        assertThat(head.getInputStream().readAllBytes()).isEmpty();
    }

    @Test
    void arePackedForWhoTakesIt() {
        assertThat(given().header("Accept-Encoding", "gzip").get("/briefings/KZ.json").header("Content-Encoding")).isEqualTo("gzip");
        assertThat(get("KZ.json").header("Content-Encoding")).isNull();
        assertThat(get("KZ.json").header("Vary")).isEqualTo("Accept-Encoding, Accept-Language, Accept-Datetime");
        assertThat(get("KZ.json?language=en&known=2022-10-01").header("Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KZ.json             | ru-RU, en;q=0.5 | ru | Казахстан: обзор
            KZ.json?language=kk | ru              | kk | Қазақстан: шолу
            KZ.json             | de              | en | Kazakhstan: briefing
            """)
    void areInTheReadersLanguage(String address, String acceptLanguage, String language, String title) {
        var answer = plainly().header("Accept-Language", acceptLanguage).get("/briefings/" + address);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.jsonPath().getString("title")).isEqualTo(title);
        // Facts stay as they were written, and say so.
        assertThat(Set.copyOf(answer.jsonPath().<String>getList("sections.find { it.kind == 'HAPPENED' }.items.language")))
                .containsExactly("en");
        assertThat(Set.copyOf(answer.jsonPath().<String>getList("sections.find { it.kind == 'ALLIANCES' }.items.language")))
                .containsExactly(language);
    }

    @Test
    void tellWhatWasKnownOnAnEarlierDayAlsoAsMementoAsks() {
        var asked = plainly().header("Accept-Datetime", "Sat, 01 Oct 2022 09:00:00 GMT").get("/briefings/KZ.json");
        assertThat(asked.jsonPath().getString("known")).isEqualTo("2022-10-01");
        assertThat(asked.header("Memento-Datetime")).isEqualTo("Sat, 01 Oct 2022 00:00:00 GMT");
        assertThat(asked.header("Content-Location")).isEqualTo("/briefings/KZ.json?known=2022-10-01&language=en");
        assertThat(asked.header("Vary")).contains("Accept-Datetime");
        assertThat(asked.header("Link")).contains("</briefings/KZ>; rel=\"original timegate\"",
                "</briefings/KZ.json?known=2022-10-01&language=en>; rel=\"memento\"; datetime=\"Sat, 01 Oct 2022 00:00:00 GMT\"");
        assertThat(plainly().get(asked.header("Content-Location")).asString()).isEqualTo(asked.asString());
        // Articles of March 2023 were not there.
        assertThat(asked.jsonPath().<String>getList("articles.slug")).doesNotContain("falling-out-of-love-with-the-kremlin");
        assertThat(get("KZ.json").header("Memento-Datetime")).isNull();

        var problem = plainly().header("Accept-Datetime", "last year").get("/briefings/KZ.json");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.jsonPath().getString("parameter")).isEqualTo("Accept-Datetime");
    }

    /** What is not known yet is not told, nor remembered as if it were. */
    @Test
    @DisabledOnIntegrationTest("its clock does not stand still")
    void tellOfADayThatHasNotComeWhatIsKnownToday() {
        var future = get("KZ.json?known=2999-01-01");
        assertThat(future.jsonPath().getString("known")).isEqualTo("2026-01-15");
        assertThat(future.header("Memento-Datetime")).as("never of a day that has not come").isEqualTo("Thu, 15 Jan 2026 00:00:00 GMT");
        var late = plainly().header("Accept-Datetime", "Tue, 01 Jan 2999 09:00:00 GMT").get("/briefings/KZ.json");
        assertThat(late.header("Memento-Datetime")).isEqualTo("Thu, 15 Jan 2026 00:00:00 GMT");
        assertThat(late.header("Content-Location")).isEqualTo("/briefings/KZ.json?known=2026-01-15&language=en");
        assertThat(late.header("Link")).doesNotContain("2999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ.json", "KZ.md", "KZ.html", "KZ.atom"})
    void leaveOutTheLeastImportantWhereThereIsNoRoom(String name) {
        var whole = get(name).asByteArray().length;
        for (var share : List.of(0.9, 0.6, 0.4)) {
            var bytes = (int) (whole * share);
            assertThat(get(name + "?max-bytes=" + bytes).asByteArray()).hasSizeBetween(bytes * 3 / 4, bytes);
        }
    }

    @Test
    void keepLessAndLessOfTheSameAndSayHowMuchIsMissing() {
        var whole = get("KZ.json").jsonPath();
        var all = keys("KZ.json");
        var had = new HashSet<>(all);
        for (var bytes : List.of(40_000, 30_000, 20_000, 10_000, 4_000)) {
            var answer = get("KZ.json?max-bytes=" + bytes).jsonPath();
            var kept = keys("KZ.json?max-bytes=" + bytes);
            assertThat(had).containsAll(kept);
            assertThat(all.stream().filter(kept::contains).toList()).isEqualTo(kept);
            assertThat(answer.getInt("leftOut")).isEqualTo(all.size() - kept.size());
            assertThat(answer.<String>getList("notes").get(0)).startsWith(answer.getInt("leftOut") + " less important item");
            had = new HashSet<>(kept);
        }
        assertThat(whole.getInt("leftOut")).isZero();
    }

    @Test
    void sayHowMuchRoomIsNeededAtLeast() {
        var problem = get("KZ.json?max-bytes=300");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.jsonPath().getString("parameter")).isEqualTo("max-bytes");
        var least = problem.jsonPath().getString("expected").split(" ")[0];
        assertThat(get("KZ.json?max-bytes=" + least).statusCode()).isEqualTo(200);
        assertThat(keys("KZ.json?max-bytes=" + least)).hasSize(1);
    }

    private static List<String> keys(String address) {
        var keys = new ArrayList<String>();
        get(address).jsonPath().<List<String>>getList("sections.order").forEach(keys::addAll);
        return keys;
    }

    @Test
    void citeOnEveryLine() {
        var items = get("KZ.json").jsonPath().<List<String>>getList("sections.findAll { it.kind != 'ALLIANCES' }.items.citations.article");
        assertThat(items).isNotEmpty().allSatisfy(section -> assertThat(section.toString()).doesNotContain("null", "[]"));
        var page = get("KZ.md").asString();
        assertThat(page.lines().filter(line -> line.startsWith("- ") && !line.contains(": Kazakhstan has been")))
                .isNotEmpty().allMatch(line -> line.matches(".* \\(\\d ¶ .*\\)"));
    }

    @Test
    void areAPageWithoutScriptForScreensAndPaper() {
        var answer = get("KZ.html?language=ru");
        var page = answer.asString();
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page).startsWith("<!doctype html>\n<html lang=\"ru\">").doesNotContain("<script", "javascript:", "NOT_FOUND")
                .contains("@media print", "prefers-color-scheme: dark", "width=device-width", "<h1>Казахстан: обзор</h1>",
                        "<p class=\"said\" lang=\"en\">", "href=\"#article:s-rm-balancing-act\"", "id=\"article:s-rm-balancing-act\"",
                        "rel=\"alternate\" type=\"application/atom+xml\"", "hreflang=\"kk\"");
        // Whatever the page points at within itself is there.
        var targets = page.split("href=\"#");
        assertThat(targets).hasSizeGreaterThan(50);
        IntStream.range(1, targets.length).mapToObj(at -> targets[at].substring(0, targets[at].indexOf('"')))
                .forEach(target -> assertThat(page).contains("id=\"" + target + "\""));
    }

    @Test
    void areAFeedThatNamesItsOriginals() {
        var answer = get("KZ.atom");
        var entries = entries(answer);
        assertThat(entries).hasSize(keys("KZ.json").size());
        var ids = new HashSet<String>();
        for (var entry : entries) {
            var id = text(entry, "id");
            assertThat(id).startsWith("urn:uuid:");
            assertThat(ids.add(id)).isTrue();
            assertThat(text(entry, "updated")).isEqualTo(text(entries.get(0), "updated")).endsWith("Z");
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(text(entry, "content")).contains("<p>");
        }
        assertThat(entries.stream().flatMap(entry -> links(entry, "via").stream()).toList())
                .contains("https://thedailyretina.com/how-russias-neighbours-are-falling-out-of-love-with-the-kremlin/");
        assertThat(answer.asString()).contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"/briefings/KZ.atom?language=en\"");
        // An id outlives whatever language and form it is told in.
        assertThat(entries(get("KZ.atom?language=kk")).stream().map(entry -> text(entry, "id"))).containsExactlyElementsOf(
                entries.stream().map(entry -> text(entry, "id")).toList());
    }

    private static List<Element> entries(Response answer) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var feed = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.asString().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            for (var required : List.of("id", "title", "updated", "author")) {
                assertThat(feed.getElementsByTagNameNS(ATOM, required).getLength()).as(required).isPositive();
            }
            return elements(feed.getElementsByTagNameNS(ATOM, "entry"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<String> links(Element entry, String rel) {
        return elements(entry.getElementsByTagNameNS(ATOM, "link")).stream().filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href")).toList();
    }
}

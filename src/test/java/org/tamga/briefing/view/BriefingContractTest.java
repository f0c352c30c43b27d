package org.tamga.briefing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.Ask;
import org.tamga.SqlWatch;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A country's briefing, as clients already ask for it, over the dataset that Tamga comes with. */
@QuarkusTest
class BriefingContractTest {

    private static final String BRIEFING = Ask.file("contract/briefing.graphql");

    private static Map<String, Object> variables(String code, String... others) {
        var variables = new HashMap<String, Object>(Map.of("code", code));
        for (var at = 0; at < others.length; at += 2) {
            variables.put(others[at], others[at + 1]);
        }
        return variables;
    }

    private static JsonPath briefing(String code, String... others) {
        var answer = Ask.data(BRIEFING, variables(code, others));
        answer.setRootPath("data.briefing");
        return answer;
    }

    @Test
    void kazakhstansIsWholeWithASectionForEachKindAndACitationOnEveryLine() {
        var briefing = briefing("KZ");
        assertThat(briefing.getBoolean("complete")).isTrue();
        assertThat(briefing.getString("country.code")).isEqualTo("KZ");
        assertThat(briefing.getString("until")).isEqualTo("2023-03-26");
        assertThat(briefing.getList("sections.kind")).containsExactly("HAPPENED", "SAID", "POSITIONS", "FIGURES", "CONTESTED", "ALLIANCES",
                "SINGLE_VOICE", "OUTLOOK");
        assertThat(briefing.<List<String>>get("sections.items.key")).isEqualTo(briefing.<List<String>>get("sections.order"));
        assertThat(briefing.getList("sections.findAll { it.kind != 'ALLIANCES' }.items.flatten().citations", List.class))
                .hasSizeGreaterThan(40)
                .noneMatch(List::isEmpty);
        assertThat(briefing.getList("sections.items.flatten().change")).containsOnlyNulls();
        assertThat(briefing.getList("articles.slug", String.class)).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(List.copyOf(new java.util.TreeSet<>(
                        briefing.<String>getList(
                                "sections.items.flatten().collect { it.citations + it.against.citations.flatten() }.flatten().article.slug"))));
    }

    @Test
    void whatHappenedIsSaidByTwoAtLeastAndWhatRestsOnOneVoiceByOne() {
        var briefing = briefing("KZ");
        assertThat(briefing.getList("sections.find { it.kind == 'HAPPENED' }.items.origins.min", Integer.class)).allMatch(min -> min > 1);
        assertThat(briefing.getList("sections.find { it.kind == 'SINGLE_VOICE' }.items.origins.min", Integer.class))
                .allMatch(min -> min < 2);
        assertThat(briefing.getList("sections.find { it.kind == 'CONTESTED' }.items.against", List.class)).noneMatch(List::isEmpty);
        assertThat(briefing.getList("sections.find { it.kind == 'OUTLOOK' }.items.status")).containsOnly("NOT_CHECKABLE");
    }

    @Test
    void whatTookPlaceComesFirst() {
        var briefing = briefing("KZ", "from", "2022-09-01", "until", "2022-10-31");
        assertThat(briefing.<String>getList("sections[0].order").subList(0, 3)).contains("claim:russians-fled-mobilisation-to-kazakhstan");
    }

    @Test
    void figuresAreSeries() {
        var fled = briefing("KZ").<Map<String, Object>>get(
                "sections.find { it.kind == 'FIGURES' }.items.find { it.key == 'measure:russians-who-fled-to-kazakhstan' }");
        assertThat((List<?>) fled.get("figures")).hasSizeGreaterThan(1);
        assertThat((String) fled.get("text")).contains("100,000 people").contains("200,000 people");
    }

    @Test
    void itIsToldInTheReadersLanguageAndFactsStayInTheirs() {
        var briefing = briefing("KZ", "language", "ru");
        assertThat(briefing.getList("sections.title", String.class)).allMatch(title -> title.matches("[А-Я][а-я ,]+"));
        assertThat(briefing.getList("sections.find { it.kind == 'ALLIANCES' }.items.language")).containsOnly("ru");
        assertThat(briefing.getList("sections.find { it.kind == 'HAPPENED' }.items.language")).containsOnly("en");
    }

    @Test
    void theSameRevisionAgainIsNothing() {
        var whole = briefing("KZ");
        var nothing = briefing("KZ", "since", whole.getString("revision"));
        assertThat(nothing.getBoolean("complete")).isFalse();
        assertThat(nothing.getList("sections")).isEmpty();
        assertThat(nothing.getList("removed")).isEmpty();
        assertThat(nothing.getList("articles")).isEmpty();
        assertThat(nothing.getString("revision")).isEqualTo(whole.getString("revision"));
        assertThat(briefing("KZ", "since", Ask.data("{ revision { token } }").getString("revision.token")).getList("sections"))
                .as("the plain token of the revision").isEmpty();
    }

    @Test
    void ofAnotherLanguageOrCountryItIsWhole() {
        var since = briefing("KZ").getString("revision");
        assertThat(briefing("KZ", "since", since, "language", "kk").getBoolean("complete")).isTrue();
        assertThat(briefing("RU", "since", since).getBoolean("complete")).isTrue();
    }

    @Test
    void laterIsToldWhatBecameKnown() {
        var then = briefing("KZ", "from", "2022-09-01", "until", "2022-10-31", "known", "2022-10-05");
        var now = briefing("KZ", "from", "2022-09-01", "until", "2022-10-31", "since", then.getString("revision"));
        assertThat(now.getBoolean("complete")).isFalse();
        assertThat(now.getList("sections.items.flatten().change")).contains("ADDED", "CHANGED").doesNotContainNull();
        assertThat(now.getList("sections.items.flatten().findAll { it.change == 'CHANGED' }.previousStatus")).doesNotContainNull();
        assertThat(now.getList("articles.slug")).contains("astana-recalibrates", "falling-out-of-love-with-the-kremlin")
                .doesNotContain("abc-russians-cross-into-kazakhstan");
    }

    @Test
    void aCountryOfWhichNothingIsKnownHasAnEmptyOne() {
        var briefing = briefing("AQ");
        assertThat(briefing.getList("sections")).isEmpty();
        assertThat(Ask.data(BRIEFING, variables("XX")).<Object>get("briefing")).isNull();
    }

    @Test
    @DisabledOnIntegrationTest("its clock does not stand still")
    void whereNothingIsKnownItEndsToday() {
        assertThat(briefing("AQ").getString("until")).isEqualTo("2026-01-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "from: '2022-10-02', until: '2022-10-01' | until | a day not before 2022-10-02, on which the span begins",
            "from: '2999-01-01' | from | a day not after 20",
            "items: 0 | items | a number of 1 or more",
            "language: 'tlh' | language | en, kk or ru"})
    void whatIsWrongIsSaidWithWhatWasExpected(String arguments, String argument, String expected) {
        var answer = Ask.answer("{ briefing(country: \"KZ\", %s) { from } }".formatted(arguments.replace('\'', '"')), Map.of());
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].message")).contains("expected " + expected);
    }

    @Test
    void whatElseThereIsToAskForIsThere() {
        var all = Ask.data("""
                { briefing(country: "KZ", items: 20, known: "2023-01-01") { known language leftOut
                    sections { items { standing speaker { name } about { name } figures { status claim { slug assessment { status } } }
                        against { kind standing claim { slug } } } } } }
                """);
        assertThat(all.getInt("briefing.leftOut")).isPositive();
        assertThat(all.getList("briefing.sections.items.flatten()")).hasSize(20);
        assertThat(all.getList("briefing.sections.items.flatten().speaker.name")).isNotEmpty();
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void asManyStatementsWhateverThereIsToTell() {
        var sql = SqlWatch.ofThisProcess();
        var anew = BRIEFING + "# not remembered\n";
        var whole = sql.count(() -> Ask.data(anew, variables("KZ")));
        assertThat(sql.count(() -> Ask.data(anew, variables("RU")))).isEqualTo(whole).isPositive();
        assertThat(sql.count(() -> Ask.data(anew, variables("KZ", "from", "2022-09-01", "until", "2022-10-31")))).isEqualTo(whole);
    }

    @Test
    void itIsSmall() throws IOException {
        var bytes = Ask.send(Map.of("query", BRIEFING, "variables", variables("KZ"))).asByteArray();
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        assertThat(packed.size()).as("packed by the weaker of the two").isLessThan(8 * 1024);
    }
}

package org.tamga.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tamga.Ask;
import org.tamga.SqlWatch;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What ties and divides two countries, as clients already ask for it, over the dataset that Tamga comes with. */
@QuarkusTest
class CountryPairTest {

    private static final String BETWEEN = Ask.file("contract/between.graphql");

    private static JsonPath between(String a, String b, String on, String known) {
        var variables = new HashMap<String, Object>(Map.of("a", a, "b", b));
        variables.put("on", on);
        variables.put("known", known);
        var pair = Ask.data(BETWEEN, variables);
        pair.setRootPath("data.between");
        return pair;
    }

    @Test
    void alliancesTieThoseWhoBothBelongAndShowWhereOnlyOneDoes() {
        var pair = between("KZ", "RU", "2022-10-01", null);
        var csto = "alliances.find { it.alliance.slug == 'csto' }.";
        assertThat(List.of(pair.getString(csto + "statusOfA"), pair.getString(csto + "statusOfB"))).containsOnly("MEMBER");
        var turkic = "alliances.find { it.alliance.slug == 'ots' }.";
        assertThat(pair.getString(turkic + "statusOfA")).isEqualTo("MEMBER");
        assertThat(pair.<Object>get(turkic + "statusOfB")).isNull();
        assertThat(pair.getList("alliances.alliance.slug", String.class)).isSorted().doesNotHaveDuplicates();
        assertThat(between("KZ", "RU", "1990-01-01", null).getList("alliances.alliance.slug")).doesNotContain("csto");
    }

    @Test
    void theyAreTheSameTheOtherWayRound() {
        var one = between("KZ", "RU", "2022-10-01", null);
        var other = between("RU", "KZ", "2022-10-01", null);
        for (var list : List.of("statements", "claims", "disputed")) {
            assertThat(other.<Object>get(list)).isEqualTo(one.<Object>get(list));
        }
        assertThat(other.getList("alliances.statusOfB")).isEqualTo(one.getList("alliances.statusOfA"));
        assertThat(other.<Object>get("firstReported")).isEqualTo(one.<Object>get("firstReported"));
    }

    @Test
    void statementsAreByTheOneAboutTheOther() {
        var pair = between("KZ", "RU", null, null);
        assertThat(pair.getInt("statements.totalCount")).isPositive();
        assertThat(pair.getList("statements.edges.node.speaker.name")).isNotEmpty();
        var by = Ask.data(
                "{ country(code: \"KZ\") { statements(first: 100, filter: { aboutActor: \"russia\" }) { edges { node { slug } } } } }")
                .<String>getList("country.statements.edges.node.slug");
        var of = Ask.data(
                "{ country(code: \"RU\") { statements(first: 100, filter: { aboutActor: \"kazakhstan\" }) { edges { node { slug } } } } }")
                .<String>getList("country.statements.edges.node.slug");
        assertThat(pair.getInt("statements.totalCount")).isEqualTo((int) Stream.concat(by.stream(), of.stream()).distinct().count());
    }

    @Test
    void disputedAreOnlyThoseClaimsThatAre() {
        var pair = between("KZ", "RU", null, null);
        var statuses = Ask.data("""
                { between(a: "KZ", b: "RU") { claims(first: 100) { totalCount } disputed(first: 100) { edges { node { assessment { status } } } }
                    plain: claims(filter: { statuses: [DISPUTED] }) { totalCount } } }
                """);
        assertThat(pair.getInt("disputed.totalCount")).isEqualTo(statuses.getInt("between.plain.totalCount"))
                .isLessThan(pair.getInt("claims.totalCount"));
        assertThat(statuses.getList("between.disputed.edges.node.assessment.status")).allMatch("DISPUTED"::equals);
    }

    @Test
    void asKnownOnADayThereIsLess() {
        var now = between("KZ", "RU", null, null);
        var then = between("KZ", "RU", null, "2022-10-05");
        assertThat(then.getInt("claims.totalCount")).isLessThan(now.getInt("claims.totalCount")).isPositive();
        assertThat(now.getString("firstReported.edtf")).isEqualTo(then.getString("firstReported.edtf"))
                .isEqualTo("[2022-04-21..2022-06-05]");
        assertThat(between("KZ", "RU", null, "2000-01-01").<Object>get("firstReported")).isNull();
    }

    @Test
    void nothingIsBetweenACountryAndOneThatIsUnknown() {
        assertThat(Ask.data(BETWEEN, Map.of("a", "KZ", "b", "XX")).<Object>get("between")).isNull();
    }

    @Test
    void oneCountryIsNoPair() {
        assertThat(Ask.answer("{ between(a: \"KZ\", b: \"KZ\") { firstReported { edtf } } }", Map.of()).getString("errors[0].message"))
                .contains("another country than a");
        assertThat(Ask.answer("{ between(a: \"KZ\", b: \"RU\") { statements(filter: { about: true }) { totalCount } } }", Map.of())
                .getString("errors[0].message"))
                .contains("filter.about");
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void asManyStatementsWhateverThereIs() {
        var all = BETWEEN.replace("first: 20", "first: 100");
        var one = BETWEEN.replace("first: 20", "first: 1");
        var ofAll = SqlWatch.ofThisProcess().count(() -> Ask.data(all, Map.of("a", "KZ", "b", "RU")));
        assertThat(SqlWatch.ofThisProcess().count(() -> Ask.data(one, Map.of("a", "KZ", "b", "RU")))).isEqualTo(ofAll).isPositive();
    }
}

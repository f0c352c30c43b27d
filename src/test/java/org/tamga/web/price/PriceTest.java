package org.tamga.web.price;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;
import org.tamga.web.ReadyQueries;
import org.tamga.web.ReadyQuery;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What an operation costs is told before it runs, and too much is refused. */
@QuarkusTest
class PriceTest {

    private static final Map<String, Object> VARIABLES = Map.of("code", "KZ", "a", "KZ", "b", "RU", "slug", "x", "id", "Q2xhaW06bm8",
            "ids", List.of("Q2xhaW06bm8", "Q2xhaW06bm8"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "1  | { __typename }",
            "3  | { country(code: ~KZ~) { code name } }",
            "12 | { claims { totalCount } }",
            "52 | { claims { edges { node { slug } } } }",
            "22 | { claims(first: 5) { edges { node { slug } } } }",
            "22 | { claims(last: 5) { edges { node { slug } } } }",
            "52 | { claims(first: null) { edges { node { slug } } } }",
            "22 | query($n: Int = 5) { claims(first: $n) { edges { node { slug } } } }",
            "52 | query($n: Int) { claims(first: $n) { edges { node { slug } } } }",
            "44 | { a: claims(first: 5) { edges { node { slug } } } b: claims(first: 5) { edges { node { slug } } } }",
            "22 | { claims(first: 5) { ...C } } fragment C on ClaimConnection { edges { node { slug } } }",
            "74 | { a: claims(first: 5) { ...C } b: claims { ...C } } fragment C on ClaimConnection { ... { edges { node { slug } } } }",
            "3  | { ...Q ...Q __typename } fragment Q on Query { __typename }",
            "1  | { __typename claims @skip(if: true) { totalCount } }",
            "1  | { __typename ...Q @include(if: false) } fragment Q on Query { claims { totalCount } }",
            "1  | query($yes: Boolean = true) { __typename ... @skip(if: $yes) { claims { totalCount } } }",
            "13 | query($yes: Boolean = true) { __typename ... @include(if: $yes) { claims { totalCount } } }",
            "3  | { nodes(ids: [~Q2xhaW06bm8~, ~Q2xhaW06bm8~]) { id } }",
            "14 | { claim(slug: ~x~) { participants { role } } }",
            "2  | { claim(slug: ~x~) { topics } }",
    })
    void isToldOnRequest(int price, String document) {
        var text = document.replace('~', '"');
        assertThat(cost(text, Map.of()).getLong("extensions.cost.price")).isEqualTo(price);
        assertThat(cost(text, Map.of()).getLong("extensions.cost.limit")).isEqualTo(500_000);
    }

    @Test
    void isNotToldUnasked() {
        assertThat(Ask.answer("{ __typename }", Map.of()).<Object>get("extensions")).isNull();
    }

    @Test
    void isToldOfAQueryByGetToo() {
        given().queryParam("query", "{ __typename }").queryParam("extensions", "{\"cost\":true}").get("/graphql").then()
                .body("extensions.cost.price", equalTo(1));
    }

    @Test
    void countsWhatVariablesSay() {
        assertThat(cost("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of("Q2xhaW06bm8", "Q2xhaW06bm8")))
                .getLong("extensions.cost.price")).isEqualTo(3);
        assertThat(cost("query($n: Int!) { claims(first: $n) { edges { node { slug } } } }", Map.of("n", 100))
                .getLong("extensions.cost.price")).isEqualTo(212);
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "between", "briefing", "claim", "claims", "measures", "node", "traverse"})
    void everyOperationOfTheContractIsTaken(String name) {
        var answer = cost(Ask.file("contract/" + name + ".graphql"), VARIABLES);

        assumeThat(answer.getString("errors[0].extensions.code")).as("fits the schema").isNotEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getLong("extensions.cost.price")).isBetween(values(answer.get("data")), 250_000L);
    }

    static Iterable<ReadyQuery> ready() {
        return new ReadyQueries().all();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void noAnswerHasMoreValuesThanItWasPricedAt(ReadyQuery query) {
        var answer = cost(query.document(), Map.of());

        assertThat(answer.getLong("extensions.cost.price")).isGreaterThanOrEqualTo(values(answer.get("data")));
    }

    @Test
    void theSchemaCostsWhatItCosts() {
        var answer = cost(IntrospectionQuery.INTROSPECTION_QUERY, Map.of());

        assertThat(answer.<Object>get("errors")).isNull();
        var values = values(answer.get("data"));
        assertThat(answer.getLong("extensions.cost.price")).isBetween(values, values * 8);
    }

    @Test
    void twoTypesMayBeAskedForAtOnce() {
        assertThat(Ask.data("{ a: __type(name: \"Claim\") { name fields { name } } b: __type(name: \"Country\") { name fields { name } } }")
                .getString("b.name")).isEqualTo("Country");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "2131312 | { countries(first: 100) { edges { node { claims(first: 100) { edges { node { statements(first: 100) { edges { node { slug } } } } } } } } } }",
    })
    void aNestedMonsterIsRefusedWithItsPriceAndTheLimit(long price, String document) {
        var answer = Ask.answer(document, Map.of());

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.getLong("errors[0].extensions.price")).isEqualTo(price);
        assertThat(answer.getLong("errors[0].extensions.limit")).isEqualTo(500_000);
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("The operation costs 2131312; at most 500000 is taken. Ask for smaller pages, or for less beneath them.");
        assertThat(answer.getList("errors[0].locations")).hasSize(1);
        assertThat(answer.<Object>get("data")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
            "{ claims(first: 2147483647) { edges { node { citations(first: 2147483647) { edges { node { article { claims(first: 2147483647) { edges { node { slug } } } } } } } } } } }",
    })
    void soIsOneThatGoesInCirclesOrNamesAbsurdPages(String document) {
        assertThat(Ask.answer(document, Map.of()).getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    @Timeout(60)
    void fragmentsThatDoubleAtEachLevelArePricedAtOnce() {
        var wide = new StringBuilder("{ ...F0 }");
        for (var level = 0; level < 35; level++) {
            wide.append(" fragment F%d on Query { ...F%d ...F%2$d }".formatted(level, level + 1));
        }
        wide.append(" fragment F35 on Query { __typename }");
        var deep = new StringBuilder("{ claim(slug: \"x\") { ...F0 } }");
        for (var level = 0; level < 12; level++) {
            deep.append(" fragment F%d on Claim { a: measure { id } b: links { other { ...F%d } } c: links { other { ...F%2$d } } }"
                    .formatted(level, level + 1));
        }
        deep.append(" fragment F12 on Claim { id }");

        assertThat(Ask.answer(wide.toString(), Map.of()).getLong("errors[0].extensions.price")).isEqualTo(1L << 35);
        assertThat(Ask.answer(deep.toString(), Map.of()).getLong("errors[0].extensions.price")).isEqualTo(Price.HIGHEST);
    }

    private static JsonPath cost(String document, Map<String, ?> variables) {
        return Ask.send(Map.of("query", document, "variables", variables, "extensions", Map.of("cost", true))).jsonPath();
    }

    /** How many fields an answer has, in all its objects. */
    private static long values(Object answer) {
        if (answer instanceof Map<?, ?> object) {
            return object.values().stream().mapToLong(value -> 1 + values(value)).sum();
        }
        return answer instanceof Collection<?> list ? list.stream().mapToLong(PriceTest::values).sum() : 0;
    }
}

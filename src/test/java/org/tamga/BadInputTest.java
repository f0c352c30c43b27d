package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** What is wrong is said once: where it stands and what was expected; what is merely unknown is null. */
@QuarkusTest
class BadInputTest {

    @Test
    void whatIsUnknownIsNull() {
        var data = Ask.data("""
                { country(code: "XX") { id } actor(slug: "nobody") { id } alliance(slug: "kazakhstan") { id }
                  source(slug: "no") { id } article(slug: "no") { id } claim(slug: "no") { id } statement(slug: "no") { id }
                  measure(slug: "no") { id } node(id: "Q2xhaW06bm8") { id } nodes(ids: ["Q2xhaW06bm8"]) { id } }
                """);

        assertThat(data.<Map<String, Object>>get("")).allSatisfy((field, value) -> {
            if (field.equals("nodes")) {
                assertThat((List<?>) value).hasSize(1).containsOnlyNulls();
            } else {
                assertThat(value).isNull();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ claims(first: 0) { totalCount } }          | first     | found 0, expected a number from 1 to 100",
            "{ claims(first: -1) { totalCount } }         | first     | found -1, expected a number from 1 to 100",
            "{ claims(first: 101) { totalCount } }        | first     | found 101, expected a number from 1 to 100",
            "{ claims(last: 0) { totalCount } }           | last      | found 0, expected a number from 1 to 100",
            "{ claims(first: 1, last: 1) { totalCount } } | first     | found \"first: 1 together with last: 1\", expected one of the two",
            "{ claims(after: \"x\") { edges { cursor } } }  | after     | found \"x\", expected a cursor that this list gave out in the same order",
            "{ claims(before: \"*\") { edges { cursor } } } | before    | found \"*\", expected a cursor that this list gave out in the same order",
            "{ claims(after: \"x\") { totalCount } }          | after     | found \"x\", expected a cursor that this list gave out in the same order",
            "{ countries(first: 30) { edges { node { statements(first: 0) { totalCount } } } } } | first | found 0, expected a number from 1 to 100",
            "{ countries(filter: { on: \"2022-10-01\" }) { totalCount } } | filter.on | found 2022-10-01, expected filter.memberOf beside it",
            "{ alliances(filter: { statuses: [OBSERVER] }) { totalCount } } | filter.statuses | found [OBSERVER], expected filter.members beside it",
            "{ statements(filter: { on: \"2022-10-01\" }) { totalCount } } | filter.on | found 2022-10-01, expected filter.memberOf beside it",
            "{ claims(filter: { articles: { min: 3, max: 2 } }) { totalCount } } | filter.articles | found \"min 3 max 2\", expected a range that does not end before it starts",
            "{ node(id: \"x\") { id } }                     | id        | found \"x\", expected an id that this service gave out",
            "{ node(id: \"\") { id } }                      | id        | found \"\", expected an id that this service gave out",
            "{ node(id: \"Tm9wZTp4\") { id } }              | id        | found \"Tm9wZTp4\", expected an id that this service gave out",
            "{ nodes(ids: [\"x\"]) { id } }                 | ids       | found \"x\", expected an id that this service gave out",
            "{ claims(filter: { roles: [SUBJECT] }) { totalCount } } | filter.roles | found [SUBJECT], expected nothing here: roles are for the claims of an actor",
            "{ statements(filter: { about: true }) { totalCount } }  | filter.about | found true, expected aboutActor, with an actor's slug; about is for the statements of an actor",
            "{ claims(filter: { holds: { from: \"2023-01-01\", until: \"2022-01-01\" } }) { totalCount } } | filter.holds | found \"from 2023-01-01 until 2022-01-01\", expected a span that does not end before it starts",
    })
    void oneErrorWithThePathAndWhatWasExpected(String document, String argument, String message) {
        var answer = Ask.answer(document, Map.of());

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].message")).isEqualTo(argument + ": " + message);
        assertThat(answer.getList("errors[0].path")).isNotEmpty();
        assertThat(answer.getList("errors[0].locations")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ country(code: \"kz\") { id } }        | code  | code: found \"kz\", expected a two-letter country code of ISO 3166-1 in capitals, such as KZ",
            "{ country(code: 5) { id } }           | code  | code: expected a two-letter country code of ISO 3166-1 in capitals, such as KZ, as a string",
            "{ claims(first: 4294967301) { totalCount } } | first | first: found 4294967301, expected a whole number from -2147483648 to 2147483647",
            "{ claims(first: \"3\") { totalCount } } | first | first: found a string, expected a whole number from -2147483648 to 2147483647",
            "{ claims(first: 1.5) { totalCount } } | first | first: found a number with a fraction, expected a whole number from -2147483648 to 2147483647",
            "{ claim(slug: 5) { id } } | slug | slug: found a whole number, expected a string",
            "{ node(id: 1.5) { id } } | id | id: expected an id, as a string",
            "{ country(code: \"KZ\") { alliances(past: \"true\") { totalCount } } } | past | past: found a string, expected true or false",
            "{ claims(filter: { kinds: \"EVENT\" }) { totalCount } } | filter.kinds | filter.kinds: found a string, expected a name without quotation marks",
            "{ claims(filter: { topics: [\"a\", 5] }) { totalCount } } | filter.topics[1] | filter.topics[1]: found a whole number, expected a string",
            "{ claims(filter: { holds: { from: \"x\" } }) { totalCount } } | filter.holds.from | filter.holds.from: found \"x\", expected a day as YYYY-MM-DD",
            "{ country(code: \"KZ\") { alliances(on: \"2022-02-30\") { totalCount } } } | on | on: found \"2022-02-30\", expected a day as YYYY-MM-DD",
            "{ country(code: \"KZ\") { alliances(on: \"+999999999-12-31\") { totalCount } } } | on | on: found \"+999999999-12-31\", expected a day as YYYY-MM-DD",
            "{ country(code: \"KZ\") { alliances(on: \"0000-01-01\") { totalCount } } } | on | on: found \"0000-01-01\", expected a day as YYYY-MM-DD",
            "{ country(code: \"KZ\") { name(language: \"e!\") } } | language | language: found \"e!\", expected a language tag of BCP 47, such as en, ru or kk",
    })
    void aValueThatIsNoneOfItsTypeIsRefusedBeforeAnythingRuns(String document, String argument, String message) {
        var answer = Ask.answer(document, Map.of());

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.<Object>get("data")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kz", "KAZ", "", "K1", "КЗ"})
    void soIsAVariable(String code) {
        var answer = Ask.answer("query($code: CountryCode!) { country(code: $code) { id } }", Map.of("code", code));

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("$code: found \"" + code + "\", expected a two-letter country code of ISO 3166-1 in capitals, such as KZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{ claims(orderBy: { field: SLUG, direction: null }) { totalCount } }",
            "{ country(code: \"KZ\") { alliances(past: null) { totalCount } } }",
            "query($past: Boolean = null) { country(code: \"KZ\") { alliances(past: $past) { totalCount } } }",
    })
    void whatHasADefaultMayBeLeftOutButIsNotNull(String document) {
        assertThat(Ask.answer(document, Map.of()).getString("errors[0].extensions.code"))
                .isIn("GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT");
    }

    @Test
    void nullWhereAValueIsRequiredIsToldOnce() {
        assertThat(Ask.answer("{ claim(slug: null) { id } }", Map.of()).getList("errors")).hasSize(1);
    }

    @Test
    void soItIsTold() {
        var answer = Ask.answer("query($past: Boolean = null) { country(code: \"KZ\") { alliances(past: $past) { totalCount } } }",
                Map.of());

        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("past: found null, expected a value: it may be left out, but not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "claims(filter: { kinds: [] })", "claims(filter: { topics: [] })", "claims(filter: { sources: [] })",
            "claims(filter: { links: [] })", "statements(filter: { channels: [] })", "actors(filter: { kinds: [] })",
            "sources(filter: { kinds: [], reliabilities: [] })", "articles(filter: { sources: [] })",
            "countries(filter: { memberOf: \"csto\", statuses: [] })",
    })
    void noneOfSeveralIsNone(String list) {
        assertThat(Ask.data("{ list: " + list + " { totalCount edges { cursor } } }").getInt("list.totalCount")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ claims(filter: { topics: LIST }) { totalCount } }                              | filter.topics",
            "{ claims(filter: { sources: LIST }) { totalCount } }                             | filter.sources",
            "{ alliances(filter: { members: LIST }) { totalCount } }                          | filter.members",
            "{ nodes(ids: LIST) { id } }                                                      | ids",
            "{ countries { edges { node { claims(filter: { topics: LIST }) { totalCount } } } } } | filter.topics",
            "{ ...F } fragment F on Query { claims(filter: { topics: LIST }) { totalCount } } | filter.topics",
            "query($a: [String!] = LIST) { claims(filter: { topics: $a }) { totalCount } }    | $a",
            "query($f: ClaimFilter = { topics: LIST }) { claims(filter: $f) { totalCount } }  | $f.topics",
    })
    void aListThatIsTooLongIsRefusedBeforeAnythingRuns(String document, String argument) {
        assertTooLong(Ask.answer(document.replace("LIST", list(101).toString()), Map.of()), argument, 101);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "query($a: [String!]) { claims(filter: { topics: $a }) { totalCount } } | $a",
            "query($a: [ID!]!) { nodes(ids: $a) { id } }                            | $a",
            "query($a: [ClaimKind!]) { claims(filter: { kinds: $a }) { totalCount } } | $a",
            "query($a: ClaimFilter) { claims(filter: $a) { totalCount } }           | $a.topics",
            "query($a: ClaimFilter) { countries { edges { node { claims(filter: $a) { totalCount } } } } } | $a.topics",
    })
    void soIsOneInAVariable(String document, String argument) {
        for (var size : List.of(101, 40_000)) {
            var values = Collections.nCopies(size, "x");
            var value = argument.equals("$a") ? values : Map.of("topics", values);

            assertTooLong(Ask.answer(document, Map.of("a", value)), argument, size);
        }
    }

    @Test
    void aHundredValuesAreTaken() {
        assertThat(Ask.data("{ claims(filter: { topics: " + list(100) + " }) { totalCount } }").getInt("claims.totalCount")).isZero();
        assertThat(Ask.data("query($a: [String!]) { claims(filter: { topics: $a }) { totalCount } }",
                Map.of("a", Collections.nCopies(100, "x"))).getInt("claims.totalCount")).isZero();
    }

    private static List<String> list(int size) {
        return Collections.nCopies(size, "\"x\"");
    }

    private static void assertTooLong(JsonPath answer, String argument, int size) {
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo(argument + ": found a list of " + size + " values, expected at most 100");
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void aCursorOfAnotherOrderIsNone() {
        var cursor = Ask.data("{ claims(first: 1) { pageInfo { endCursor } } }").getString("claims.pageInfo.endCursor");

        var answer = Ask.answer("""
                query($after: String) { claims(after: $after, orderBy: { field: SLUG, direction: ASC }) { edges { cursor } } }
                """, Map.of("after", cursor));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{            | GRAPHQL_PARSE_FAILED",
            "{ nope }     | GRAPHQL_VALIDATION_FAILED",
            "{ claims }   | GRAPHQL_VALIDATION_FAILED",
            "query A { __typename } query B { __typename } | OPERATION_RESOLUTION_FAILURE",
    })
    void aDocumentThatCannotRunSaysWhy(String document, String code) {
        var answer = Ask.answer(document, Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
    }

    @Test
    @Timeout(20)
    void aNumberOfAnAbsurdSizeIsRefusedAtOnce() {
        var answer = RestAssured.given().contentType("application/json")
                .body("{\"query\":\"query($f: Int) { claims(first: $f) { totalCount } }\",\"variables\":{\"f\":1e400000000}}")
                .post("/graphql").then().extract().jsonPath();

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0"})
    void theCharacterThatNoDatabaseHoldsIsRefusedWhereverItHides(String text) {
        var hidden = Base64.getUrlEncoder().withoutPadding().encodeToString(("Claim:" + text).getBytes(StandardCharsets.UTF_8));
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(("SLUG ASC\n" + text).getBytes(StandardCharsets.UTF_8));

        for (var answer : List.of(
                Ask.answer("query($s: String!) { claim(slug: $s) { id } }", Map.of("s", text)),
                Ask.answer("{ claim(slug: \"\\u0000\") { id } }", Map.of()),
                Ask.answer("query($f: ClaimFilter) { claims(filter: $f) { totalCount } }", Map.of("f", Map.of("topics", List.of(text)))),
                Ask.answer("query($s: String!) { claims(filter: { participant: $s }) { totalCount } }", Map.of("s", text)),
                Ask.answer("query($s: ID!) { node(id: $s) { id } }", Map.of("s", hidden)),
                Ask.answer("query($s: String!) { claims(after: $s, orderBy: { field: SLUG }) { totalCount } }", Map.of("s", cursor)))) {
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void nothingOfTheInsideIsTold() {
        for (var document : List.of("{ claims(filter: { nope: 1 }) { totalCount } }", "{ claim(slug: null) { id } }",
                "{ claims(filter: { kinds: [null] }) { totalCount } }", "{ claims(filter: { kinds: FOO }) { totalCount } }",
                "{ claims(filter: { holds: { from: [1] } }) { totalCount } }", "{ claims(first: {a: 1}) { totalCount } }", "{ \u0001 }",
                "fragment A on Query { ...A } { ...A }", "mutation { x }", "{ claims(first: 0) { totalCount } }",
                "{ country(code: 5) { id } }", "{", "{ claims(first: \"3\") { totalCount } }", "{ claim(slug: [1]) { id } }",
                "query($f: Int = \"3\") { claims(first: $f) { totalCount } }", "{ __typename @skip(if: 1) }",
                "{ claims(filter: { kinds: [X] }) { totalCount } }", "{ claims(orderBy: { field: X }) { totalCount } }")) {
            assertThat(Ask.answer(document, Map.of()).prettify()).doesNotContain("org.tamga", "java.", "Exception", "select ",
                    "Value{", "ObjectField", "Validation error", "ANTLR", "AST");
        }
        for (var value : List.of(1, 1.5, true, List.of(1), Map.of("kinds", List.of("FOO")), Map.of("nope", 1),
                Map.of("holds", List.of()))) {
            assertThat(Ask.answer("query($f: ClaimFilter) { claims(filter: $f) { totalCount } }", Map.of("f", value)).prettify())
                    .doesNotContain("BigDecimal", "Integer", "LinkedHashMap", "ArrayList", "Value{", "'Map'", "java.");
        }
    }
}

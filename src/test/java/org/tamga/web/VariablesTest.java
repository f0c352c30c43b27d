package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.Ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

/** A variable that is not what its operation declares is told with its path, before anything runs. */
@QuarkusTest
class VariablesTest {

    private static final String FILTERED = "query($filter: ClaimFilter!) { claims(filter: $filter) { totalCount } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{}                                      | $filter                  | found nothing, expected a value",
            "{~filter~: null}                        | $filter                  | found null, expected a value",
            "{~filter~: 5}                           | $filter                  | found 5, expected an object",
            "{~filter~: []}                          | $filter                  | found a list, expected an object",
            "{~filter~: {~holds~: {~from~: ~x~}}}    | $filter.holds.from       | found ~x~, expected a day as YYYY-MM-DD",
            "{~filter~: {~holds~: {~from~: 5}}}      | $filter.holds.from       | found 5, expected a day as YYYY-MM-DD",
            "{~filter~: {~holds~: 7}}                | $filter.holds            | found 7, expected an object",
            "{~filter~: {~topics~: [~a~, 5]}}        | $filter.topics[1]        | found 5, expected a string",
            "{~filter~: {~topics~: [null]}}          | $filter.topics[0]        | found null, expected a value",
            "{~filter~: {~kinds~: ~FACT~}}           | $filter.kinds            | found ~FACT~, expected one of ALLEGATION, EVENT, OPINION, POSITION, PREDICTION, QUANTITY, RELATION",
            "{~filter~: {~kinds~: [~EVENT~, ~X~]}}   | $filter.kinds[1]         | found ~X~, expected one of ALLEGATION, EVENT, OPINION, POSITION, PREDICTION, QUANTITY, RELATION",
            "{~filter~: {~articles~: {~min~: ~3~}}}  | $filter.articles.min     | found ~3~, expected a whole number from -2147483648 to 2147483647",
            "{~filter~: {~articles~: {~min~: 4294967301}}} | $filter.articles.min | found 4294967301, expected a whole number from -2147483648 to 2147483647",
            "{~filter~: {~articles~: {~min~: 1.5}}}  | $filter.articles.min     | found 1.5, expected a whole number from -2147483648 to 2147483647",
            "{~filter~: {~articles~: {~min~: true}}} | $filter.articles.min     | found true, expected a whole number from -2147483648 to 2147483647",
            "{~filter~: {~memberOf~: [~x~]}}         | $filter.memberOf         | found a list, expected a string",
    })
    void isToldWithItsPath(String variables, String path, String message) throws JsonProcessingException {
        var answer = Ask.answer(FILTERED, new ObjectMapper().readValue(variables.replace('~', '"'), HashMap.class));

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).isEqualTo(path + ": " + message.replace('~', '"'));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(path);
        assertThat(answer.getInt("errors[0].locations[0].column")).isEqualTo(7);
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void aFieldThatItsTypeHasNotIsToldWithThoseThatItHas() {
        var message = Ask.answer(FILTERED, Map.of("filter", Map.of("holds", Map.of("form", "2022-01-01")))).getString("errors[0].message");

        assertThat(message).startsWith("$filter.holds.form: found a field that ").contains("expected one of from, until");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Boolean | \"true\" | true or false", "Boolean | 1 | true or false", "String | true | a string",
            "ID | 1.5 | an id, as a string", "ID | true | an id, as a string",
            "Int | [1, 2] | a whole number from -2147483648 to 2147483647"})
    void isNotTakenForWhatItIsNot(String type, String value, String expected) throws JsonProcessingException {
        var document = switch (type) {
            case "Boolean" -> "query($v: Boolean!) { country(code: \"KZ\") { alliances(past: $v) { totalCount } } }";
            case "ID" -> "query($v: ID!) { node(id: $v) { id } }";
            case "Int" -> "query($v: Int!) { claims(first: $v) { totalCount } }";
            default -> "query($v: String!) { claim(slug: $v) { id } }";
        };

        var answer = Ask.answer(document, Map.of("v", new ObjectMapper().readValue(value, Object.class)));

        assertThat(answer.getString("errors[0].message")).startsWith("$v: found ").endsWith(", expected " + expected);
    }

    @Test
    void oneThatIsNotDeclaredIsLeftAlone() {
        assertThat(Ask.data("query($code: CountryCode!) { country(code: $code) { code } }", Map.of("code", "KZ", "other", 5))
                .getString("country.code")).isEqualTo("KZ");
    }

    @Test
    void ofSeveralOperationsOnlyThoseOfTheOneThatRuns() {
        var document = "query A($a: Int!) { claims(first: $a) { totalCount } } query B($b: Int!) { claims(first: $b) { totalCount } }";

        assertThat(Ask.send(Map.of("query", document, "operationName", "B", "variables", Map.of("b", 1))).jsonPath().getInt(
                "data.claims.totalCount")).isPositive();
        assertThat(Ask.send(Map.of("query", document, "operationName", "A", "variables", Map.of("b", 1))).jsonPath().getString(
                "errors[0].message")).isEqualTo("$a: found nothing, expected a value");
    }

    @Test
    void aLongValueIsNotSentBackWhole() {
        var message = Ask.answer("query($code: CountryCode!) { country(code: $code) { id } }", Map.of("code", "x".repeat(10_000)))
                .getString("errors[0].message");

        assertThat(message).hasSizeLessThan(250);
    }
}

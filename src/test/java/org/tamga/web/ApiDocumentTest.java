package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.Ask;

import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** What the guide for front ends says is so. With -Dtamga.api.update=true answers and lists are written anew instead. */
@QuarkusTest
@DisplayName("docs/api.md")
class ApiDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/api.md");
    private static final boolean UPDATE = Boolean.getBoolean("tamga.api.update");
    private static final Pattern RECIPE = Pattern.compile("(?m)^### (\\d+)\\. (.*)\n(?:(?!^### ).*\n)*");
    private static final Pattern QUERY = Pattern.compile("```graphql\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern VARIABLES = Pattern.compile("```json variables\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("\n*```json\n(.*?)```\n", Pattern.DOTALL);

    private final ObjectMapper json = new ObjectMapper();

    /** One question of the cookbook, as it stands in the document. */
    record Recipe(int number, String question, String text) {

        @Override
        public String toString() {
            return number + ". " + question;
        }

        String query() {
            return first(QUERY);
        }

        String first(Pattern block) {
            var found = block.matcher(text);
            return found.find() ? found.group(1) : null;
        }
    }

    static List<Recipe> recipes() throws IOException {
        return RECIPE.matcher(Files.readString(DOCUMENT)).results()
                .map(found -> new Recipe(Integer.parseInt(found.group(1)), found.group(2), found.group())).toList();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void eachQuestionGivesTheAnswerThatStandsBelowIt(Recipe recipe) throws IOException {
        var variables = recipe.first(VARIABLES) == null ? Map.<String, Object>of() : map(recipe.first(VARIABLES));
        var answer = json.readTree(json.writeValueAsBytes(Ask.answer(recipe.query(), variables).<Object>get()));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();

        if (UPDATE) {
            var text = ANSWER.matcher(recipe.text()).replaceFirst("\n");
            var shown = "```json\n" + new ShortJson(json).written(answer) + "\n```\n";
            Files.writeString(DOCUMENT, Files.readString(DOCUMENT).replace(recipe.text(), text.stripTrailing() + "\n\n" + shown + "\n"));
        } else {
            assertThat(json.readTree(recipe.first(ANSWER))).isEqualTo(answer);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(String text) throws IOException {
        return json.readValue(text, Map.class);
    }

    @Test
    void theFirstRequestIsAnsweredAsItSays() throws IOException {
        var first = Pattern.compile("-d '(.*)'\n```\n\n```json\n(.*)\n```").matcher(Files.readString(DOCUMENT));
        assertThat(first.find()).isTrue();

        var answer = RestAssured.given().contentType("application/json").body(first.group(1)).post("/graphql").asString();

        assertThat(answer).isEqualTo(first.group(2));
    }

    @Test
    void theQuestionsAreNumberedInOrder() throws IOException {
        var numbers = recipes().stream().map(Recipe::number).toList();

        for (var at = 0; at < numbers.size(); at++) {
            assertThat(numbers.get(at)).isEqualTo(at + 1);
        }
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void everyErrorCodeIsExplained() throws IOException {
        var document = Files.readString(DOCUMENT);

        assertThat(Arrays.stream(ErrorCode.values()).filter(code -> !document.contains("\n| `" + code + "` | "))).isEmpty();
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void everyScalarIsExplained() throws IOException {
        var document = Files.readString(DOCUMENT);
        for (var type : schema().getAllTypesAsList()) {
            if (type instanceof GraphQLScalarType scalar && !ScalarInfo.isGraphqlSpecifiedScalar(scalar)) {
                assertThat(document).contains("\n| `" + scalar.getName() + "` | ");
                assertThat(document).contains(scalar.getSpecifiedByUrl() == null ? "" : scalar.getSpecifiedByUrl());
            }
        }
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void everyShortListIsListed() throws IOException {
        var table = ShortLists.table(schema());
        if (UPDATE) {
            Files.writeString(DOCUMENT, Files.readString(DOCUMENT)
                    .replaceFirst("(?<=<!-- the short lists -->\n)(\\|.*\n)+", Matcher.quoteReplacement(table)));
        }
        assertThat(Files.readString(DOCUMENT)).contains("<!-- the short lists -->\n" + table);
    }

    private static GraphQLSchema schema() {
        return CDI.current().select(GraphQLSchema.class).get();
    }
}

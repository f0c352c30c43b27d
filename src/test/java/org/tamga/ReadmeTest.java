package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamga.web.ReadyQueries;
import org.tamga.web.ReadyQuery;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** What the README and the first page promise is what a newcomer gets. */
@QuarkusTest
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```(graphql|json)\n(.*?)```", Pattern.DOTALL);

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void eachQueryGivesTheAnswerThatStandsBelowIt() throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("README.md"))).results().map(found -> found.group(2)).toList();
        assertThat(blocks).hasSize(4);

        for (var at = 0; at < blocks.size(); at += 2) {
            var answer = RestAssured.given().contentType("application/json").body(Map.of("query", blocks.get(at))).post("/graphql")
                    .asString();

            assertThat(json.readTree(answer)).isEqualTo(json.readTree(blocks.get(at + 1)));
        }
    }

    static Iterable<ReadyQuery> ready() {
        return new ReadyQueries().all();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void aReadyQueryRunsAndFindsSomething(ReadyQuery query) {
        var answer = Ask.data(query.document());

        assertThat(answer.prettify())
                .contains("\"name\"").hasSizeGreaterThan(300);
        assertThat(query.question()).isNotBlank().doesNotStartWith("#");
    }

    @Test
    void theFirstPageLeadsToTheConsoleWithEachOfThem() {
        var page = RestAssured.get("/").then().statusCode(200).extract().asString();

        for (var query : new ReadyQueries().all()) {
            assertThat(page).contains(query.href());
        }
    }
}

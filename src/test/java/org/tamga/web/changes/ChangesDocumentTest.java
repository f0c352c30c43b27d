package org.tamga.web.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;
import org.tamga.feed.RevisionPages;
import org.tamga.web.ShortJson;
import org.tamga.web.socket.SocketClient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** What the page about following changes says is so. With -Dtamga.api.update=true its answers are written anew instead. */
@QuarkusTest
@DisplayName("docs/changes.md")
class ChangesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/changes.md");
    private static final boolean UPDATE = Boolean.getBoolean("tamga.api.update");
    private static final Pattern QUERY = Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern SUBSCRIPTION = Pattern.compile("```graphql subscription\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VARIABLES = Pattern.compile("```json variables\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CURL = Pattern.compile("curl -s 'http://127.0.0.1:8080(.*?)' -H '(\\w+): (.*?)'");
    private static final Pattern PROBLEM = Pattern.compile("(curl -s .*)\n```\n\n```json\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern EVENTS = Pattern.compile("```sse\n(.*?)```", Pattern.DOTALL);

    @Inject
    ObjectMapper json;

    private static String document() throws IOException {
        return Files.readString(DOCUMENT);
    }

    private static Matcher find(Pattern pattern) throws IOException {
        var found = pattern.matcher(document());
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found;
    }

    private void isAnswered(JsonNode answer, Matcher example, int at) throws IOException {
        if (UPDATE) {
            var text = document();
            Files.writeString(DOCUMENT, text.substring(0, example.start(at)) + new ShortJson(json).written(answer)
                    + text.substring(example.end(at)));
        } else {
            assertThat(json.readTree(example.group(at))).isEqualTo(answer);
        }
    }

    @Test
    void theListIsAnsweredAsItSays() throws IOException {
        var example = find(QUERY);
        var answer = json.readTree(json.writeValueAsBytes(Ask.answer(example.group(1), Map.of()).<Object>get()));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/changes/edges")).isNotEmpty();

        isAnswered(answer, example, 2);
    }

    @Test
    void bothSubscriptionsTellHowThingsStandAtOnce() throws IOException {
        var variables = find(VARIABLES).group(1);
        var documents = SUBSCRIPTION.matcher(document()).results().map(found -> found.group(1)).toList();
        assertThat(documents).hasSize(2);
        try (var client = SocketClient.ready()) {
            client.say("{'type':'subscribe','id':'a','payload':{'query':" + quoted(documents.get(0)) + "}}");
            assertThat(client.hear("next").getString("payload.data.revision.number")).isEqualTo("1");
            client.say("{'type':'subscribe','id':'b','payload':{'query':" + quoted(documents.get(1)) + ",'variables':" + variables + "}}");
            var turn = client.hear("next");
            assertThat(turn.getString("payload.data.claimTurn.status")).isEqualTo("SINGLE_ORIGIN");
            assertThat(turn.<Object>get("payload.errors")).isNull();
        }
    }

    private String quoted(String text) throws IOException {
        return json.writeValueAsString(text);
    }

    private static Response run(String command) {
        var curl = CURL.matcher(command);
        assertThat(curl.find()).as(command).isTrue();
        return RestAssured.given().header(curl.group(2), curl.group(3)).get(curl.group(1));
    }

    @Test
    void theProblemIsToldAsItSays() throws IOException {
        var example = find(PROBLEM);
        // The last command before it.
        var command = example.group(1).substring(example.group(1).lastIndexOf("curl"));
        var answer = run(command);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");

        isAnswered(json.readTree(answer.asByteArray()), example, 2);
    }

    @Test
    void theEventsAndThePageHaveTheShapeThatIsShown() throws IOException {
        var shown = find(EVENTS).group(1).lines().filter(line -> !line.isEmpty()).toList();
        try (var client = new StreamClient("/changes")) {
            client.next("content-type");
            var heard = new ArrayList<String>();
            for (var line : shown.subList(0, 4)) {
                heard.add(client.next(line.substring(0, line.indexOf(':') + 1)));
            }
            assertThat(heard.get(0)).isEqualTo(shown.get(0));
            assertThat(heard.get(2)).isEqualTo(shown.get(2));
            var data = data(heard.get(3));
            sameNames(data, data(shown.get(3)));
            assertThat(heard.get(1)).isEqualTo("id: " + data.get("token").asText());
            assertThat(data.get("changeCount").asInt()).isGreaterThan(RevisionPages.CHANGES);

            var page = json.readTree(run(CURL.matcher(document()).results().findFirst().orElseThrow().group()).asByteArray());
            assertThat(names(page)).containsExactlyInAnyOrder("revisions", "token", "more");
            assertThat(page.get("revisions").get(0)).isEqualTo(data);
            assertThat(page.get("token")).isEqualTo(data.get("token"));
        }
    }

    private JsonNode data(String line) throws IOException {
        return json.readTree(line.substring("data: ".length()));
    }

    private static void sameNames(JsonNode found, JsonNode shown) {
        assertThat(names(found)).isEqualTo(names(shown));
        assertThat(names(found.get("changes").get(0))).isEqualTo(names(shown.get("changes").get(0)));
        assertThat(found.get("changes")).hasSize(RevisionPages.CHANGES);
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

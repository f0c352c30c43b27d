package org.tamga.briefing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.NothingLoaded;
import org.tamga.StoreChanges;
import org.tamga.bundle.BundleFiles;
import org.tamga.web.socket.SocketClient;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** Whoever has a country's briefing open gets it whole, then what changes in it, and nothing where nothing does. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("subscription { briefing }")
class BriefingSubscriptionTest {

    private static final String BRIDGE = "articles/bridge-to-heard.yaml";
    private static final String OLD = "text: Bouvet Island will build a bridge to Heard.";
    private static final String NEW = "text: A bridge to Heard will be built by Bouvet Island.";
    private static final String BRIEFING = """
            subscription { briefing(country: "BV"%s) {
                complete revision sections { kind order items { key change text } } removed { key reason because } } }""";

    private final StoreChanges store = StoreChanges.ofTheApplication();

    @TempDir
    Path temporary;
    BundleFiles penguins;

    @BeforeEach
    void load() {
        store.empty();
        penguins = BundleFiles.copy("penguins", temporary);
        store.load(penguins.path(""));
    }

    private void change() {
        penguins.replace(BRIDGE, OLD, NEW);
        store.load(penguins.path(""));
    }

    private static JsonPath next(SocketClient client) {
        var event = client.hear("next");
        assertThat(event.<Object>get("payload.errors")).as(event.prettify()).isNull();
        event.setRootPath("payload.data.briefing");
        return event;
    }

    @Test
    void wholeAtOnceThenWhatChanges() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", BRIEFING.formatted(""));
            var whole = next(client);
            assertThat(whole.getBoolean("complete")).isTrue();
            assertThat(whole.<String>getList("sections.items.key.flatten()")).contains("claim:bouvet-will-build-bridge");

            store.commit("a revision that has nothing to do with it");
            change();
            var changed = next(client);
            assertThat(changed.getBoolean("complete")).isFalse();
            assertThat(changed.<String>getList("sections.items.change.flatten()")).containsExactly("CHANGED");
            assertThat(changed.<String>getList("sections.items.text.flatten()"))
                    .containsExactly("A bridge to Heard will be built by Bouvet Island.");
        }
    }

    @Test
    void whoWasAwayIsToldTheDifference() {
        String held;
        try (var client = SocketClient.ready()) {
            client.subscribe("a", BRIEFING.formatted(""));
            held = next(client).getString("revision");
        }
        change();
        try (var client = SocketClient.ready()) {
            client.subscribe("b", BRIEFING.formatted(", since: \"" + held + "\""));
            var back = next(client);
            assertThat(back.getBoolean("complete")).isFalse();
            assertThat(back.<String>getList("sections.items.key.flatten()")).containsExactly("claim:bouvet-will-build-bridge");

            client.subscribe("c", BRIEFING.formatted(", since: \"" + back.getString("revision") + "\""));
            client.subscribe("d", "{ revision { number } }");
            assertThat(client.hear("next").getString("id")).as("nothing came since").isEqualTo("d");
        }
    }

    @Test
    void aCountryThatIsNoneIsTold() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", BRIEFING.replace("BV", "XX").formatted(""));
            assertThat(client.hear().prettify()).contains("BAD_USER_INPUT", "country: found \\\"XX\\\"");
        }
    }
}

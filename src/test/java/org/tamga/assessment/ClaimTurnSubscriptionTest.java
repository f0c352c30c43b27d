package org.tamga.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Ask;
import org.tamga.NothingLoaded;
import org.tamga.StoreChanges;
import org.tamga.bundle.BundleFiles;
import org.tamga.web.socket.SocketClient;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** Whoever follows a claim is told how it stands, and of each difference to that, by which revision it came. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("subscription { claimTurn }")
class ClaimTurnSubscriptionTest {

    private static final String COUNT = "articles/who-counts-the-penguins.yaml";
    private static final String DENIES = "  - {claim: more-than-1000-penguins, paragraph: 2, stance: DENIES}\n";
    private static final String SUPPORTS = "  - {claim: more-than-1000-penguins, paragraph: 2, stance: SUPPORTS}\n";
    private static final String TURN = """
            subscription { claimTurn(slug: "more-than-1000-penguins"%s) {
                previousStatus status disputes credibility supporting { min max } denying { min max }
                claim { slug assessment { status supporting { origins { min max } } } }
                revision { number token } } }""";

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

    private void nobodyDenies() {
        penguins.replace(COUNT, DENIES, SUPPORTS);
        store.load(penguins.path(""));
    }

    private void somebodyDenies() {
        penguins.replace(COUNT, SUPPORTS, DENIES);
        store.load(penguins.path(""));
    }

    private static JsonPath next(SocketClient client) {
        var event = client.hear("next");
        assertThat(event.<Object>get("payload.errors")).as(event.prettify()).isNull();
        event.setRootPath("payload.data.claimTurn");
        return event;
    }

    private static String turn(JsonPath event) {
        return "%s: %s to %s".formatted(event.getString("revision.number"), event.getString("previousStatus"), event.getString("status"));
    }

    @Test
    void howItStandsAtOnceThenEachDifference() {
        store.commit("a revision that has nothing to do with it");
        try (var client = SocketClient.ready()) {
            client.subscribe("a", TURN.formatted(""));
            var first = next(client);
            assertThat(turn(first)).isEqualTo("1: NOT_ASSESSED to DISPUTED");
            assertThat(first.getString("claim.slug")).isEqualTo("more-than-1000-penguins");

            store.commit("nor has this");
            nobodyDenies();
            var second = next(client);
            assertThat(second.getString("revision.number")).isEqualTo("4");
            assertThat(second.getString("previousStatus")).isEqualTo("DISPUTED");
            assertThat(second.getString("status")).isEqualTo(second.getString("claim.assessment.status"));
            assertThat(second.getMap("supporting")).isEqualTo(second.getMap("claim.assessment.supporting.origins"));
            assertThat(second.getMap("denying")).isNotEqualTo(first.getMap("denying"));

            somebodyDenies();
            var third = next(client);
            assertThat(third.getString("revision.number")).isEqualTo("5");
            assertThat(third.getString("status")).isEqualTo("DISPUTED");
            assertThat(third.getList("disputes")).isEqualTo(first.getList("disputes"));
        }
    }

    @Test
    void whoWasAwayIsToldEachOfWhatCameSince() {
        var token = Ask.data("{ revision { token } }").getString("revision.token");
        nobodyDenies();
        store.commit("nothing to do with it");
        somebodyDenies();
        try (var client = SocketClient.ready()) {
            client.subscribe("a", TURN.formatted(", since: \"" + token + "\""));
            var back = List.of(next(client), next(client));
            assertThat(back.stream().map(turn -> turn.getString("revision.number")).toList()).containsExactly("2", "4");
            assertThat(back.get(1).getString("status")).isEqualTo("DISPUTED");

            client.subscribe("b", TURN.formatted(", since: \"" + back.get(1).getString("revision.token") + "\""));
            client.subscribe("c", "{ revision { number } }");
            assertThat(client.hear("next").getString("id")).as("nothing came since").isEqualTo("c");
        }
    }

    @Test
    @DisabledOnIntegrationTest("looks into the process")
    void whatIsTheSameIsNoTurn() {
        penguins.replace("articles/bridge-to-heard.yaml", "title: A bridge to Heard", "title: A bridge to Heard Island");
        store.load(penguins.path(""));

        var database = CDI.current().select(EntityManager.class).get();
        var turns = database.createNativeQuery("select count(*) from claim_turn where revision = 2").getSingleResult();
        assertThat(((Number) turns).intValue()).isZero();
        var claims = database.createNativeQuery("select count(*) from claim").getSingleResult();
        assertThat(database.createNativeQuery("select count(*) from claim_turn where revision = 1").getSingleResult()).isEqualTo(claims);
    }

    @Test
    void aClaimThatIsNoneAndARevisionOfAnotherStoreAreTold() {
        try (var client = SocketClient.ready()) {
            client.subscribe("a", "subscription { claimTurn(slug: \"no-such-claim\") { status } }");
            assertThat(mistake(client)).isEqualTo("BAD_USER_INPUT slug: found \"no-such-claim\", expected the slug of a claim");
            client.subscribe("b", "subscription { claimTurn(slug: \"more-than-1000-penguins\", since: \"MUBlbHNld2hlcmU\") { status } }");
            assertThat(mistake(client)).isEqualTo("BAD_USER_INPUT since: found \"MUBlbHNld2hlcmU\", expected a revision of this store");
        }
    }

    private static String mistake(SocketClient client) {
        var event = client.hear();
        var errors = event.getString("type").equals("error") ? "payload" : "payload.errors";
        return event.getString(errors + "[0].extensions.code") + " " + event.getString(errors + "[0].message");
    }
}

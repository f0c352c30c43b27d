package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** The contradiction of the penguins was resolved against {@code penguins-number-900}. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("An article carries an erratum")
class ErrataTest {

    private static final String COUNT = "articles/who-counts-the-penguins.yaml";
    private static final String CITES = "cites:\n";
    private static final String ERRATUM = "penguins-number-900: The census was published.";

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;

    @TempDir
    Path temporary;
    BundleFiles penguins;

    @BeforeEach
    void empty() {
        store.empty();
        penguins = BundleFiles.copy("penguins", temporary);
    }

    private List<String> errata() {
        bundles.load(penguins.place(), "a test");
        List<Map<String, Object>> errata = RestAssured.given().contentType("application/json").body(Map.of("query", """
                { article(slug: "who-counts-the-penguins") { errata { claim { slug } because } } }
                """)).post("/graphql").then().statusCode(200).extract().jsonPath().getList("data.article.errata");
        return errata.stream().map(erratum -> ((Map<?, ?>) erratum.get("claim")).get("slug") + ": " + erratum.get("because")).toList();
    }

    @Test
    void whereItSaysPlainlyWhatIsWrong() {
        penguins.replace(COUNT, CITES, CITES + "  - {claim: penguins-number-900, paragraph: 2, stance: SUPPORTS}\n");
        assertThat(errata()).containsExactly(ERRATUM);
    }

    @Test
    void whereItSaysMoreThanWhatIsWrong() {
        penguins.replace(COUNT, CITES, CITES + "  - {claim: penguins-number-900-exactly, paragraph: 2, stance: SUPPORTS}\n")
                .replace(COUNT, "links:\n", """
                        links:
                          - {from: penguins-number-900-exactly, to: penguins-number-900, kind: REFINES, reason: It says so more narrowly.}
                        """)
                .replace(COUNT, "  - slug: penguins-were-counted\n", """
                          - slug: penguins-number-900-exactly
                            text: Exactly 900 penguins were seen on one day.
                            kind: EVENT
                          - slug: penguins-were-counted
                        """);
        assertThat(errata()).containsExactly(ERRATUM);
    }

    @Test
    void notWhereOnlyASpeakerSaysIt() {
        assertThat(errata()).isEmpty();
    }

    @Test
    void notWhereItHedges() {
        penguins.replace(COUNT, CITES, CITES + "  - {claim: penguins-number-900, paragraph: 2, stance: SUPPORTS, hedged: true}\n");
        assertThat(errata()).isEmpty();
    }

    @Test
    void notWhereTheCitationWasWithdrawn() {
        penguins.replace(COUNT, CITES, CITES + "  - {claim: penguins-number-900, paragraph: 2, stance: SUPPORTS, "
                + "withdrawn: {on: \"2025-01-01\", because: Misread.}}\n");
        assertThat(errata()).isEmpty();
    }
}

package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("A statement speaks")
class StatementVoicesTest {

    private static final String BRIDGE = "articles/bridge-to-heard.yaml";
    private static final String COUNT = "articles/who-counts-the-penguins.yaml";
    private static final String DATED = "    saidOn: \"[2022-09-24..2022-09-30]\"\n    saidOnBecause: In the week before the article.\n";

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;
    @Inject
    EntityManager entities;

    @TempDir
    Path temporary;
    BundleFiles penguins;

    @BeforeEach
    void empty() {
        store.empty();
        penguins = BundleFiles.copy("penguins", temporary);
    }

    private List<?> voices(String statement) {
        bundles.load(penguins.place(), "a test");
        return entities.createNativeQuery("""
                select actor.slug from statement_voice voice
                join statement on statement.id = voice.statement_id
                join actor on actor.id = voice.actor_id
                where statement.slug = ?1
                order by actor.slug
                """, String.class).setParameter(1, statement).getResultList();
    }

    private void tenure(String dates) {
        penguins.replace("actors.yaml", "from: \"2020-03-20\"\n", dates + "\n");
    }

    @Test
    void forItsSpeakerAndForWhomHeRepresentsOnThatDay() {
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("bouvet-island", "emilia-frost"));
    }

    @Test
    void forTheBodyThatTheSpeakerSpeaksForAndSoOn() {
        assertThat(voices("ministry-counts-penguins"))
                .isEqualTo(List.of("government-of-heard", "heard-and-mcdonald-islands", "ministry-of-bridges"));
    }

    @Test
    void forTheBodyOfAnOfficeAndSoOn() {
        penguins.replace("actors.yaml", "of: bouvet-island", "of: ministry-of-bridges");
        assertThat(voices("frost-announces-bridge"))
                .isEqualTo(List.of("emilia-frost", "government-of-heard", "heard-and-mcdonald-islands", "ministry-of-bridges"));
    }

    @Test
    void notForAnOfficeThatDoesNotRepresent() {
        penguins.replace("actors.yaml", "represents: true", "represents: false");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("emilia-frost"));
    }

    @Test
    void notForAnOfficeLeftBefore() {
        tenure("until: \"2022-09-23\"");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("emilia-frost"));
    }

    @Test
    void forAnOfficeLeftWithinTheTime() {
        tenure("until: \"2022-09-24\"");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("bouvet-island", "emilia-frost"));
    }

    @Test
    void notForAnOfficeTakenUpLater() {
        tenure("from: \"2022-10\"");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("emilia-frost"));
    }

    @Test
    void forAnOfficeOfUnknownDates() {
        tenure("");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("bouvet-island", "emilia-frost"));
    }

    @Test
    void undatedAsOfTheFirstArticleThatReportsIt() {
        penguins.replace(BRIDGE, DATED, "");
        tenure("until: \"2022-09-30\"");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("bouvet-island", "emilia-frost"));
    }

    @Test
    void undatedNotForAnOfficeLeftBeforeThatArticle() {
        penguins.replace(BRIDGE, DATED, "");
        tenure("until: \"2022-09-29\"");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("emilia-frost"));
    }

    @Test
    void withNothingDatedForEveryOffice() {
        penguins.replace(BRIDGE, DATED, "").replace(BRIDGE, "  publishedOn: \"2022-09-30\"\n", "")
                .replace(COUNT, "  publishedOn: \"2022-10\"\n  language", "  language");
        tenure("until: \"1999\"");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("bouvet-island", "emilia-frost"));
    }

    @Test
    void forOthersOnceTheDatesAreMended() {
        voices("frost-announces-bridge");
        tenure("until: \"1999\"");
        assertThat(voices("frost-announces-bridge")).isEqualTo(List.of("emilia-frost"));
    }
}

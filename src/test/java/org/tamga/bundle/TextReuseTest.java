package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.StillClock;
import org.tamga.bundle.command.CommandLine;
import org.tamga.source.ReuseRepository;
import org.tamga.source.ReusedParagraphView;
import org.tamga.source.fingerprint.ArticleText;
import org.tamga.source.fingerprint.Corpus;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("Reuse is found when a bundle is loaded")
class TextReuseTest {

    private static final ArticleText DAM = Corpus.articles().get("dam-a");
    private static final ArticleText OTHER_ACCOUNT = Corpus.articles().get("dam-b");
    /** A paragraph of its own, then the second of the dam's, and the beginning of its fourth. */
    private static final ArticleText COPY = new ArticleText(List.of(
            "This week we look at rivers, and at what they carry.",
            DAM.paragraph(2),
            DAM.paragraph(4).substring(0, 88)
                    + " whatever anybody may have hoped for when the snow had gone and the first boats came up with"
                    + " timber, letters and a bishop who had lost his luggage"));

    private static final LocalDate TODAY = LocalDate.ofInstant(StillClock.NOW, ZoneOffset.UTC);

    @Inject
    BundleImport bundles;
    @Inject
    ReuseRepository reuses;
    @Inject
    EmptyStore store;
    @Inject
    EntityManager entities;

    @TempDir
    Path temporary;
    TextFiles files;

    @BeforeEach
    void empty() {
        store.empty();
        files = new TextFiles(temporary);
    }

    private void load(String... fingerprinted) {
        for (var slug : fingerprinted) {
            assertThat(CommandLine.run("fingerprint", files.bundle(), slug, files.text(slug)).code()).isZero();
        }
        bundles.load(files.place(), "a test");
    }

    /** What an article has from others, as "of certain because: paragraph<ofParagraph". */
    private List<String> reusesOf(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var key = key(slug);
            return reuses.ofArticles(List.of(key), TODAY).getOrDefault(key, List.of()).stream()
                    .map(reuse -> slug(reuse.ofKey()) + " " + (reuse.certain() ? "certain" : "possible")
                            + (reuse.recordedBecause() == null ? "" : " " + reuse.recordedBecause())
                            + ":" + String.join(",", reuse.paragraphs().stream().map(TextReuseTest::shown).toList()))
                    .toList();
        });
    }

    private static String shown(ReusedParagraphView paragraph) {
        return " " + paragraph.paragraph() + "<" + paragraph.ofParagraph() + (paragraph.certain() ? "!" : "");
    }

    private Long key(String slug) {
        return ((Number) entities.createNativeQuery("select id from article where slug = :slug").setParameter("slug", slug)
                .getSingleResult()).longValue();
    }

    private String slug(long key) {
        return (String) entities.createNativeQuery("select slug from article where id = :key").setParameter("key", key).getSingleResult();
    }

    @Test
    void theLaterArticleHasItFromTheEarlier() {
        files.article("copy", "\"2023-05\"", COPY, "").article("dam", "\"2023-04-30\"", DAM, "").article("other", "\"2023\"", OTHER_ACCOUNT,
                "");
        load("copy", "dam", "other");
        assertThat(reusesOf("copy")).containsExactly("dam certain: 2<2!, 3<4");
        assertThat(reusesOf("dam")).isEmpty();
        assertThat(reusesOf("other")).isEmpty();
    }

    @Test
    void aPassageIsAsLongAsItsFingerprintsShow() {
        files.article("copy", "\"2023-05\"", COPY, "").article("dam", "\"2023-04-30\"", DAM, "");
        load("copy", "dam");
        var whole = QuarkusTransaction.requiringNew().call(() -> reuses.ofArticles(List.of(key("copy")), TODAY).get(key("copy")).get(0)
                .paragraphs().get(0));
        assertThat(whole.overlap()).isEqualByComparingTo("1");
        assertThat(whole.words()).isBetween(44, 48);
    }

    @Test
    void oneEarliestDayTheEarlierLatestDayAndThenTheSlugDecide() {
        files.article("copy", "\"2023-05\"", COPY, "").article("dam", "\"2023-05-01\"", DAM, "");
        load("copy", "dam");
        assertThat(reusesOf("copy")).containsExactly("dam certain: 2<2!, 3<4");
        files.article("dam", "\"2023-05\"", DAM, "");
        load();
        assertThat(reusesOf("copy")).isEmpty();
        assertThat(reusesOf("dam")).containsExactly("copy certain: 2<2!, 4<3");
    }

    @Test
    void theUndatedIsLater() {
        files.article("a-copy", "null", COPY, "").article("dam", "\"2023-05-01\"", DAM, "");
        load("a-copy", "dam");
        assertThat(reusesOf("a-copy")).containsExactly("dam certain: 2<2!, 3<4");
    }

    @Test
    void whoeverReadBothKnowsBetter() {
        files.article("copy", "\"2023-01\"", COPY, "reuses: [{of: dam, because: I saw it., paragraphs: [{paragraph: 1, ofParagraph: 5}, "
                + "{paragraph: 2, ofParagraph: 2}]}]").article("dam", "\"2023-04-30\"", DAM, "");
        load("copy", "dam");
        assertThat(reusesOf("copy")).containsExactly("dam certain I saw it.: 1<5, 2<2!, 3<4");
        assertThat(reusesOf("dam")).isEmpty();
    }

    @Test
    void whatIsRecordedAloneIsPossible() {
        files.article("copy", "\"2023-01\"", COPY, "reuses: [{of: dam, because: I saw it., paragraphs: [{paragraph: 2, ofParagraph: 2}]}]")
                .article("dam", "\"2023-04-30\"", DAM, "");
        load("copy");
        assertThat(reusesOf("copy")).containsExactly("dam possible I saw it.: 2<2");
    }

    @Test
    void aRepublicationHasItFromItsOriginal() {
        files.article("copy", "\"2023-01\"", COPY, "original: {article: dam, because: It says so.}").article("dam", "\"2023-04-30\"", DAM,
                "");
        load("copy", "dam");
        assertThat(reusesOf("copy")).containsExactly("dam certain: 2<2!, 3<4");
    }

    @Test
    void whenArticlesWereLoadedMakesNoDifference() {
        files.article("copy", "\"2023-05\"", COPY, "");
        load("copy");
        assertThat(reusesOf("copy")).isEmpty();
        files.article("dam", "\"2023-04-30\"", DAM, "");
        load("dam");
        assertThat(reusesOf("copy")).containsExactly("dam certain: 2<2!, 3<4");
    }

    @Test
    void loadingFingerprintsTwiceChangesNothing() {
        files.article("copy", "\"2023-05\"", COPY, "");
        load("copy");
        assertThat(bundles.load(files.place(), "a test")).isEmpty();
    }

    @Test
    void overHttp() {
        files.article("copy", "\"2023-05\"", COPY, "").article("dam", "\"2023-04-30\"", DAM, "");
        load("copy", "dam");
        var article = RestAssured.given().contentType("application/json").body(Map.of("query", """
                { article(slug: "copy") {
                    reuses { of { id slug } certain recordedBecause paragraphs { paragraph ofParagraph overlap words certain } }
                    errata { claim { id slug } because } } }
                """)).post("/graphql").then().statusCode(200).extract().jsonPath();
        assertThat(article.getString("data.article.reuses[0].of.slug")).isEqualTo("dam");
        assertThat(article.getBoolean("data.article.reuses[0].certain")).isTrue();
        assertThat(article.getDouble("data.article.reuses[0].paragraphs[0].overlap")).isEqualTo(1);
        assertThat(article.getList("data.article.errata")).isEmpty();
    }
}

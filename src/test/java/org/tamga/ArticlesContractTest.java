package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What articles have from one another, and where they erred, over the dataset that Tamga comes with. */
@QuarkusTest
class ArticlesContractTest {

    private static JsonPath article(String slug) {
        var articles = Ask.data(Ask.file("contract/articles.graphql"));
        articles.setRootPath("data.articles.edges.find { it.node.slug == '" + slug + "' }.node");
        return articles;
    }

    @Test
    void aPassageThatWasFoundAndRecordedIsOneWithItsOverlap() {
        var article = article("falling-out-of-love-with-the-kremlin");

        assertThat(article.getList("reuses.of.slug")).startsWith("astana-recalibrates");
        assertThat(article.getString("reuses[0].recordedBecause")).isNotBlank();
        assertThat(article.getBoolean("reuses[0].certain")).isFalse();
        List<Map<String, Object>> paragraphs = article.getList("reuses[0].paragraphs");
        assertThat(paragraphs).filteredOn(pair -> pair.get("overlap") != null)
                .extracting(pair -> List.of(pair.get("paragraph"), pair.get("ofParagraph")))
                .containsExactly(List.of(4, 6), List.of(9, 18));
        assertThat(paragraphs.size()).isGreaterThan(2);
    }

    @Test
    void twoArticlesThatShareNamesAloneHaveNothingFromEachOther() {
        assertThat(article("astana-recalibrates").getList("reuses")).isEmpty();
        assertThat(article("s-rm-balancing-act").getList("reuses")).isEmpty();
    }

    @Test
    void everyErratumNamesItsClaimAndSaysWhy() {
        var articles = Ask.data(Ask.file("contract/articles.graphql"));

        assertThat(articles.getList("articles.edges.node.errata.flatten().claim.slug")).doesNotContainNull();
        assertThat(articles.getList("articles.edges.node.errata.flatten().because")).doesNotContainNull();
    }
}

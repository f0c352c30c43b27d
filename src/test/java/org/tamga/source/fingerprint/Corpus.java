package org.tamga.source.fingerprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short articles written for measuring: about each of six topics two, which report the same and quote the same person, and share no other
 * wording. Their countries and persons do not exist.
 */
public final class Corpus {

    private static final List<String> TOPICS = List.of("dam", "port", "grain", "vote", "fish", "rail");

    private Corpus() {
    }

    /** The articles by name, such as {@code dam-a} and {@code dam-b}. */
    public static Map<String, ArticleText> articles() {
        var articles = new LinkedHashMap<String, ArticleText>();
        for (var topic : TOPICS) {
            for (var account : List.of("-a", "-b")) {
                articles.put(topic + account, read("corpus/" + topic + account + ".txt"));
            }
        }
        return articles;
    }

    private static ArticleText read(String resource) {
        try (var stream = Corpus.class.getClassLoader().getResourceAsStream(resource)) {
            return ArticleText.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

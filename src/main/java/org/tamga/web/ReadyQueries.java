package org.tamga.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The questions of the first page, each in a file of its own whose first line, a comment, is the question. */
@ApplicationScoped
public class ReadyQueries {

    private static final List<String> FILES = List.of("who-said-so", "who-stands-behind-it", "disputed", "known-then", "shared-alliances",
            "contradictions", "disowned", "one-article-only", "one-expert", "figures");

    private final List<ReadyQuery> all = FILES.stream().map(ReadyQueries::read).toList();

    public List<ReadyQuery> all() {
        return all;
    }

    private static ReadyQuery read(String file) {
        try (var stream = ReadyQueries.class.getResourceAsStream("/queries/" + file + ".graphql")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ReadyQuery(text.lines().findFirst().orElseThrow().substring(2), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tamga.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tamga.bundle.read.DirectoryPlace;
import org.tamga.source.fingerprint.ArticleText;

/** A bundle of articles without claims, each with its text beside it, for the tests of fingerprints. */
public final class TextFiles {

    private final Path bundle;
    private final Path texts;
    private final List<String> articles = new ArrayList<>();

    public TextFiles(Path directory) {
        this.bundle = directory.resolve("bundle");
        this.texts = directory.resolve("texts");
        create(bundle.resolve("articles"));
        create(bundle.resolve("fingerprints"));
        create(texts);
    }

    public Path bundle() {
        return bundle;
    }

    public Path texts() {
        return texts;
    }

    public Path text(String slug) {
        return texts.resolve(slug + ".txt");
    }

    public DirectoryPlace place() {
        return new DirectoryPlace(bundle);
    }

    /**
     * Adds or changes an article; paragraphs without claims are without content.
     *
     * @param more further keys of the article, such as {@code reuses: [...]}
     */
    public TextFiles article(String slug, String publishedOn, ArticleText text, String more) {
        var numbers = new ArrayList<Integer>();
        for (var number = 1; number <= text.paragraphs().size(); number++) {
            numbers.add(number);
        }
        write(bundle.resolve("articles").resolve(slug + ".yaml"), """
                article:
                  slug: %s
                  publishedOn: %s
                  language: en
                  paragraphs: %d
                  withoutContent: %s
                  %s
                """.formatted(slug, publishedOn, text.paragraphs().size(), numbers, more));
        write(text(slug), String.join("\n\n", text.paragraphs()));
        if (!articles.contains(slug)) {
            articles.add(slug);
        }
        write(bundle.resolve("bundle.yaml"), "{name: texts, title: Texts, articles: " + articles + "}");
        return this;
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

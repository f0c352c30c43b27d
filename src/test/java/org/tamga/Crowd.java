package org.tamga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bundle with few of everything for Andorra and many for Germany: 1 statement and 1 claim against {@value #MANY} of each, one
 * citation each against three. The outlets and what they report are invented.
 */
public final class Crowd {

    public static final int MANY = 300;

    private static final int ARTICLES = 3;

    private Crowd() {
    }

    /** Writes the bundle into a directory. */
    public static Path write(Path directory) {
        return write(directory, MANY);
    }

    /** The same with so many of what is many, ten or more: fewer are sooner loaded. */
    public static Path write(Path directory, int many) {
        try {
            Files.createDirectories(directory.resolve("articles"));
            Files.copy(Path.of("src/main/resources/dataset/countries.yaml"), directory.resolve("countries.yaml"));
            put(directory, "bundle.yaml", """
                    name: crowd
                    title: Few and many
                    description: Few of everything for one country and many for another.
                    license: CC0-1.0
                    articles: [crowd-0, crowd-1, crowd-2]
                    """);
            put(directory, "topics.yaml", """
                    topics:
                      - {slug: weather, name: Weather, description: Rain and shine.}
                    """);
            put(directory, "measures.yaml", """
                    measures:
                      - {slug: rain, name: Rain, unit: millimetre, description: What fell in a day.}
                    """);
            put(directory, "sources.yaml", """
                    sources:
                      - {slug: daily-example, name: The Daily Example, kind: NEWSPAPER, country: FR, reliability: C, reliabilityReason: Invented.}
                    """);
            put(directory, "alliances.yaml", alliances());
            put(directory, "actors.yaml", """
                    actors:
                    """ + speaker("few", "andorra") + speaker("many", "germany"));
            for (var article = 0; article < ARTICLES; article++) {
                put(directory, "articles/crowd-" + article + ".yaml", article(article, many));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alliances() {
        var alliances = new StringBuilder("alliances:\n");
        for (var at = 0; at < 60; at++) {
            alliances.append("""
                      - slug: alliance-%1$d
                        names: [{name: Alliance %1$d, language: en, kind: COMMON}]
                        description: Invented.
                        ground: {reference: Invented for a test}
                        members:
                          - {country: DE, status: MEMBER, from: "2001"}
                    """.formatted(at));
            if (at == 0) {
                alliances.append("      - {country: AD, status: MEMBER, from: \"2001\"}\n");
            }
        }
        return alliances.toString();
    }

    private static String speaker(String slug, String country) {
        return """
                  - slug: speaker-%s
                    kind: PERSON
                    names: [{name: Speaker %s, language: en, kind: COMMON}]
                    description: Invented.
                    tenures:
                      - {office: Minister of Weather, of: %s, from: "2001", represents: true, ground: {reference: Invented for a test}}
                """.formatted(slug, slug, country);
    }

    /** The first article declares everything; the others cite what is many again. */
    private static String article(int number, int many) {
        var article = new StringBuilder("""
                article:
                  slug: crowd-%1$d
                  title: Weather %1$d
                  source: daily-example
                  authors: []
                  publishedOn: "2022-0%2$d-01"
                  language: en
                  paragraphs: %3$d
                  grounds:
                    title: {basis: TEXT, because: Invented.}
                """.formatted(number, number + 1, many + 1));
        if (number > 0) {
            article.append("cites:\n");
            for (var at = 1; at <= many; at++) {
                article.append("  - {statement: many-%1$d, paragraph: %1$d, stance: SUPPORTS}\n".formatted(at));
                article.append("  - {claim: rain-many-%1$d, paragraph: %1$d, stance: SUPPORTS, voice: OWN}\n".formatted(at));
            }
            return article.toString();
        }
        article.append("statements:\n");
        article.append(statement("few-1", "few", "andorra", "2022-01-01", many + 1));
        for (var at = 1; at <= many; at++) {
            article.append(statement("many-" + at, "many", "germany", day(at), at));
        }
        article.append("claims:\n");
        article.append(claim("rain-few-1", "andorra", "2022-01-01", many + 1));
        for (var at = 1; at <= many; at++) {
            article.append(claim("rain-many-" + at, "germany", day(at), at));
        }
        return article.toString();
    }

    /** Many share a day, some have only a month, and some none. */
    private static String day(int at) {
        return at % 10 == 0 ? null : at % 7 == 0 ? "2022-0" + (at % 9 + 1) : "2022-01-%02d".formatted(at % 28 + 1);
    }

    private static String statement(String slug, String speaker, String about, String day, int paragraph) {
        return """
                  - slug: %s
                    speaker: speaker-%s
                    text: A minister spoke of the weather.
                    quote: rain
                    saidOn: %s
                    about: [%s, france]
                    topics: [weather]
                    cited: [{paragraph: %d, stance: SUPPORTS}]
                    asserts: [{claim: rain-%s, stance: SUPPORTS}]
                """.formatted(slug, speaker, day == null ? "null" : '"' + day + '"', about, paragraph, slug);
    }

    private static String claim(String slug, String country, String day, int paragraph) {
        return """
                  - slug: %s
                    text: It rained.
                    kind: QUANTITY
                    participants: [{actor: %s, role: SUBJECT}, {actor: france, role: MENTIONED}]
                    topics: [weather]
                    holds: %s
                    quantity: {low: 5, high: 5, comparator: EXACT, unit: millimetre, asOf: %3$s}
                    measure: rain
                    cited: [{paragraph: %4$d, stance: SUPPORTS, voice: OWN}]
                """.formatted(slug, country, day == null ? "null" : '"' + day + '"', paragraph);
    }

    private static void put(Path directory, String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }
}

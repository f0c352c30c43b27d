package org.tamga.briefing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.tamga.bundle.BundleFiles;
import org.tamga.bundle.read.DirectoryPlace;

/**
 * What may happen to a dataset: articles come, also late ones, report new things and support or deny old ones; claims are reworded, moved to
 * other days and topics, linked, settled and taken back; articles too; memberships end, topics gain weight. The same seed is the same history.
 */
final class AnyHistory {

    static final LocalDate TODAY = LocalDate.parse("2026-01-15");

    private static final int DAYS = 75;
    private static final List<String> SOURCES = List.of("the-daily-example", "example-weekly", "south-post", "ice-radio");
    private static final List<String> KINDS = List.of("EVENT", "EVENT", "EVENT", "RELATION", "POSITION", "PREDICTION", "OPINION",
            "QUANTITY");
    private static final List<String> TOPICS = List.of("bridges", "penguins", "ships");

    private final Random random;
    private final BundleFiles files;
    private final List<Article> articles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private String leftOn = "";
    private int weight = 3;

    AnyHistory(long seed, Path directory) {
        this.random = new Random(seed);
        this.files = BundleFiles.copy("penguins", directory);
        files.write("sources.yaml", files.read("sources.yaml") + """
                  - {slug: south-post, name: South Post, kind: NEWSPAPER, country: BV, reliability: B, reliabilityReason: Invented.}
                  - {slug: ice-radio, name: Ice Radio, kind: BROADCASTER, country: HM, reliability: C, reliabilityReason: Invented.}
                """);
        article();
        article();
    }

    private static final class Claim {
        String slug;
        String kind;
        String text;
        String holds;
        String topic;
        String withdrawn = "";
        Article in;
    }

    private static final class Article {
        String slug;
        String source;
        LocalDate published;
        String withdrawn = "";
        final List<String> cites = new ArrayList<>();
        final List<String> statements = new ArrayList<>();
        final List<String> cited = new ArrayList<>();
    }

    /** What happens until the next revision. */
    void goOn() {
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> article();
                case 3 -> any(claims).text = sentence();
                case 4 -> any(claims).holds = holds();
                case 5 -> any(claims).topic = any(TOPICS);
                case 6 -> any(claims).withdrawn = takenBack();
                case 7 -> any(articles).withdrawn = takenBack();
                case 8, 9 -> link();
                case 10 -> leftOn = leftOn.isEmpty() ? ", until: \"%s\"".formatted(day()) : "";
                default -> weight = 1 + random.nextInt(5);
            }
        }
    }

    private void article() {
        var article = new Article();
        article.slug = "article-" + articles.size();
        article.source = any(SOURCES);
        article.published = day();
        articles.add(article);
        for (var count = random.nextInt(4); count > 0 && !claims.isEmpty(); count--) {
            var claim = any(claims);
            if (claim.in != article && !article.cited.contains(claim.slug)) {
                article.cited.add(claim.slug);
                article.cites.add("  - {claim: %s, paragraph: %d, stance: %s}%n".formatted(claim.slug, 1 + random.nextInt(20),
                        random.nextInt(4) == 0 ? "DENIES" : "SUPPORTS"));
            }
        }
        for (var count = 1 + random.nextInt(4); count > 0; count--) {
            claim(article);
        }
        for (var count = random.nextInt(3); count > 0; count--) {
            article.statements.add("""
                      - {slug: said-%d-%d, speaker: emilia-frost, text: %s, saidOn: "%s", about: [%s], topics: [%s],
                         cited: [{paragraph: %d, stance: SUPPORTS}]}
                    """.formatted(articles.size(), count, sentence(), day(), any(List.of("heard-and-mcdonald-islands", "antarctica")),
                    any(TOPICS), 1 + random.nextInt(20)));
        }
    }

    private void claim(Article in) {
        var claim = new Claim();
        claim.slug = "so-" + claims.size();
        claim.kind = any(KINDS);
        claim.text = sentence();
        claim.holds = holds();
        claim.topic = any(TOPICS);
        claim.in = in;
        claims.add(claim);
    }

    private void link() {
        var from = any(claims);
        var to = any(claims);
        var pair = "  - {from: %s, to: %s, ".formatted(from.slug, to.slug);
        if (from == to || links.stream().anyMatch(link -> link.contains(": " + from.slug + ",") && link.contains(": " + to.slug + ","))) {
            return;
        }
        var kind = any(List.of("NEGATES", "DIFFERENT_VALUE", "SAME_EVENT"));
        var settled = kind.equals("SAME_EVENT") || random.nextBoolean() ? ""
                : ", resolution: {inFavourOf: %s, because: It was found out., on: \"%s\", ground: {reference: A list}}"
                        .formatted(to.slug, day());
        links.add(pair + "kind: %s, reason: They are about the same%s}%n".formatted(kind, settled));
    }

    /** On some day of late, or of the near future. */
    private String takenBack() {
        return "withdrawn: {on: \"%s\", because: It was a mistake.}".formatted(TODAY.plusDays(6 - random.nextInt(20)));
    }

    private String sentence() {
        return "Something of number %d is so.".formatted(random.nextInt(1000));
    }

    private String holds() {
        return switch (random.nextInt(5)) {
            case 0 -> "null";
            case 1 -> "\"2020\"";
            case 2 -> "\"%s/..\"".formatted(day());
            default -> "\"%s\"".formatted(day());
        };
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(DAYS));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    DirectoryPlace place() {
        files.write("bundle.yaml", """
                name: penguins
                title: The affairs of the far south
                description: An invented bundle about real islands on which nobody lives.
                license: CC0-1.0
                articles: [bridge-to-heard, who-counts-the-penguins, %s]
                """.formatted(articles.stream().map(article -> article.slug).collect(Collectors.joining(", "))));
        files.write("topics.yaml", """
                topics:
                  - {slug: bridges, name: Bridges, weight: %d}
                  - {slug: penguins, name: Penguins}
                  - {slug: ships, name: Ships, weight: 4}
                """.formatted(weight));
        files.write("alliances.yaml", """
                alliances:
                  - slug: penguin-union
                    names: [{name: Penguin Union, language: en, kind: OFFICIAL}]
                    from: "1992"
                    ground: {reference: The invented founding act}
                    members: [{country: BV, status: MEMBER, from: "1994-05"%s}, {country: HM, status: MEMBER, from: "2026-01-02"}]
                """.formatted(leftOn));
        articles.forEach(article -> files.write("articles/%s.yaml".formatted(article.slug), yaml(article)));
        return files.place();
    }

    private String yaml(Article article) {
        var text = new StringBuilder(
                "article: {slug: %s, title: Of %s, source: %s, authors: [], publishedOn: \"%s\", language: en, paragraphs: 20%s}%n"
                        .formatted(article.slug, article.slug, article.source, article.published, comma(article.withdrawn)));
        section(text, "statements", article.statements);
        section(text, "claims", claims.stream().filter(claim -> claim.in == article).map(this::yaml).toList());
        section(text, "cites", article.cites);
        if (article == articles.get(0)) {
            section(text, "links", links);
        }
        return text.toString();
    }

    private String yaml(Claim claim) {
        var number = Integer.parseInt(claim.slug.substring("so-".length()));
        var quantity = claim.kind.equals("QUANTITY")
                ? "measure: penguins-on-bouvet, quantity: {low: %d, high: %d, comparator: EXACT, unit: penguin, asOf: \"%s\"},"
                        .formatted(number, number, TODAY.minusDays(number))
                : "";
        return """
                  - {slug: %s, kind: %s, text: %s, holds: %s, topics: [%s], %s participants: [{actor: %s, role: SUBJECT}],
                     cited: [{paragraph: %d, stance: SUPPORTS}]%s}
                """.formatted(claim.slug, claim.kind, claim.text, claim.holds, claim.topic, quantity,
                number % 4 == 0 ? "heard-and-mcdonald-islands" : "bouvet-island", 1 + number % 20, comma(claim.withdrawn));
    }

    private static String comma(String entry) {
        return entry.isEmpty() ? "" : ", " + entry;
    }

    private static void section(StringBuilder text, String name, List<String> entries) {
        if (!entries.isEmpty()) {
            text.append(name).append(":\n");
            entries.forEach(text::append);
        }
    }
}

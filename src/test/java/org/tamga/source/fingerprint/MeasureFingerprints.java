package org.tamga.source.fingerprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.tamga.source.fingerprint.Variation.Pair;

/**
 * Prints how well reuse is found, for several runs and windows: on the corpus, whose truth is known, and on the texts of a directory,
 * where it is given. What docs/decisions/0008 says comes from here.
 */
public final class MeasureFingerprints {

    private static final int SEEDS = 20;

    private MeasureFingerprints() {
    }

    /** @param arguments at most one: a directory with text files, a paragraph a line */
    public static void main(String... arguments) throws IOException {
        System.out.println(
                "run window floor | by variation: recall of passages / of certain ones / of articles | precision | unrelated paragraphs found");
        for (var run = 3; run <= 7; run++) {
            for (var window = 1; window <= Math.min(run, 5); window++) {
                for (var floor = run; floor <= run + 1; floor++) {
                    System.out.println(line(run, window, floor));
                }
            }
        }
        if (arguments.length > 0) {
            texts(Path.of(arguments[0]));
        }
    }

    private static String line(int run, int window, int floor) {
        var line = new StringBuilder("%d %d %d |".formatted(run, window, floor));
        var scores = scores(new FoundReuse(run, window), floor, SEEDS);
        scores.forEach((kind, score) -> line.append(" %s %.3f/%.3f/%.3f".formatted(kind, score.recall(),
                score.certainRecall(), score.articleRecall())));
        var all = new Score();
        scores.values().forEach(all::add);
        return line.append(" | precision %.4f | unrelated %d".formatted(all.precision(), unrelated(new FoundReuse(run, window), floor)))
                .toString();
    }

    /** How well the passages of every variant of every article are found, by kind, over so many seeds. */
    static Map<Variation, Score> scores(FoundReuse finding, int floor, int seeds) {
        var scores = new EnumMap<Variation, Score>(Variation.class);
        var texts = List.copyOf(Corpus.articles().values());
        for (var seed = 1; seed <= seeds; seed++) {
            var random = new Random(seed);
            for (var kind : Variation.values()) {
                for (var at = 0; at < texts.size(); at++) {
                    // Two further on is another topic.
                    var variant = kind.of(texts.get(at), texts.get((at + 2) % texts.size()), random);
                    var score = scores.computeIfAbsent(kind, k -> new Score());
                    score.count(variant, finding.between(variant.text(), texts.get(at)), floor);
                }
            }
        }
        return scores;
    }

    /** Pairs of paragraphs of different articles in which something is found, though none took from another. */
    static int unrelated(FoundReuse finding, int floor) {
        var texts = List.copyOf(Corpus.articles().values());
        var found = 0;
        for (var at = 0; at < texts.size(); at++) {
            for (var other : texts.subList(at + 1, texts.size())) {
                found += (int) finding.between(texts.get(at), other).values().stream().filter(o -> o.run() >= floor).count();
            }
        }
        return found;
    }

    private static void texts(Path directory) throws IOException {
        var texts = new ArrayList<Map.Entry<String, ArticleText>>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Map.entry(file.getFileName().toString().substring(0, 3), ArticleText.of(Files.readString(file))));
            }
        }
        for (var run = 4; run <= 6; run++) {
            for (var window = 1; window <= 4; window++) {
                System.out.println("run " + run + ", window " + window);
                for (var at = 0; at < texts.size(); at++) {
                    for (var other : texts.subList(at + 1, texts.size())) {
                        for (var found : new FoundReuse(run, window).between(texts.get(at).getValue(), other.getValue()).entrySet()) {
                            System.out.println("  " + texts.get(at).getKey() + "/" + found.getKey().paragraph() + " " + other.getKey()
                                    + "/" + found.getKey().ofParagraph() + " " + found.getValue());
                        }
                    }
                }
            }
        }
    }

    /** What was found of what there was: of passages, and of articles that hold any. */
    static final class Score {

        private int articles;
        private int articlesFound;
        private int there;
        private int found;
        private int certain;
        private int wrong;

        void count(Variation.Variant variant, Map<Pair, Overlap> overlaps, int floor) {
            there += variant.truth().size();
            articles++;
            articlesFound += overlaps.values().stream().anyMatch(overlap -> overlap.run() >= floor) ? 1 : 0;
            overlaps.forEach((pair, overlap) -> {
                if (overlap.run() >= floor) {
                    var right = variant.truth().contains(pair);
                    found += right ? 1 : 0;
                    certain += right && overlap.isCertain() ? 1 : 0;
                    wrong += variant.isTrue(pair) ? 0 : 1;
                }
            });
        }

        void add(Score other) {
            articles += other.articles;
            articlesFound += other.articlesFound;
            there += other.there;
            found += other.found;
            certain += other.certain;
            wrong += other.wrong;
        }

        double recall() {
            return (double) found / there;
        }

        double certainRecall() {
            return (double) certain / there;
        }

        double articleRecall() {
            return (double) articlesFound / articles;
        }

        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }
}

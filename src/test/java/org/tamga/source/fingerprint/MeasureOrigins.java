package org.tamga.source.fingerprint;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.tamga.assessment.rules.Assess;
import org.tamga.assessment.rules.Dossier;
import org.tamga.assessment.rules.Evidence;
import org.tamga.assessment.rules.Named;
import org.tamga.assessment.rules.Passage;
import org.tamga.assessment.rules.Publisher;
import org.tamga.assessment.rules.Question;
import org.tamga.assessment.rules.Side;
import org.tamga.assessment.rules.Speaker;
import org.tamga.assessment.rules.Subject;
import org.tamga.assessment.rules.Text;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Stance;
import org.tamga.source.Reliability;
import org.tamga.source.fingerprint.Variation.Variant;

/**
 * How well voices are told apart in dossiers whose truth is known: of each topic of the corpus a claim that its two accounts report, each
 * in its own voice, and that others took over from either, and again from those. No two share an outlet or an author: only their words
 * tell. {@link KnownOriginsTest} prints what comes of it.
 */
final class MeasureOrigins {

    /** Then the copy rests on two, and what it has from the second ties that to the first: as the table says, for certain ties are transitive. */
    static final String SECOND_SOURCE = "MIXED, the second source cited too";
    static final String ONE_EXPERT = "ONE PERSON QUOTED BY ALL";
    static final String TWO_OUTLETS = "TWO OUTLETS THAT QUOTE ONE PERSON";

    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    private MeasureOrigins() {
    }

    /** How well the voices are found, by what became of the texts, over so many seeds. */
    static Map<String, Score> scores(int seeds) {
        var scores = new LinkedHashMap<String, Score>();
        var corpus = Corpus.articles();
        var texts = List.copyOf(corpus.values());
        for (var seed = 1; seed <= seeds; seed++) {
            var random = new Random(seed);
            for (var kind : Variation.values()) {
                for (var at = 0; at < texts.size(); at += 2) {
                    var told = told(kind, texts, at, random);
                    score(scores, kind.name(), told);
                    if (kind == Variation.MIXED) {
                        score(scores, SECOND_SOURCE, told.with("second", other(texts, at, 1), random));
                    }
                }
            }
        }
        for (var at = 0; at < texts.size(); at += 2) {
            score(scores, ONE_EXPERT, quoting(texts, at, true));
            score(scores, TWO_OUTLETS, quoting(texts, at, false));
        }
        return scores;
    }

    private static void score(Map<String, Score> scores, String name, Told told) {
        scores.computeIfAbsent(name, n -> new Score()).count(told);
    }

    /** Two accounts of one topic; what another made of each; and what a third made of that. None mixes in what another does. */
    private static Told told(Variation kind, List<ArticleText> texts, int at, Random random) {
        var told = new Told(new ArrayList<>(), new ArrayList<>());
        for (var account = 0; account < 2; account++) {
            var original = texts.get(at + account);
            Variant copy;
            Variant again;
            List<List<Integer>> chains;
            do {
                copy = kind.of(original, other(texts, at, 1 + 2 * account), random);
                again = kind.of(copy.text(), other(texts, at, 2 + 2 * account), random);
                chains = chains(copy, again);
            } while (chains.isEmpty());
            var chain = chains.get(random.nextInt(chains.size()));
            told.add("original-" + account, original, chain.get(0), account);
            told.add("copy-" + account, copy.text(), chain.get(1), account);
            told.add("again-" + account, again.text(), chain.get(2), account);
        }
        return told;
    }

    /** An account of another topic, so many topics further on. */
    private static ArticleText other(List<ArticleText> texts, int at, int further) {
        return texts.get((at + 2 * further) % texts.size());
    }

    /**
     * The passages in which the two accounts of a topic, and a copy of the first, quote one person's words: as that person's claim, which is
     * then one voice; or as what each says itself.
     */
    private static Told quoting(List<ArticleText> texts, int at, boolean attributed) {
        var told = new Told(new ArrayList<>(), new ArrayList<>());
        var speakers = attributed ? List.of(new Speaker(new Named("expert", "Expert"), true, List.of())) : List.<Speaker>of();
        for (var account = 0; account < 2; account++) {
            var text = texts.get(at + account);
            told.add(new Cited("original-" + account, text, quotation(text), speakers), attributed ? 0 : account);
        }
        told.add(new Cited("copy-0", texts.get(at), quotation(texts.get(at)), speakers), 0);
        return told;
    }

    private static int quotation(ArticleText text) {
        return IntStream.rangeClosed(1, text.paragraphs().size()).filter(number -> text.paragraph(number).contains("“")).findFirst()
                .orElseThrow();
    }

    /** The paragraphs that went through both hands: their numbers in the original, the copy, and the copy of the copy. */
    private static List<List<Integer>> chains(Variant copy, Variant again) {
        var chains = new ArrayList<List<Integer>>();
        again.truth().forEach(last -> copy.truth().stream().filter(first -> first.paragraph() == last.ofParagraph())
                .forEach(first -> chains.add(List.of(first.ofParagraph(), first.paragraph(), last.paragraph()))));
        chains.sort(Comparator.comparing(chain -> chain.get(0)));
        return chains;
    }

    /**
     * Articles that one after the other report a claim.
     *
     * @param of whose voice each truly is, by number
     */
    private record Told(List<Cited> cited, List<Integer> of) {

        void add(String slug, ArticleText text, int paragraph, int voice) {
            add(new Cited(slug, text, paragraph, List.of()), voice);
        }

        void add(Cited one, int voice) {
            cited.add(one);
            of.add(voice);
        }

        int voices() {
            return (int) of.stream().distinct().count();
        }

        /** Besides, another source in its own voice, of which sentences went into the copies. */
        Told with(String slug, ArticleText text, Random random) {
            var more = new Told(new ArrayList<>(cited), new ArrayList<>(of));
            more.add(slug, text, 1 + random.nextInt(text.paragraphs().size()), voices());
            return more;
        }

        Side assessed() {
            var evidence = cited.stream().map(Cited::evidence).toList();
            return Assess.of(new Dossier(new Subject("Claim", "claim"), Question.isItSo(ClaimKind.EVENT, Set.of()), evidence, passages(),
                    List.of(), null), DAY).supporting();
        }

        /** What fingerprints find between every two. */
        private List<Passage> passages() {
            var passages = new ArrayList<Passage>();
            for (var at = 0; at < cited.size(); at++) {
                for (var other : cited.subList(at + 1, cited.size())) {
                    var one = cited.get(at);
                    FoundReuse.AS_BUILT.between(other.text, one.text).forEach((pair, overlap) -> {
                        if (overlap.isReuse()) {
                            passages.add(new Passage(other.slug, pair.paragraph(), one.slug, pair.ofParagraph(), overlap.isCertain(),
                                    "Fingerprints are shared."));
                        }
                    });
                }
            }
            return passages;
        }
    }

    private record Cited(String slug, ArticleText text, int paragraph, List<Speaker> speakers) {

        Evidence evidence() {
            var outlet = new Named("outlet-of-" + slug, slug);
            var paper = new Text(new Named(slug, slug), slug, outlet, new Publisher(outlet, null, null, Reliability.B),
                    List.of(new Named("author-of-" + slug, slug)), Set.of());
            return new Evidence(slug, paper, paragraph, Stance.SUPPORTS, speakers, List.of(), List.of(), false, null, null, DAY,
                    null);
        }
    }

    /** Of the pairs of citations that are truly one voice, and of those found to be. */
    static final class Score {

        private int there;
        private int certain;
        private int found;
        private int wronglyCertain;
        private int wrong;
        private int claims;
        private int least;
        private int most;
        private int within;

        private void count(Told told) {
            var side = told.assessed();
            var groups = side.origins().stream().map(origin -> origin.evidence().stream().map(Evidence::citation).toList()).toList();
            var voices = side.voices().stream().map(voice -> voice.stream().map(Evidence::citation).toList()).toList();
            var truth = told.cited.stream().collect(toMap(Cited::slug, each -> told.of.get(told.cited.indexOf(each))));
            for (var one : told.cited) {
                for (var other : told.cited) {
                    if (one.slug.compareTo(other.slug) < 0) {
                        pair(truth.get(one.slug).equals(truth.get(other.slug)), isTogether(groups, one, other),
                                isTogether(voices, one, other));
                    }
                }
            }
            claims++;
            least += side.min() == told.voices() ? 1 : 0;
            most += side.max() == told.voices() ? 1 : 0;
            within += side.min() <= told.voices() && told.voices() <= side.max() ? 1 : 0;
        }

        private static boolean isTogether(List<List<String>> groups, Cited one, Cited other) {
            Predicate<List<String>> both = group -> group.contains(one.slug) && group.contains(other.slug);
            return groups.stream().anyMatch(both);
        }

        private void pair(boolean one, boolean foundCertain, boolean foundAtAll) {
            there += one ? 1 : 0;
            certain += one && foundCertain ? 1 : 0;
            found += one && foundAtAll ? 1 : 0;
            wronglyCertain += !one && foundCertain ? 1 : 0;
            wrong += !one && foundAtAll ? 1 : 0;
        }

        /** Of the pairs that are one voice, those counted together in {@code min}, on which a status rests. */
        double recall() {
            return (double) found / there;
        }

        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }

        /** Of the pairs that are one voice, those counted together in {@code max} too. */
        double certainRecall() {
            return (double) certain / there;
        }

        double certainPrecision() {
            return certain + wronglyCertain == 0 ? 1 : (double) certain / (certain + wronglyCertain);
        }

        /** How often the least number is the true one. */
        double least() {
            return (double) least / claims;
        }

        double most() {
            return (double) most / claims;
        }

        /** How often the true number is not less than the least and not more than the most. */
        double within() {
            return (double) within / claims;
        }
    }
}

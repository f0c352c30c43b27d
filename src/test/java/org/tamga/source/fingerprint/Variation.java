package org.tamga.source.fingerprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What becomes of a text that is taken over, in ways that newsrooms and aggregators know. */
public enum Variation {

    VERBATIM {
        @Override
        Variant of(ArticleText text, ArticleText second, Random random) {
            return new Variant(this).all(text);
        }
    },
    RETITLED {
        @Override
        Variant of(ArticleText text, ArticleText second, Random random) {
            return new Variant(this).own("What the quarrel of this week is about, and who stands to lose by it").all(text)
                    .own("Also read: ten gardens worth a detour");
        }
    },
    BYLINE_SWAPPED {
        @Override
        Variant of(ArticleText text, ArticleText second, Random random) {
            return new Variant(this).own("By our correspondent Mira Solt").all(text);
        }
    },
    /** Whole sentences and the last paragraphs are gone. */
    TRIMMED {
        @Override
        Variant of(ArticleText text, ArticleText second, Random random) {
            var variant = new Variant(this);
            var last = text.paragraphs().size() - random.nextInt(3);
            for (var number = 1; number <= last; number++) {
                var sentences = new ArrayList<>(sentences(text.paragraph(number)));
                if (sentences.size() > 1) {
                    sentences.remove(random.nextInt(sentences.size()));
                }
                variant.from(number, String.join(" ", sentences));
            }
            return variant;
        }
    },
    /** Every paragraph goes on with a sentence of another article. */
    MIXED {
        @Override
        Variant of(ArticleText text, ArticleText second, Random random) {
            var variant = new Variant(this);
            for (var number = 1; number <= text.paragraphs().size(); number++) {
                var other = sentences(second.paragraph(1 + random.nextInt(second.paragraphs().size())));
                variant.from(number, text.paragraph(number) + " " + other.get(random.nextInt(other.size())));
            }
            return variant;
        }
    },
    /** About one word in eight is another, one in thirty gone. */
    REWORDED {
        @Override
        Variant of(ArticleText text, ArticleText second, Random random) {
            return reworded(this, text, random, 8, 30);
        }
    },
    /** About one word in four is another, one in fifteen gone. */
    REWRITTEN {
        @Override
        Variant of(ArticleText text, ArticleText second, Random random) {
            return reworded(this, text, random, 4, 15);
        }
    };

    private static final List<String> OTHER_WORDS = List.of("indeed", "several", "matter", "brought", "largely", "side", "again", "under",
            "hardly", "people", "began", "quickly", "more", "still", "held", "this", "that", "seemed");

    /** @param second another article, from which something may be mixed in */
    abstract Variant of(ArticleText text, ArticleText second, Random random);

    private static List<String> sentences(String paragraph) {
        return List.of(paragraph.split("(?<=[.!?]) (?=[A-Z])"));
    }

    private static Variant reworded(Variation kind, ArticleText text, Random random, int replaced, int dropped) {
        var variant = new Variant(kind);
        for (var number = 1; number <= text.paragraphs().size(); number++) {
            var words = new ArrayList<String>();
            for (var word : text.paragraph(number).split(" ")) {
                if (random.nextInt(replaced) == 0) {
                    words.add(OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size())));
                } else if (random.nextInt(dropped) != 0) {
                    words.add(word);
                }
            }
            variant.from(number, String.join(" ", words));
        }
        return variant;
    }

    /** A text made of another, and which of its paragraphs come from which of its. */
    static final class Variant {

        final Variation kind;
        private final List<String> paragraphs = new ArrayList<>();
        private final Set<Pair> truth = new HashSet<>();
        private final Set<Pair> tooShort = new HashSet<>();

        Variant(Variation kind) {
            this.kind = kind;
        }

        Variant own(String paragraph) {
            paragraphs.add(paragraph);
            return this;
        }

        Variant from(int number, String paragraph) {
            paragraphs.add(paragraph);
            (Words.of(paragraph, List.of()).size() < Winnowing.SURE ? tooShort : truth).add(new Pair(paragraphs.size(), number));
            return this;
        }

        Variant all(ArticleText text) {
            for (var number = 1; number <= text.paragraphs().size(); number++) {
                from(number, text.paragraph(number));
            }
            return this;
        }

        ArticleText text() {
            return new ArticleText(paragraphs);
        }

        /** The passages that should be found. */
        Set<Pair> truth() {
            return truth;
        }

        /** Whether a passage comes from there, be it of fewer words than anybody promises to find. */
        boolean isTrue(Pair pair) {
            return truth.contains(pair) || tooShort.contains(pair);
        }
    }

    /** A paragraph, and the paragraph of another article that it comes from. */
    record Pair(int paragraph, int ofParagraph) {
    }
}

package org.tamga.assessment.rules;

import java.util.Comparator;
import java.util.Optional;

/** Why there are fewer independent voices than articles, or may be: the tie that explains most, in a sentence. */
final class WhyFew {

    private final Side side;
    private final String voice;

    private WhyFew(Question question, Side side) {
        this.side = side;
        voice = question.ofContent() ? "voice" : "witness";
    }

    /** Empty where every article is a voice of its own. */
    static Optional<String> of(Question question, Side side) {
        var why = new WhyFew(question, side);
        return why.tie().map(why::sentence).or(why::floating);
    }

    /** Of the certain ones before the possible ones, that which brings most articles together; of equals, the first of DESIGN's table. */
    private Optional<Tie> tie() {
        return side.origins().stream().flatMap(origin -> origin.ties().stream()).distinct()
                .filter(tie -> !tie.floats() && (Shelf.articles(tie.between()) > 1 || !tie.certain()))
                .filter(tie -> tie.certain() || side.min() < standing())
                .max(Comparator.comparing(Tie::certain).thenComparing(tie -> Shelf.articles(tie.between()))
                        .thenComparing(tie -> -tie.kind().ordinal()));
    }

    private long standing() {
        return side.origins().stream().filter(origin -> !origin.floats()).count();
    }

    private String sentence(Tie tie) {
        var which = which(tie);
        return switch (tie.kind()) {
            case SAME_TEXT -> which + sharedText(tie);
            case SAME_PUBLISHER -> "%s come from one house, %s.".formatted(which, tie.shared());
            case SAME_AUTHOR -> "%s are by the same author, %s.".formatted(which, tie.shared());
            case SAME_VOICE -> "%s rest on the same %s, %s.".formatted(which, voice, tie.shared());
            case SAME_DOCUMENT -> "%s rest on the same ground, %s.".formatted(which, tie.shared());
            case SAME_ARTICLE -> "As they stand in one article, %s, they may be one %s.".formatted(tie.shared(), voice);
            case SHARED_EXPERT -> tie.reason() + " They may be one %s.".formatted(voice);
            case UNNAMED, UNKNOWN -> tie.reason();
        };
    }

    private String sharedText(Tie tie) {
        var carried = tie.between().stream().map(each -> each.text().carries()).distinct().count();
        return carried == 1 ? " carry the same text."
                : tie.certain() ? " share a passage."
                        : " share some wording, so that one may have it from the other.";
    }

    /** "Both articles", "All three articles", "Three of the articles". */
    private String which(Tie tie) {
        var articles = Shelf.articles(tie.between());
        if (articles < side.articles()) {
            return Wording.sentence(Wording.number(articles)) + " of the articles";
        }
        return articles == 2 ? "Both articles" : "All %s articles".formatted(Wording.number(articles));
    }

    /** Of whoever may be any other voice. */
    private Optional<String> floating() {
        var floating = side.origins().stream().filter(Origin::floats).toList();
        if (floating.isEmpty() || side.max() < 2) {
            return Optional.empty();
        }
        if (standing() == 0) {
            return Optional.of("Who they are is not said: they may be one.");
        }
        var many = floating.size() > 1;
        if (floating.stream().allMatch(Label::isUnknown)) {
            return Optional.of(many ? "Where those articles come from is not known: they may be among the others."
                    : "Where that article comes from is not known: it may be one of the others.");
        }
        return Optional.of("Who is behind “%s” is not known: %s.".formatted(Label.of(floating),
                many ? "they may be among the others" : "it may be one of the others"));
    }
}

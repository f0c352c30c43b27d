package org.tamga.source.fingerprint;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a paragraph that are its author's own wording: without names, titles and quotations, which whoever writes about the same
 * thing has to repeat.
 * <p>
 * Left out are: quoted stretches ({@link Quotations}); the phrases given, such as the article's title; every capitalised word, also at the
 * start of a sentence, where nothing tells a name from a word; and small words between two capitalised ones ("Organisation <em>for</em>
 * Security <em>and</em> Co-operation"). So what is left depends on the text alone, and never on which names a dataset happens to know.
 * In a language without capitals, names stay; in German, nouns go.
 * <p>
 * These rules are part of the algorithm's name ({@link Winnowing#ALGORITHM}): whoever changes them changes the name.
 */
public final class Words {

    /** An ideograph by itself, a figure with its separators, or a run of letters with apostrophes inside. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{IsIdeographic}|\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}&&[^\\p{IsIdeographic}]][\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]*"
                    + "(?:'\\p{L}[\\p{L}\\p{M}]*)*");

    private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "on", "at", "to", "de", "la", "le", "du", "des", "del",
            "von", "van", "der", "den", "und", "et", "y", "e", "al");
    private static final int SMALL_IN_A_ROW = 3;

    private Words() {
    }

    /**
     * The words of a paragraph that count, lower-cased, in their order.
     *
     * @param leftOut phrases that do not count, in any case: the article's title
     */
    public static List<String> of(String paragraph, Collection<String> leftOut) {
        var text = plain(paragraph);
        for (var phrase : leftOut) {
            text = phrase(phrase).matcher(text).replaceAll(" ");
        }
        text = Quotations.without(text);
        return counting(text, WORD.matcher(text).results().toList());
    }

    /** One form of every letter and figure. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The phrase where it stands by itself, with apostrophes of any form. */
    private static Pattern phrase(String phrase) {
        var parts = Arrays.stream(plain(phrase).split("['\u2018\u2019]", -1)).map(Pattern::quote).collect(joining("['\u2018\u2019]"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + parts + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> counting(String text, List<MatchResult> found) {
        var words = new ArrayList<String>();
        for (var at = 0; at < found.size(); at++) {
            var word = found.get(at).group();
            if (isCapitalised(word)) {
                at = lastSmallOfName(text, found, at);
            } else {
                words.add(word.toLowerCase(Locale.ROOT).replaceAll("[.,]", ""));
            }
        }
        return words;
    }

    /** Where a name that begins here goes on after small words, the last of them; else the place itself. */
    private static int lastSmallOfName(String text, List<MatchResult> found, int capitalised) {
        for (var next = capitalised + 1; next < found.size() && next <= capitalised + SMALL_IN_A_ROW + 1; next++) {
            if (!text.substring(found.get(next - 1).end(), found.get(next).start()).isBlank()) {
                return capitalised;
            }
            if (isCapitalised(found.get(next).group())) {
                return next - 1;
            }
            if (!SMALL.contains(found.get(next).group())) {
                return capitalised;
            }
        }
        return capitalised;
    }

    private static boolean isCapitalised(String word) {
        var first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}

package org.tamga.bundle.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The figures that an English text gives, however it writes them: {@code 4,750}, {@code 1.5 million}, {@code 70th}, "thirty-one",
 * "a hundred thousand", "a fifth" (0.2, and as a percentage 20).
 */
public final class Figures {

    private static final Pattern TOKEN = Pattern.compile("[0-9]+(?:[,\u00A0\u202F ](?=[0-9]{3}(?![0-9]))[0-9]{3})*(?:\\.[0-9]+)?|\\p{L}+");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Map<String, BigDecimal> NUMBERS = new HashMap<>();
    private static final Map<String, BigDecimal> MULTIPLIERS = new HashMap<>();
    private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("half", 2), Map.entry("halves", 2), Map.entry("third", 3),
            Map.entry("quarter", 4), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7),
            Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10));

    static {
        var upToNineteen = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve",
                "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
        var tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        var ordinals = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
                "twelfth");
        upToNineteen.forEach(word -> NUMBERS.put(word, new BigDecimal(upToNineteen.indexOf(word))));
        tens.forEach(word -> NUMBERS.put(word, new BigDecimal(20 + 10 * tens.indexOf(word))));
        ordinals.forEach(word -> NUMBERS.put(word, new BigDecimal(1 + ordinals.indexOf(word))));
        Map.of("once", 1, "twice", 2, "no", 0, "none", 0, "single", 1).forEach((word, value) -> NUMBERS.put(word, new BigDecimal(value)));
        Map.of("dozen", "12", "hundred", "100", "thousand", "1000", "k", "1000", "million", "1000000", "m", "1000000", "billion",
                "1000000000",
                "bn", "1000000000", "trillion", "1000000000000").forEach((word, value) -> MULTIPLIERS.put(word, new BigDecimal(value)));
    }

    private Figures() {
    }

    /** Every figure of the text, and every one that words next to each other make together. */
    public static Set<BigDecimal> of(String text) {
        var figures = new TreeSet<BigDecimal>();
        var tokens = tokens(text);
        for (var from = 0; from < tokens.size(); from++) {
            number(tokens, from, figures);
            part(tokens, from, figures);
        }
        return figures;
    }

    /** Whether the text gives this figure; whatever its scale, 5 is 5.0. */
    public static boolean stand(String text, BigDecimal figure) {
        return of(text).stream().anyMatch(found -> found.compareTo(figure) == 0);
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        TOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).results()
                .forEach(found -> tokens.add(found.group().toLowerCase(Locale.ROOT)));
        return tokens;
    }

    /** The number that begins here, word by word: what is there so far is a figure too. */
    private static void number(List<String> tokens, int from, Set<BigDecimal> figures) {
        var total = BigDecimal.ZERO;
        var current = value(tokens.get(from));
        if (current == null && MULTIPLIERS.containsKey(tokens.get(from))) {
            current = BigDecimal.ONE;
        } else if (current != null) {
            figures.add(current);
            from++;
        } else {
            return;
        }
        for (var at = from; at < tokens.size(); at++) {
            var multiplier = MULTIPLIERS.get(tokens.get(at));
            var more = value(tokens.get(at));
            if (multiplier != null) {
                current = current.multiply(multiplier);
                if (multiplier.compareTo(HUNDRED) > 0) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
            } else if (more != null && more.compareTo(HUNDRED) < 0 && !Character.isDigit(tokens.get(at).charAt(0))) {
                current = current.add(more);
            } else if (!tokens.get(at).equals("and")) {
                return;
            } else {
                continue;
            }
            figures.add(total.add(current));
        }
    }

    /** "a fifth", "two thirds". */
    private static void part(List<String> tokens, int at, Set<BigDecimal> figures) {
        var token = tokens.get(at);
        var whole = PARTS.get(token.length() > 4 && token.endsWith("s") && !token.equals("halves")
                ? token.substring(0, token.length() - 1)
                : token);
        if (whole == null) {
            return;
        }
        var many = at == 0 ? null : value(tokens.get(at - 1));
        var share = (many == null ? BigDecimal.ONE : many).divide(new BigDecimal(whole), 4, RoundingMode.HALF_UP);
        figures.add(share);
        figures.add(share.multiply(HUNDRED));
    }

    private static BigDecimal value(String token) {
        return Character.isDigit(token.charAt(0)) ? new BigDecimal(token.replaceAll("[^0-9.]", "")) : NUMBERS.get(token);
    }
}

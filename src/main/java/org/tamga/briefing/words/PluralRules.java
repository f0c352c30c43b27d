package org.tamga.briefing.words;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of a language's plural forms a number takes, by the rules of CLDR
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS 35, part 3</a>).
 * <p>
 * The JDK evaluates them where it writes compact numbers, and nowhere else: so a number is written with one pattern a form, which says its
 * name. It looks at the whole number only, so that what numbers with a fraction take is said apart.
 */
final class PluralRules {

    private static final String OTHER = "other";

    private final CompactNumberFormat names;
    private final Set<String> forms;
    private final String fraction;

    /**
     * @param fraction the form of numbers with a fraction; null where it is that of the whole number
     * @throws IllegalArgumentException where the text is no rules of CLDR
     */
    PluralRules(String rules, String fraction) {
        this.forms = Stream.concat(Arrays.stream(rules.split(";")).map(rule -> rule.split(":", 2)[0].strip()), Stream.of(OTHER))
                .collect(Collectors.toUnmodifiableSet());
        this.fraction = fraction;
        var patterns = forms.stream().map(form -> form + ":0'" + form + "'").collect(joining(" ", "{", "}"));
        this.names = new CompactNumberFormat("#", DecimalFormatSymbols.getInstance(Locale.ROOT), new String[]{patterns}, rules);
    }

    /** The forms that there are, such as one, few, many and other. */
    Set<String> forms() {
        return forms;
    }

    /** The form that a number takes as it is written: 1.0 is one with a fraction. */
    String form(BigDecimal number) {
        if (number.scale() > 0 && fraction != null) {
            return fraction;
        }
        // A format is used by one thread at a time.
        var format = (CompactNumberFormat) names.clone();
        return format.format(number.abs().toBigInteger()).replaceAll("[^a-z]", "");
    }
}

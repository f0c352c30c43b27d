package org.tamga.briefing.words;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fixed texts of one language, as its file has them. */
final class Vocabulary {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Locale locale;
    private final Map<String, String> texts;
    private final PluralRules plural;
    private final String large;

    private Vocabulary(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.plural = new PluralRules(text("plural"), texts.get("plural.fraction"));
        this.large = text("plural.large");
    }

    /** Reads a file of words. */
    static Vocabulary read(Locale locale, Reader file) throws IOException {
        var texts = new Properties();
        texts.load(file);
        return new Vocabulary(locale, texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(text -> (String) text.getKey(), text -> ((String) text.getValue()).strip())));
    }

    Locale locale() {
        return locale;
    }

    PluralRules plural() {
        return plural;
    }

    Map<String, String> texts() {
        return texts;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** @throws IllegalStateException where the file lacks it */
    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no " + key + " in the words of " + locale.toLanguageTag()));
    }

    /** A text with its places filled: names and values in turn. */
    String text(String key, String... values) {
        return filled(text(key), values);
    }

    static String filled(String text, String... values) {
        return filled(text, place -> {
            for (var at = 0; at < values.length; at += 2) {
                if (values[at].equals(place)) {
                    return values[at + 1];
                }
            }
            throw new IllegalStateException("nothing is known of {" + place + "} in \"" + text + '"');
        });
    }

    static String filled(String text, UnaryOperator<String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }

    /** The key of the form that a counted thing takes. */
    String counted(String key, BigDecimal number) {
        return key + '.' + plural.form(number);
    }

    /** The form after a million and more. */
    String large() {
        return large;
    }

    /** The one of a list with commas, from 0; empty where it has fewer. */
    Optional<String> listed(String key, int at) {
        List<String> all = Arrays.asList(COMMA.split(text(key)));
        return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }
}

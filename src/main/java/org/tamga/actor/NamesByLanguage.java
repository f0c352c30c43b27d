package org.tamga.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of all countries in all languages that the JDK knows, as a table.
 *
 * @param codes ISO 3166-1 alpha-2, in order
 * @param names by language tag, one for each code, each ended by a line's end: the same text where two languages call all countries alike
 */
record NamesByLanguage(List<String> codes, Map<String, String> names) {

    /** Reads them from the JDK, which must be one that carries all languages. */
    static NamesByLanguage ofAll() {
        var codes = Arrays.stream(Locale.getISOCountries()).sorted().toList();
        var names = new HashMap<String, String>();
        var texts = new HashMap<String, String>();
        for (var language : Locale.getAvailableLocales()) {
            if (!language.getLanguage().isEmpty()) {
                var text = new StringBuilder();
                codes.forEach(code -> text.append(CountryNames.fromJdk(code, language)).append('\n'));
                names.put(language.toLanguageTag(), texts.computeIfAbsent(text.toString(), same -> same));
            }
        }
        return new NamesByLanguage(codes, Map.copyOf(names));
    }

    /** The name in the language, or in the nearest of which it is a kind (RFC 4647, lookup), or in English; the code where no country has it. */
    String name(String code, Locale language) {
        var place = codes.indexOf(code);
        return place < 0 ? code : line(text(language), place);
    }

    private String text(Locale language) {
        for (var tag = language.toLanguageTag(); !tag.isEmpty(); tag = shorter(tag)) {
            var text = names.get(tag);
            if (text != null) {
                return text;
            }
        }
        return names.get("en");
    }

    private static String shorter(String tag) {
        var end = tag.lastIndexOf('-');
        // What a single letter begins, as in -u-, ends with it.
        return end < 0 ? "" : end > 1 && tag.charAt(end - 2) == '-' ? tag.substring(0, end - 2) : tag.substring(0, end);
    }

    private static String line(String text, int place) {
        var from = 0;
        for (var passed = 0; passed < place; passed++) {
            from = text.indexOf('\n', from) + 1;
        }
        return text.substring(from, text.indexOf('\n', from));
    }
}

package org.tamga.briefing.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.BadInput;
import org.tamga.common.LanguageCode;

/**
 * The languages that briefings are told in: those that have a file of words, named by the language's code. Which suits a reader best is
 * looked up as BCP 47 says (RFC 4647, section 3.4).
 */
@ApplicationScoped
public class Languages {

    private static final String FOLDER = "briefing";
    private static final String PARAMETER = "language";

    private final SortedMap<String, Words> words = new TreeMap<>();

    Languages() {
        this(FOLDER);
    }

    /** A jar or a native binary can't be listed, so each language that there is, is asked for. */
    Languages(String... folders) {
        for (var folder : folders) {
            read(folder);
        }
    }

    private void read(String folder) {
        for (var language : Locale.getISOLanguages()) {
            var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(folder + '/' + language + ".properties");
            if (file == null) {
                continue;
            }
            try (var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                var locale = Locale.forLanguageTag(language);
                words.put(locale.toLanguageTag(), new Words(Vocabulary.read(locale, text), this));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Their codes, in the order of the alphabet. */
    public List<String> codes() {
        return List.copyOf(words.keySet());
    }

    /** What is told where nobody says in which language. */
    public Words english() {
        return words.get("en");
    }

    /**
     * The words of the language that a reader asks for; English where none is asked for.
     *
     * @throws BadInput where there are none, which names those that there are
     */
    public Words in(LanguageCode asked) {
        if (asked == null) {
            return english();
        }
        var found = find(List.of(new LanguageRange(asked.toString())));
        if (found == null) {
            throw unknown(asked.toString());
        }
        return found;
    }

    /**
     * The same, of a text that should be a language.
     *
     * @throws BadInput where it is none
     */
    public Words in(String asked) {
        try {
            return in(new LanguageCode(asked));
        } catch (IllegalArgumentException e) {
            throw unknown(asked);
        }
    }

    /** The words of the language that a reader likes best, as Accept-Language says; English where there are none, or nobody says. */
    public Words preferred(String acceptLanguage) {
        if (acceptLanguage == null) {
            return english();
        }
        try {
            var found = find(LanguageRange.parse(acceptLanguage));
            return found == null ? english() : found;
        } catch (IllegalArgumentException e) {
            // A header that no one can read says nothing; it is no reason to tell nothing.
            return english();
        }
    }

    /** The words of the language that a fact is written in; null where there are none. */
    Words of(String language) {
        return language == null ? null : find(List.of(new LanguageRange(language)));
    }

    private Words find(List<LanguageRange> ranges) {
        var tag = Locale.lookupTag(ranges, words.keySet());
        return tag == null ? null : words.get(tag);
    }

    private BadInput unknown(String asked) {
        var codes = codes();
        return new BadInput(PARAMETER, asked,
                String.join(", ", codes.subList(0, codes.size() - 1)) + " or " + codes.get(codes.size() - 1));
    }
}

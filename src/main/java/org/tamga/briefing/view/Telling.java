package org.tamga.briefing.view;

import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.SectionKind;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.words.Words;
import org.tamga.common.LanguageCode;

/**
 * How a country's briefing is told in the language of a reader.
 *
 * @param country its two-letter code
 */
record Telling(Words words, String country) {

    LanguageCode language() {
        return new LanguageCode(words.code());
    }

    String title(SectionKind kind) {
        return words.title(kind);
    }

    String text(BriefingItem item) {
        return words.text(item, country);
    }

    LanguageCode language(BriefingItem item) {
        return new LanguageCode(words.language(item));
    }

    /** Null where there is nothing to say. */
    String standing(BriefingItem item) {
        return orNull(words.standing(item));
    }

    String text(Against against) {
        return words.against(against);
    }

    LanguageCode language(Against against) {
        return new LanguageCode(words.language(against));
    }

    String standing(Against against) {
        return orNull(words.standing(against));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.tamga.briefing.view;

import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.SectionKind;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.common.LanguageCode;

/** How what is kept of a briefing is said in the reader's language. */
record Telling(LanguageCode language) {

    /** A sentence, and the language that it is in. */
    record Told(String text, LanguageCode language) {
    }

    String title(SectionKind kind) {
        return kind.name();
    }

    Told of(BriefingItem item) {
        return item.told().text() == null ? new Told(item.key(), language)
                : new Told(item.told().text(), new LanguageCode(item.told().language()));
    }

    Told of(Against against) {
        return against.text() == null ? new Told(against.opposition().name(), language)
                : new Told(against.text(), new LanguageCode(against.language()));
    }

    String standing(BriefingItem item) {
        return item.told().status().name();
    }
}

package org.tamga.web.briefings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tamga.briefing.Briefing;
import org.tamga.briefing.words.Words;

/** What is to be said of a briefing as such: that there is nothing to tell, or that not all is told. */
final class Notes {

    private Notes() {
    }

    static List<String> of(Briefing briefing, Words words) {
        var notes = new ArrayList<String>();
        if (briefing.complete() && briefing.sections().isEmpty()) {
            notes.add(words.page("empty", Map.of("country", words.country(briefing.country().code()))));
        }
        if (!briefing.complete() && briefing.sections().isEmpty() && briefing.removed().isEmpty() && briefing.articles().isEmpty()) {
            notes.add(words.page("unchanged"));
        }
        if (briefing.leftOut() != null && briefing.leftOut() > 0) {
            notes.add(words.page("left-out", briefing.leftOut()));
        }
        return notes;
    }
}

package org.tamga.assessment.rules;

import java.util.LinkedHashSet;
import java.util.List;

/** Whose voice a group of evidence is, in words. */
final class Label {

    private Label() {
    }

    static String of(Question question, List<Evidence> group) {
        var names = new LinkedHashSet<String>();
        group.forEach(each -> names.addAll(names(question, each)));
        return Wording.list(List.copyOf(names));
    }

    private static List<String> names(Question question, Evidence evidence) {
        var voices = question.voices(evidence);
        if (!voices.isEmpty()) {
            return voices.stream().map(said -> said.actor().name()).toList();
        }
        var text = evidence.text();
        if (text.publisher() != null) {
            return List.of(text.publisher().source().name());
        }
        return text.authors().isEmpty() ? List.of("an article of unknown origin") : text.authors().stream().map(Named::name).toList();
    }
}

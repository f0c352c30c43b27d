package org.tamga.assessment.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tamga.claim.Dispute;

/**
 * Whose voice a group of evidence is, in words: the name that all of it shares, be it of a speaker, an outlet, an author, a house, or the
 * document it rests on; else that of the first, with the others.
 */
final class Label {

    private static final String UNKNOWN = "an article of unknown origin";

    private Label() {
    }

    static String of(Question question, List<Evidence> group) {
        var first = names(question, group.get(0));
        if (group.stream().map(each -> names(question, each)).allMatch(first::equals)) {
            return Wording.list(first);
        }
        var shared = shared(question, group);
        return shared == null ? each(question, group) : shared;
    }

    static boolean isUnknown(Origin origin) {
        return origin.label().equals(UNKNOWN);
    }

    /** Of several groups: "X and Y", or "X with Z; Y" where that would be unclear. */
    static String of(List<Origin> origins) {
        var unknown = origins.stream().filter(Label::isUnknown).count();
        var labels = origins.stream().map(Origin::label).distinct()
                .map(label -> label.equals(UNKNOWN) && unknown > 1 ? Wording.number((int) unknown) + " articles of unknown origin" : label)
                .toList();
        var unclear = labels.stream().anyMatch(label -> label.contains(" and ") || label.contains(" with "));
        return unclear && labels.size() > 1 ? String.join("; ", labels) : Wording.list(labels);
    }

    /** Who denies, each once: the interested parties, or the others. */
    static List<String> deniers(Question question, List<Evidence> denying, Dispute by) {
        return denying.stream().flatMap(each -> deniers(question, each, by)).distinct().toList();
    }

    private static Stream<String> deniers(Question question, Evidence evidence, Dispute by) {
        var speakers = evidence.speakers();
        if (!speakers.isEmpty()) {
            return speakers.stream().filter(said -> question.denial(said) == by).map(said -> said.actor().name());
        }
        if (!question.denial(evidence).contains(by)) {
            return Stream.empty();
        }
        var authors = evidence.text().authors();
        return by == Dispute.DENIED_BY_SUBJECT && !authors.isEmpty() ? authors.stream().map(Named::name)
                : names(question, evidence).stream();
    }

    /** The first, in the order of what tells most, that every piece of the group names; null where there is none. */
    private static String shared(Question question, List<Evidence> group) {
        Map<String, String> shared = null;
        for (var each : group) {
            var marks = new LinkedHashMap<String, String>();
            marks(question, each).forEach(mark -> marks.putIfAbsent(mark.slug(), mark.name()));
            if (shared == null) {
                shared = marks;
            } else {
                shared.keySet().retainAll(marks.keySet());
            }
        }
        return shared.values().stream().findFirst().orElse(null);
    }

    private static Stream<Named> marks(Question question, Evidence evidence) {
        var voices = question.voices(evidence);
        var text = evidence.text();
        var marks = voices.isEmpty()
                ? Stream.of(source(text), text.authors(), Ties.houses(evidence), text.spokeFor())
                : Stream.of(voices.stream().map(Speaker::actor).toList(),
                        voices.stream().flatMap(said -> said.spokeFor().stream()).toList());
        return Stream.concat(marks, Stream.of(evidence.restsOn())).flatMap(List::stream);
    }

    private static List<Named> source(Text text) {
        return text.publisher() == null ? List.of() : List.of(text.publisher().source());
    }

    private static String each(Question question, List<Evidence> group) {
        Set<String> names = new LinkedHashSet<>();
        group.forEach(piece -> names.add(Wording.list(names(question, piece))));
        if (names.size() == 1) {
            return names.iterator().next();
        }
        var others = List.copyOf(names).subList(1, names.size());
        return "%s with %s".formatted(names.iterator().next(), Wording.list(others));
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
        return text.authors().isEmpty() ? List.of(UNKNOWN) : text.authors().stream().map(Named::name).toList();
    }
}

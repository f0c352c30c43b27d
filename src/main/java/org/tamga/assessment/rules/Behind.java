package org.tamga.assessment.rules;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is behind a group of evidence: those whom its label names in words, so that they can be named in any language.
 *
 * @param actors whose voice it is; empty of an outlet's own voice, and where nobody knows
 * @param outlet who publishes, where that is whose voice it is; else null
 */
public record Behind(List<Named> actors, Named outlet) {

    private static final Behind NOBODY_KNOWN = new Behind(List.of(), null);

    /** All that is one voice: what all of it names alike, or shares; else everybody in it. */
    public static Behind of(Question question, Origin origin) {
        var group = origin.evidence();
        var each = group.stream().map(one -> of(question, one)).distinct().toList();
        if (each.size() == 1) {
            return each.get(0);
        }
        var shared = shared(question, group);
        return shared == null ? together(each) : shared;
    }

    private static Behind of(Question question, Evidence evidence) {
        var voices = question.voices(evidence);
        if (!voices.isEmpty()) {
            return new Behind(voices.stream().map(Speaker::actor).toList(), null);
        }
        var text = evidence.text();
        return text.publisher() == null ? new Behind(text.authors(), null) : new Behind(List.of(), text.publisher().source());
    }

    private static Behind together(Collection<Behind> all) {
        var actors = new LinkedHashSet<Named>();
        all.forEach(each -> actors.addAll(each.actors));
        return actors.isEmpty() ? all.stream().filter(each -> each.outlet != null).findFirst().orElse(NOBODY_KNOWN)
                : new Behind(List.copyOf(actors), null);
    }

    /** The first, in the order of what tells most, that every piece of the group names; null where there is none. */
    private static Behind shared(Question question, List<Evidence> group) {
        var shared = new LinkedHashSet<>(marks(question, group.get(0)).toList());
        group.forEach(each -> shared.retainAll(marks(question, each).collect(toSet())));
        return shared.stream().findFirst().orElse(null);
    }

    private static Stream<Behind> marks(Question question, Evidence evidence) {
        var voices = question.voices(evidence);
        var text = evidence.text();
        return voices.isEmpty()
                ? Stream.concat(Stream.ofNullable(text.publisher()).map(publisher -> new Behind(List.of(), publisher.source())),
                        Stream.of(text.authors(), Ties.houses(evidence), text.spokeFor()).flatMap(List::stream).map(Behind::one))
                : Stream.concat(voices.stream().map(Speaker::actor), voices.stream().flatMap(said -> said.spokeFor().stream()))
                        .map(Behind::one);
    }

    private static Behind one(Named actor) {
        return new Behind(List.of(actor), null);
    }

    /** The slugs of all actors that may be behind any of this evidence. */
    public static Set<String> mayBeBehind(Collection<Evidence> evidence) {
        var slugs = new HashSet<String>();
        for (var each : evidence) {
            Stream.concat(each.speakers().stream(), each.witnesses().stream())
                    .flatMap(said -> Stream.concat(Stream.of(said.actor()), said.spokeFor().stream()))
                    .forEach(actor -> slugs.add(actor.slug()));
            Stream.of(each.text().authors(), Ties.houses(each), each.text().spokeFor()).flatMap(List::stream)
                    .forEach(actor -> slugs.add(actor.slug()));
        }
        return slugs;
    }
}

package org.tamga.assessment.rules;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Why pieces of evidence on one side go back to one voice, or may: the table of DESIGN, section 3, row by row.
 * <p>
 * What many share is one tie between them all, not one for every two.
 */
final class Ties {

    private final Question question;
    private final List<Evidence> evidence;
    private final List<Passage> passages;
    private final List<Tie> ties = new ArrayList<>();

    private Ties(Question question, List<Evidence> evidence, List<Passage> passages) {
        this.question = question;
        this.evidence = evidence;
        this.passages = passages;
    }

    /** All of them, in the order of the table. */
    static List<Tie> of(Question question, List<Evidence> evidence, List<Passage> passages) {
        var found = new Ties(question, evidence, passages);
        found.sameText();
        found.samePublisher();
        found.sameAuthor();
        found.sameVoice();
        found.sameDocument();
        if (question.ofContent()) {
            found.sameArticle();
        }
        found.sharedExpert();
        found.floating();
        return found.ties;
    }

    private void sameText() {
        by(evidence, each -> List.of(each.text().carries())).forEach((carries, sharing) -> {
            if (articles(sharing) > 1) {
                tie(TieKind.SAME_TEXT, true, "%s carry one text.".formatted(Wording.list(articleNames(sharing))), sharing);
            }
        });
        for (var passage : passages) {
            var taken = evidence.stream().filter(passage::isIn).toList();
            var from = evidence.stream().filter(passage::isFrom).toList();
            if (!taken.isEmpty() && !from.isEmpty() && !taken.get(0).text().carries().equals(from.get(0).text().carries())) {
                tie(TieKind.SAME_TEXT, passage.certain(), passage.because(), both(taken, from));
            }
        }
    }

    private void samePublisher() {
        by(own(), each -> List.of(each.text().article().slug())).forEach((article, sharing) -> {
            if (sharing.size() > 1) {
                tie(TieKind.SAME_PUBLISHER, true, "One article says so more than once: %s.".formatted(articleNames(sharing).get(0)),
                        sharing);
            }
        });
        by(own(), Ties::sources).forEach((source, sharing) -> {
            if (texts(sharing) > 1) {
                tie(TieKind.SAME_PUBLISHER, true,
                        "All are the own voice of %s.".formatted(sharing.get(0).text().publisher().source().name()),
                        sharing);
            }
        });
        by(own(), Ties::houses).forEach((house, sharing) -> {
            var outlets = names(sharing, each -> List.of(each.text().publisher().source()));
            if (outlets.size() > 1) {
                tie(TieKind.SAME_PUBLISHER, true, "%s belong to %s.".formatted(Wording.list(outlets), house(sharing, house)), sharing);
            }
        });
    }

    private static List<String> sources(Evidence each) {
        return each.text().publisher() == null ? List.of() : List.of(each.text().publisher().source().slug());
    }

    /** The owner of a source, and what it is itself: one may own the other. */
    private static List<String> houses(Evidence each) {
        return housesNamed(each).stream().map(Named::slug).distinct().toList();
    }

    private static List<Named> housesNamed(Evidence each) {
        var publisher = each.text().publisher();
        var houses = new ArrayList<Named>();
        if (publisher != null && publisher.owner() != null) {
            houses.add(publisher.owner());
        }
        if (publisher != null && publisher.organisation() != null) {
            houses.add(publisher.organisation());
        }
        return houses;
    }

    private static String house(List<Evidence> sharing, String slug) {
        return sharing.stream().flatMap(each -> housesNamed(each).stream()).filter(house -> house.slug().equals(slug)).findFirst()
                .map(Named::name).orElse(slug);
    }

    private void sameAuthor() {
        by(own(), each -> slugs(each.text().authors())).forEach((author, sharing) -> {
            if (texts(sharing) > 1) {
                tie(TieKind.SAME_AUTHOR, true, "%s wrote %s.".formatted(author(sharing, author), Wording.list(articleNames(sharing))),
                        sharing);
            }
        });
    }

    private static String author(Collection<Evidence> sharing, String slug) {
        return sharing.stream().flatMap(each -> each.text().authors().stream()).filter(author -> author.slug().equals(slug)).findFirst()
                .map(Named::name).orElse(slug);
    }

    /** To one speaker; to some who spoke for one; to whoever wrote the other, or is the organisation that published it. */
    private void sameVoice() {
        var quoted = by(evidence, each -> slugs(question.voices(each).stream().map(Speaker::actor).toList()));
        var told = new ArrayList<Set<Evidence>>();
        quoted.forEach((speaker, attributed) -> {
            var written = own().stream().filter(each -> isVoiceOf(each, speaker)).toList();
            var sharing = both(attributed, written);
            if (sharing.size() > 1) {
                told.add(new HashSet<>(sharing));
                var name = speaker(attributed, speaker);
                tie(TieKind.SAME_VOICE, true, written.isEmpty() ? "All are attributed to %s.".formatted(name)
                        : "%s is quoted in the one, and speaks in the other.".formatted(name), sharing);
            }
        });
        by(evidence, each -> question.voices(each).stream().flatMap(said -> said.spokeFor().stream()).map(Named::slug).distinct().toList())
                .forEach((principal, speaking) -> {
                    var sharing = both(speaking, quoted.getOrDefault(principal, List.of()));
                    if (sharing.size() > 1 && told.stream().noneMatch(all -> all.containsAll(sharing))) {
                        told.add(new HashSet<>(sharing));
                        tie(TieKind.SAME_VOICE, true, "%s spoke for %s.".formatted(Wording.list(speakers(sharing)),
                                principal(sharing, principal)), sharing);
                    }
                });
    }

    private static boolean isVoiceOf(Evidence own, String speaker) {
        var publisher = own.text().publisher();
        return own.text().isBy(speaker)
                || publisher != null && publisher.organisation() != null && publisher.organisation().slug().equals(speaker);
    }

    private String speaker(List<Evidence> attributed, String slug) {
        return attributed.stream().flatMap(each -> question.voices(each).stream()).map(Speaker::actor)
                .filter(actor -> actor.slug().equals(slug)).findFirst().map(Named::name).orElse(slug);
    }

    private List<String> speakers(List<Evidence> sharing) {
        return names(sharing, each -> question.voices(each).stream().map(Speaker::actor).toList());
    }

    private String principal(List<Evidence> sharing, String slug) {
        return sharing.stream().flatMap(each -> question.voices(each).stream()).flatMap(said -> said.spokeFor().stream())
                .filter(actor -> actor.slug().equals(slug)).findFirst().map(Named::name).orElse(slug);
    }

    /** Resting on an outlet is resting on what that outlet says in its own voice. */
    private void sameDocument() {
        by(evidence, each -> slugs(each.restsOn())).forEach((document, resting) -> {
            var itself = own().stream().filter(each -> sources(each).contains(document)).toList();
            var sharing = both(resting, itself);
            if (sharing.size() > 1) {
                var name = resting.stream().flatMap(each -> each.restsOn().stream()).filter(rest -> rest.slug().equals(document))
                        .findFirst()
                        .map(Named::name).orElse(document);
                tie(TieKind.SAME_DOCUMENT, true, "All rest on %s.".formatted(name), sharing);
            }
        });
    }

    private void sameArticle() {
        by(evidence, each -> List.of(each.text().article().slug())).forEach((article, sharing) -> {
            if (sharing.size() > 1) {
                tie(TieKind.SAME_ARTICLE, false, "Both stand in %s: an article does not corroborate itself.".formatted(
                        articleNames(sharing).get(0)), sharing);
            }
        });
    }

    private void sharedExpert() {
        by(own(), each -> slugs(each.text().authors())).forEach((author, written) -> {
            var quoting = own().stream().filter(each -> each.text().quotes().contains(author) && !each.text().isBy(author)).toList();
            if (!quoting.isEmpty()) {
                tie(TieKind.SHARED_EXPERT, false, "%s, who wrote %s, is quoted elsewhere in %s.".formatted(author(written, author),
                        Wording.list(articleNames(written)), Wording.list(articleNames(quoting))), both(written, quoting));
            }
        });
    }

    private void floating() {
        for (var each : evidence) {
            var voices = question.voices(each);
            if (!voices.isEmpty() && voices.stream().noneMatch(Speaker::named)) {
                tie(TieKind.UNNAMED, false, "%s is not named: it may be any other voice.".formatted(
                        Wording.sentence(Wording.list(voices.stream().map(said -> said.actor().name()).toList()))), List.of(each));
            } else if (voices.isEmpty() && each.text().isOfUnknownOrigin()) {
                tie(TieKind.UNKNOWN, false, "Who published and who wrote %s is not known: it may be any other voice.".formatted(
                        each.text().article().name()), List.of(each));
            }
        }
    }

    private void tie(TieKind kind, boolean certain, String reason, List<Evidence> between) {
        ties.add(new Tie(kind, certain, reason, between));
    }

    private List<Evidence> own() {
        return evidence.stream().filter(each -> question.voices(each).isEmpty()).toList();
    }

    private List<Evidence> both(List<Evidence> one, List<Evidence> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return evidence.stream().filter(all::contains).toList();
    }

    private static SortedMap<String, List<Evidence>> by(List<Evidence> evidence, Function<Evidence, List<String>> keys) {
        var groups = new TreeMap<String, List<Evidence>>();
        evidence.forEach(each -> keys.apply(each).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(each)));
        return groups;
    }

    private static List<String> slugs(List<Named> named) {
        return named.stream().map(Named::slug).distinct().toList();
    }

    private static List<String> names(List<Evidence> sharing, Function<Evidence, List<Named>> of) {
        return List.copyOf(sharing.stream().flatMap(each -> of.apply(each).stream()).map(Named::name).collect(toCollection(TreeSet::new)));
    }

    private static List<String> articleNames(List<Evidence> sharing) {
        return names(sharing, each -> List.of(each.text().article()));
    }

    private static long articles(List<Evidence> sharing) {
        return sharing.stream().map(each -> each.text().article().slug()).distinct().count();
    }

    private static long texts(List<Evidence> sharing) {
        return sharing.stream().map(each -> each.text().carries()).distinct().count();
    }
}

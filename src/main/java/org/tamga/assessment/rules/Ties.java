package org.tamga.assessment.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Why pieces of evidence on one side go back to one voice, or may: the table of DESIGN, section 3, row by row.
 * <p>
 * What many share is one tie between them all, not one for every two.
 */
final class Ties {

    private final Question question;
    private final List<Evidence> evidence;
    private final List<Evidence> own;
    private final Shelf articles;
    private final Shelf sources;
    private final Shelf organisations;
    private final Shelf authors;
    private final List<Tie> ties = new ArrayList<>();

    private Ties(Question question, List<Evidence> evidence) {
        this.question = question;
        this.evidence = evidence;
        own = evidence.stream().filter(each -> question.voices(each).isEmpty()).toList();
        articles = new Shelf(evidence, each -> List.of(each.text().article()));
        sources = new Shelf(own, Ties::source);
        organisations = new Shelf(own, each -> some(each.text().organisation()));
        authors = new Shelf(own, each -> each.text().authors());
    }

    /**
     * All of them, in the order of the table.
     *
     * @param evidence in the order of citation slugs
     */
    static List<Tie> of(Question question, List<Evidence> evidence, List<Passage> passages) {
        var found = new Ties(question, evidence);
        found.sameText(passages);
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

    private void sameText(List<Passage> passages) {
        new Shelf(evidence, each -> List.of(new Named(each.text().carries(), null))).forEach((carries, sharing) -> {
            if (Shelf.articles(sharing) > 1) {
                tie(TieKind.SAME_TEXT, true, null, "%s carry one text.".formatted(Wording.list(Shelf.articleNames(sharing))), sharing);
            }
        });
        for (var passage : passages.stream().sorted(Passage.ORDER).toList()) {
            var taken = articles.at(passage.article()).stream().filter(passage::isIn).toList();
            var from = articles.at(passage.of()).stream().filter(passage::isFrom).toList();
            if (!taken.isEmpty() && !from.isEmpty() && !taken.get(0).text().carries().equals(from.get(0).text().carries())) {
                tie(TieKind.SAME_TEXT, passage.certain(), null, passage.because(), Shelf.together(taken, from));
            }
        }
    }

    private void samePublisher() {
        new Shelf(own, each -> List.of(each.text().article())).forEach((article, sharing) -> {
            if (sharing.size() > 1) {
                var name = articles.name(article);
                tie(TieKind.SAME_PUBLISHER, true, name, "One article says so more than once: %s.".formatted(name), sharing);
            }
        });
        sources.forEach((source, sharing) -> {
            if (texts(sharing) > 1) {
                var name = sources.name(source);
                tie(TieKind.SAME_PUBLISHER, true, name, "All are the own voice of %s.".formatted(name), sharing);
            }
        });
        var houses = new Shelf(own, Ties::houses);
        houses.forEach((house, sharing) -> {
            if (sharing.stream().flatMap(each -> source(each).stream()).map(Named::slug).distinct().count() > 1) {
                var name = houses.name(house);
                tie(TieKind.SAME_PUBLISHER, true, name, "%s belong to %s.".formatted(names(sharing, Ties::source), name), sharing);
            }
        });
    }

    private static List<Named> source(Evidence each) {
        return each.text().publisher() == null ? List.of() : List.of(each.text().publisher().source());
    }

    /** The owner of a source, and what it is itself: one may own the other. */
    static List<Named> houses(Evidence each) {
        var publisher = each.text().publisher();
        return publisher == null ? List.of()
                : Stream.concat(some(publisher.owner()).stream(), some(publisher.organisation()).stream()).toList();
    }

    private void sameAuthor() {
        authors.forEach((author, sharing) -> {
            if (texts(sharing) > 1) {
                var name = authors.name(author);
                tie(TieKind.SAME_AUTHOR, true, name, "%s wrote %s.".formatted(name, Wording.list(Shelf.articleNames(sharing))), sharing);
            }
        });
    }

    /** To one speaker; to some who spoke for one; to whoever wrote the other, or is the organisation that published it. */
    private void sameVoice() {
        var quoted = new Shelf(evidence, this::speakers);
        quoted.forEach((speaker, attributed) -> {
            var sharing = Shelf.together(attributed, ownVoice(speaker));
            if (sharing.size() > 1) {
                var name = quoted.name(speaker);
                tie(TieKind.SAME_VOICE, true, name, sharing.size() == attributed.size() ? "All are attributed to %s.".formatted(name)
                        : "%s is quoted in the one, and speaks in the other.".formatted(name), sharing);
            }
        });
        var principals = new Shelf(evidence, this::principals);
        var told = new HashSet<List<Evidence>>();
        principals.forEach((principal, speaking) -> {
            var sharing = Shelf.together(speaking, quoted.at(principal), ownVoice(principal));
            if (sharing.size() > 1 && isAttributed(sharing) && !isOneSpeaker(quoted, sharing) && told.add(sharing)) {
                var name = principals.name(principal);
                tie(TieKind.SAME_VOICE, true, name, "%s spoke for %s.".formatted(names(sharing, each -> whoSpoke(each, principal)), name),
                        sharing);
            }
        });
    }

    /** What somebody wrote, or published as the organisation that a source is. */
    private List<Evidence> ownVoice(String speaker) {
        return Shelf.together(authors.at(speaker), organisations.at(speaker));
    }

    private List<Named> speakers(Evidence each) {
        return question.voices(each).stream().map(Speaker::actor).toList();
    }

    private List<Named> principals(Evidence each) {
        var voices = question.voices(each);
        return voices.isEmpty() ? each.text().spokeFor() : voices.stream().flatMap(said -> said.spokeFor().stream()).toList();
    }

    private List<Named> whoSpoke(Evidence each, String principal) {
        var voices = question.voices(each);
        return voices.isEmpty() ? each.text().whoSpokeFor(principal)
                : voices.stream().filter(said -> said.speaksFor(Set.of(principal))).map(Speaker::actor).toList();
    }

    /** What several of one house write in their own voice is for the rows above. */
    private boolean isAttributed(List<Evidence> sharing) {
        return sharing.stream().anyMatch(each -> !question.voices(each).isEmpty());
    }

    /** Then it has been said already. */
    private boolean isOneSpeaker(Shelf quoted, List<Evidence> sharing) {
        return speakers(sharing.get(0)).stream().map(speaker -> quoted.at(speaker.slug())).anyMatch(
                all -> all.size() >= sharing.size() && new HashSet<>(all).containsAll(sharing));
    }

    /** Resting on an outlet is resting on what that outlet says in its own voice. */
    private void sameDocument() {
        var grounds = new Shelf(evidence, Evidence::restsOn);
        grounds.forEach((ground, resting) -> {
            var sharing = Shelf.together(resting, sources.at(ground));
            if (sharing.size() > 1) {
                var name = grounds.name(ground);
                tie(TieKind.SAME_DOCUMENT, true, name, "All rest on %s.".formatted(name), sharing);
            }
        });
    }

    private void sameArticle() {
        articles.forEach((article, sharing) -> {
            if (sharing.size() > 1) {
                var name = articles.name(article);
                tie(TieKind.SAME_ARTICLE, false, name,
                        "%s stand in %s: an article does not corroborate itself.".formatted(sharing.size() == 2 ? "Both" : "All", name),
                        sharing);
            }
        });
    }

    /** Not where the author is quoted for this very thing: whoever heard a speaker is a witness beside the speaker's own text. */
    private void sharedExpert() {
        var quoting = new Shelf(own, each -> each.text().quotes().stream().map(Quoted::slug).filter(authors::has)
                .filter(author -> !each.text().isBy(author) && !question.isReportOf(each, author))
                .map(author -> new Named(author, authors.name(author))).toList());
        quoting.forEach((author, elsewhere) -> {
            var name = authors.name(author);
            tie(TieKind.SHARED_EXPERT, false, name,
                    "%s, who wrote %s, is quoted elsewhere in %s.".formatted(name, Wording.list(Shelf.articleNames(authors.at(author))),
                            Wording.list(Shelf.articleNames(elsewhere))),
                    Shelf.together(authors.at(author), elsewhere));
        });
    }

    private void floating() {
        for (var each : evidence) {
            var voices = question.voices(each);
            if (!voices.isEmpty() && voices.stream().noneMatch(Speaker::named)) {
                var names = Wording.list(voices.stream().map(said -> said.actor().name()).toList());
                tie(TieKind.UNNAMED, false, names, "Nobody says who is meant by “%s”: it may be any other voice.".formatted(names),
                        List.of(each));
            } else if (voices.isEmpty() && each.text().isOfUnknownOrigin()) {
                var name = each.text().article().name();
                tie(TieKind.UNKNOWN, false, name,
                        "Who published and who wrote %s is not known: it may be any other voice.".formatted(name), List.of(each));
            }
        }
    }

    private void tie(TieKind kind, boolean certain, String shared, String reason, List<Evidence> between) {
        ties.add(new Tie(kind, certain, shared, Wording.sentence(reason), between));
    }

    private static List<Named> some(Named one) {
        return one == null ? List.of() : List.of(one);
    }

    private static String names(List<Evidence> sharing, Function<Evidence, List<Named>> of) {
        var names = new TreeSet<String>();
        sharing.forEach(each -> of.apply(each).forEach(named -> names.add(named.name())));
        return Wording.list(List.copyOf(names));
    }

    private static long texts(List<Evidence> sharing) {
        return sharing.stream().map(each -> each.text().carries()).distinct().count();
    }
}

package org.tamga.assessment.rules;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The table of DESIGN, section 3, word for word: every two pieces of evidence are held against each other. Slow, and written apart from the
 * rules, so that what these count can be compared with it.
 */
final class PairByPair {

    private final Question question;
    private final List<Evidence> evidence;
    private final List<Passage> passages;

    PairByPair(Question question, List<Evidence> evidence, List<Passage> passages) {
        this.question = question;
        this.evidence = evidence;
        this.passages = passages;
    }

    Set<Set<Evidence>> groups() {
        return components(evidence.stream().map(Set::of).collect(toSet()), this::isCertain);
    }

    int max() {
        return groups().size();
    }

    int min() {
        var standing = groups().stream().filter(group -> !group.stream().allMatch(this::floats)).collect(toSet());
        return standing.isEmpty() ? Math.min(1, evidence.size()) : components(standing, this::isPossible).size();
    }

    boolean floats(Evidence each) {
        var voices = question.voices(each);
        return voices.isEmpty() ? each.text().publisher() == null && each.text().authors().isEmpty()
                : voices.stream().noneMatch(Speaker::named);
    }

    boolean isCertain(Evidence a, Evidence b) {
        return isOneText(a, b) || shares(a, b, true) || isOneHouse(a, b) || isOneVoice(a, b) || isOneGround(a, b) || isOneGround(b, a);
    }

    boolean isPossible(Evidence a, Evidence b) {
        return shares(a, b, false) || question.ofContent() && article(a).equals(article(b)) || quotesAuthor(a, b) || quotesAuthor(b, a);
    }

    private static boolean isOneText(Evidence a, Evidence b) {
        return !article(a).equals(article(b)) && a.text().carries().equals(b.text().carries());
    }

    private boolean shares(Evidence a, Evidence b, boolean certain) {
        return !a.text().carries().equals(b.text().carries()) && passages.stream().filter(passage -> passage.certain() == certain)
                .anyMatch(passage -> passage.isIn(a) && passage.isFrom(b) || passage.isIn(b) && passage.isFrom(a));
    }

    private boolean isOneHouse(Evidence a, Evidence b) {
        return isOwn(a) && isOwn(b) && (article(a).equals(article(b)) || meet(houses(a), houses(b)) || meet(authors(a), authors(b)));
    }

    private boolean isOneVoice(Evidence a, Evidence b) {
        return !(isOwn(a) && isOwn(b)) && meet(voices(a), voices(b));
    }

    private boolean isOneGround(Evidence a, Evidence b) {
        var source = isOwn(b) && b.text().publisher() != null ? Set.of(b.text().publisher().source().slug()) : Set.<String>of();
        return meet(slugs(a.restsOn()), slugs(b.restsOn())) || meet(slugs(a.restsOn()), source);
    }

    private boolean quotesAuthor(Evidence a, Evidence b) {
        return isOwn(a) && isOwn(b) && authors(b).stream().anyMatch(author -> quotes(a).contains(author)
                && !authors(a).contains(author) && !question.isReportOf(a, author));
    }

    private Set<String> voices(Evidence each) {
        var voices = new HashSet<String>();
        if (isOwn(each)) {
            voices.addAll(authors(each));
            voices.addAll(slugs(each.text().authorsSpokeFor()));
            if (each.text().publisher() != null && each.text().publisher().organisation() != null) {
                voices.add(each.text().publisher().organisation().slug());
                voices.addAll(slugs(each.text().publisher().spokeFor()));
            }
        }
        question.voices(each).forEach(said -> {
            voices.add(said.actor().slug());
            voices.addAll(slugs(said.spokeFor()));
        });
        return voices;
    }

    /** A source, its owner and what it is; marked, as a source and an owner may be called alike. */
    private static Set<String> houses(Evidence each) {
        var publisher = each.text().publisher();
        return publisher == null ? Set.of()
                : Stream.of("source " + publisher.source().slug(), house(publisher.owner()), house(publisher.organisation()))
                        .filter(house -> house != null).collect(toSet());
    }

    private static String house(Named house) {
        return house == null ? null : "house " + house.slug();
    }

    private boolean isOwn(Evidence each) {
        return question.voices(each).isEmpty();
    }

    private static String article(Evidence each) {
        return each.text().article().slug();
    }

    private static Set<String> quotes(Evidence each) {
        return each.text().quotes().stream().map(Quoted::slug).collect(toSet());
    }

    private static Set<String> authors(Evidence each) {
        return slugs(each.text().authors());
    }

    private static Set<String> slugs(List<Named> named) {
        return named.stream().map(Named::slug).collect(toSet());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<Set<Evidence>> components(Collection<Set<Evidence>> groups, BiPredicate<Evidence, Evidence> tied) {
        var left = new ArrayList<>(groups);
        var components = new HashSet<Set<Evidence>>();
        while (!left.isEmpty()) {
            var component = new HashSet<>(left.remove(0));
            while (left.removeIf(group -> group.stream().anyMatch(a -> component.stream().anyMatch(b -> tied.test(a, b)))
                    && component.addAll(group))) {
                // Until nobody is tied to it any more.
            }
            components.add(component);
        }
        return components;
    }
}

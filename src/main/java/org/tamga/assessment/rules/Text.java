package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A published text, as far as it matters whose voice it is. Of a republication, the original's outlet and authors stand behind it
 * (DESIGN, section 2).
 *
 * @param article the article itself
 * @param carries names the text: articles that carry one text have one name here
 * @param outlet who published the article itself; null where nobody says
 * @param publisher who answers for the text; null where nobody knows
 * @param authors who wrote the text; empty where nobody says
 * @param quotes those whom the article quotes, anywhere, each once
 * @param authorsSpokeFor for whom the authors spoke that day: a minister who writes is the government's voice
 */
public record Text(Named article, String carries, Named outlet, Publisher publisher, List<Named> authors, List<Quoted> quotes,
        List<Named> authorsSpokeFor) {

    /** A text whose authors spoke for themselves alone, and in which nothing was misread. */
    public Text(Named article, String carries, Named outlet, Publisher publisher, List<Named> authors, Collection<String> quotes) {
        this(article, carries, outlet, publisher, authors, quotes.stream().map(slug -> new Quoted(slug, null)).toList(), List.of());
    }

    boolean isOfUnknownOrigin() {
        return publisher == null && authors.isEmpty();
    }

    boolean isBy(String slug) {
        return authors.stream().anyMatch(author -> author.slug().equals(slug));
    }

    /** Whether one of these wrote or published it, or had it written or published by somebody who spoke for one of them. */
    boolean speaksFor(Set<String> slugs) {
        return Stream.concat(authors.stream(), authorsSpokeFor.stream()).anyMatch(each -> slugs.contains(each.slug()))
                || publisher != null && publisher.speaksFor(slugs);
    }

    /** For whom those spoke who wrote it, and speaks the organisation that publishes it. */
    List<Named> spokeFor() {
        return publisher == null ? authorsSpokeFor
                : Stream.concat(authorsSpokeFor.stream(), publisher.spokeFor().stream()).distinct().toList();
    }

    /** Who of those behind it is this one, or spoke for it. */
    List<Named> whoSpokeFor(String principal) {
        var slugs = Set.of(principal);
        var wrote = isBy(principal) || authorsSpokeFor.stream().anyMatch(each -> slugs.contains(each.slug())) ? authors : List.<Named>of();
        return publisher == null || !publisher.speaksFor(slugs) ? wrote
                : Stream.concat(wrote.stream(), Stream.of(organisation())).distinct().toList();
    }

    /** As it was known on a day whom it quotes. */
    Text asOf(LocalDate day) {
        return withQuotes(quotes.stream().filter(quoted -> quoted.stands(day)).toList());
    }

    /** Without what took from it whom it quotes. */
    Text without(Withdrawn withdrawn) {
        UnaryOperator<Quoted> standing = quoted -> withdrawn.equals(quoted.withdrawn()) ? new Quoted(quoted.slug(), null) : quoted;
        return withQuotes(quotes.stream().map(standing).toList());
    }

    private Text withQuotes(List<Quoted> some) {
        return some.equals(quotes) ? this : new Text(article, carries, outlet, publisher, authors, some, authorsSpokeFor);
    }

    /** The organisation that publishes it; null where nobody knows, or it is none. */
    Named organisation() {
        return publisher == null ? null : publisher.organisation();
    }
}

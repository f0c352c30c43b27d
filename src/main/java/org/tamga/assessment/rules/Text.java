package org.tamga.assessment.rules;

import java.util.List;
import java.util.Set;
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
 * @param quotes the slugs of those whom the article quotes, anywhere
 * @param authorsSpokeFor for whom the authors spoke that day: a minister who writes is the government's voice
 */
public record Text(Named article, String carries, Named outlet, Publisher publisher, List<Named> authors, Set<String> quotes,
        List<Named> authorsSpokeFor) {

    /** A text whose authors spoke for themselves alone. */
    public Text(Named article, String carries, Named outlet, Publisher publisher, List<Named> authors, Set<String> quotes) {
        this(article, carries, outlet, publisher, authors, quotes, List.of());
    }

    boolean isOfUnknownOrigin() {
        return publisher == null && authors.isEmpty();
    }

    boolean isBy(String slug) {
        return authors.stream().anyMatch(author -> author.slug().equals(slug));
    }

    /** Whether one of these wrote or published it, or had it written by somebody who spoke for one of them. */
    boolean speaksFor(Set<String> slugs) {
        return Stream.concat(authors.stream(), authorsSpokeFor.stream()).anyMatch(each -> slugs.contains(each.slug()))
                || organisation() != null && slugs.contains(organisation().slug());
    }

    /** The organisation that publishes it; null where nobody knows, or it is none. */
    Named organisation() {
        return publisher == null ? null : publisher.organisation();
    }
}

package org.tamga.assessment.rules;

import java.util.List;
import java.util.Set;

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
 */
public record Text(Named article, String carries, Named outlet, Publisher publisher, List<Named> authors, Set<String> quotes) {

    boolean isOfUnknownOrigin() {
        return publisher == null && authors.isEmpty();
    }

    boolean isBy(String slug) {
        return authors.stream().anyMatch(author -> author.slug().equals(slug));
    }
}

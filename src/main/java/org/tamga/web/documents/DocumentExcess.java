package org.tamga.web.documents;

import graphql.language.SourceLocation;

/**
 * What a document has more of than is taken.
 *
 * @param message what, and how much is taken
 * @param limit the name of the limit, such as {@code depth}
 * @param allowed how much is taken
 * @param where it stands in the document; null where it is nowhere in particular
 */
public record DocumentExcess(String message, String limit, int allowed, SourceLocation where) {
}

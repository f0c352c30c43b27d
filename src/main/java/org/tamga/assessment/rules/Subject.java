package org.tamga.assessment.rules;

/**
 * An object of the graph that something is said of.
 *
 * @param type the type as the schema names it: Article, Citation, Claim, ClaimLink, Statement
 * @param slug its readable key
 */
public record Subject(String type, String slug) {
}

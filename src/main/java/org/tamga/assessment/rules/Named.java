package org.tamga.assessment.rules;

/**
 * Somebody or something by its readable key.
 *
 * @param slug the key, compared
 * @param name what people read
 */
public record Named(String slug, String name) {
}

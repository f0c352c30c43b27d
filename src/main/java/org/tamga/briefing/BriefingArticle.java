package org.tamga.briefing;

import org.tamga.briefing.item.ItemContent.When;

/**
 * An article that a briefing rests on.
 *
 * @param title null where it has none
 * @param source the name of who publishes it, and its slug; null where nobody knows
 * @param url where it can be read; null where nobody says
 */
public record BriefingArticle(String slug, String title, String language, When publishedOn, String source, String sourceSlug, String url) {
}

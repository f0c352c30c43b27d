package org.tamga.briefing;

import java.util.List;

import org.tamga.briefing.item.ItemContent;
import org.tamga.claim.AssessmentStatus;

/**
 * One item of a briefing.
 *
 * @param key stable within a country's briefings: claim:slug, statement:slug, measure:slug, alliance:slug
 * @param change null in a whole briefing
 * @param previousStatus the status it had in what the reader has; null unless it is CHANGED
 * @param told what it tells; of a series its leading figure, of an alliance the membership in force at the end of the span
 * @param series the figures that measure the same, in the order of their dates; of an alliance the memberships that began or ended in the
 *        span; else empty
 */
public record BriefingItem(String key, ItemChange change, AssessmentStatus previousStatus, ItemContent told, List<ItemContent> series) {
}

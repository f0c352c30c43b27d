package org.tamga.briefing.item;

import java.util.List;
import java.util.Set;

import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.claim.ClaimKind;

/**
 * What a claim or statement says of itself, whatever the evidence on it amounts to.
 *
 * @param kind null of a statement
 * @param date when it happened, was said, or holds; null where nobody says
 * @param figure null unless it is a quantity
 * @param weight of its weightiest topic
 * @param topic that topic's slug; empty where it has none
 * @param about the slugs of those who take part, or whom it is about
 * @param countries the keys of those to whose readers it is told
 * @param speaker the slug of who said it; null of a claim
 */
record Head(ItemType type, String slug, ClaimKind kind, String text, String language, When date, Figure figure, int weight, String topic,
        List<String> about, Set<Long> countries, String speaker) {

    String item() {
        return type.item(slug);
    }

    /** Whether it took place, was said or was measured some day; else it is how things are, or how somebody would have them. */
    boolean isOccasion() {
        return kind == null || switch (kind) {
            case EVENT, ALLEGATION, QUANTITY -> true;
            case POSITION, RELATION, PREDICTION, OPINION -> false;
        };
    }
}

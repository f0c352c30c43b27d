package org.tamga.briefing;

import java.util.List;
import java.util.Set;

/**
 * A section of a briefing.
 *
 * @param order the keys of all its items, in reading order; null in a difference where that did not change
 * @param items all of them in reading order; in a difference those that are new or changed
 */
public record BriefingSection(SectionKind kind, List<String> order, List<BriefingItem> items) {

    /** Of a whole briefing, with these items only. */
    BriefingSection cut(Set<String> keys) {
        return new BriefingSection(kind, order.stream().filter(keys::contains).toList(),
                items.stream().filter(item -> keys.contains(item.key())).toList());
    }
}

package org.tamga.briefing.view;

import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.common.DomainDate;
import org.tamga.common.EdtfText;

/** The dates of items as the schema shows dates. */
final class Dates {

    private Dates() {
    }

    /** When it happened, was said, or holds; of a figure for which nobody says that, what it is true of. Null where there is neither. */
    static DomainDate of(ItemContent content) {
        var figure = content.figure();
        return of(content.date() == null && figure != null ? figure.asOf() : content.date());
    }

    /** Null where there is none. */
    static DomainDate of(When when) {
        return when == null ? null : new DomainDate(new EdtfText(when.edtf()), when.earliest(), when.latest());
    }
}

package org.tamga.briefing.view;

import org.tamga.briefing.item.ItemContent.When;
import org.tamga.common.DomainDate;
import org.tamga.common.EdtfText;

/** The dates of items as the schema shows dates. */
final class Dates {

    private Dates() {
    }

    /** Null where there is none. */
    static DomainDate of(When when) {
        return when == null ? null : new DomainDate(new EdtfText(when.edtf()), when.earliest(), when.latest());
    }
}

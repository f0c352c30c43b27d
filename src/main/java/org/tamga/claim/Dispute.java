package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** By whom something is disputed (DESIGN, section 4). */
@Description("By whom something is disputed.")
public enum Dispute {
    @Description("By the one whom it is about, or whoever speaks for that one: an interested party.")
    DENIED_BY_SUBJECT,
    @Description("By somebody else.")
    DENIED_BY_OTHERS,
    @Description("By another claim that is supported, and can't be true together with this one.")
    CONTRADICTED
}

package org.tamga.briefing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why an item is no longer in a briefing. */
@Enum("BriefingRemovalReason")
@Description("Why an item is no longer in a briefing.")
public enum RemovalReason {
    @Description("It was taken back, or all that supported it, or it no longer concerns the country.")
    WITHDRAWN,
    @Description("The briefing now covers other days.")
    OUT_OF_SPAN,
    @Description("Others matter more, and there is no room for all.")
    DISPLACED,
    @Description("Another item tells it as well.")
    MERGED
}

package org.tamga.briefing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How an item differs from what the reader has. */
@Enum("BriefingItemChange")
@Description("How an item differs from what the reader has.")
public enum ItemChange {
    @Description("The reader does not have it.")
    ADDED,
    @Description("The reader has another form of it.")
    CHANGED
}

package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;

/** Where a fact about an article comes from. */
@Description("Where a fact about an article comes from.")
public enum GroundBasis {
    @Description("The text itself gives it.")
    TEXT,
    @Description("A named public reference gives it.")
    REFERENCE,
    @Description("It follows from what the text and public references give.")
    INFERENCE
}

package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What sort of thing a passage rests on. */
@Description("What sort of thing a passage rests on.")
public enum BasisKind {
    @Description("A document, such as a contract, report or treaty.")
    DOCUMENT,
    @Description("A report or picture of an agency.")
    AGENCY_REPORT,
    @Description("What another outlet reported.")
    OUTLET
}

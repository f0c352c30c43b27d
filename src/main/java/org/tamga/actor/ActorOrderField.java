package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;

/** What actors can be ordered by. */
@Description("What actors can be ordered by.")
public enum ActorOrderField {
    @Description("The readable key.")
    SLUG,
    @Description("The country code; only of countries.")
    CODE
}

package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;

/** How a name is used. */
@Description("How a name is used.")
public enum NameKind {
    @Description("The name in law or statute.")
    OFFICIAL,
    @Description("The name in everyday use.")
    COMMON,
    @Description("A short form made of initials.")
    ABBREVIATION,
    @Description("Another name by which it is known, or another spelling.")
    ALIAS,
    @Description("A name no longer in use.")
    FORMER
}

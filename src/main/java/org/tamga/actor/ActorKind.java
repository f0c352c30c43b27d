package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;

/** Who can act, speak or be spoken about. */
@Description("Who can act, speak or be spoken about.")
public enum ActorKind {
    @Description("A country of ISO 3166-1.")
    COUNTRY,
    @Description("A person, by name.")
    PERSON,
    @Description("A body that acts or speaks.")
    ORGANISATION,
    @Description("An organisation whose members are countries.")
    ALLIANCE,
    @Description("A people, or a class of people.")
    GROUP,
    @Description("A city, a region, an unrecognised or a former territory.")
    PLACE,
    @Description("A pipeline, an initiative, a scheme.")
    PROJECT,
    @Description("A speaker whom an article leaves unnamed.")
    UNNAMED_SOURCE
}

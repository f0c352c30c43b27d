package org.tamga.actor;

/** Who can act, speak or be spoken about (DESIGN, section 2). */
public enum ActorKind {
    COUNTRY,
    PERSON,
    ORGANISATION,
    ALLIANCE,
    GROUP,
    PLACE,
    PROJECT,
    UNNAMED_SOURCE
}

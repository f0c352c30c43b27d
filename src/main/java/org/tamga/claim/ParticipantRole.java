package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;

/** What an actor is in a claim. */
@Description("What an actor is in a claim.")
public enum ParticipantRole {
    @Description("Whom the claim is about: who acts, holds the position or has the property.")
    SUBJECT,
    @Description("To whom or what it is done, or towards whom the position is held.")
    OBJECT,
    @Description("Where it holds.")
    PLACE,
    @Description("Named in the claim without taking part in it.")
    MENTIONED
}

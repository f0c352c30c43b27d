package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;

/** How a country stands to an alliance. */
@Description("How a country stands to an alliance.")
public enum MembershipStatus {
    @Description("A full member.")
    MEMBER,
    @Description("Admitted to the meetings, without a vote.")
    OBSERVER,
    @Description("A partner by agreement, such as a dialogue partner.")
    PARTNER,
    @Description("Bound to the alliance by an association that is less than membership.")
    ASSOCIATE,
    @Description("Has applied, or is recognised as a candidate.")
    APPLICANT,
    @Description("A member whose rights are suspended.")
    SUSPENDED,
    @Description("Was a member, and left or was expelled.")
    WITHDRAWN
}

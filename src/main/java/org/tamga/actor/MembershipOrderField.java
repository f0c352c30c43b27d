package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;

/** What memberships can be ordered by. */
@Description("What memberships can be ordered by.")
public enum MembershipOrderField {
    @Description("The readable key of the other side: of the alliance, or of the country.")
    SLUG,
    @Description("Since when.")
    SINCE
}

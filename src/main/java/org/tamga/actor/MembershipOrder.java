package org.tamga.actor;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order memberships. */
@Input("MembershipOrder")
@Description("How to order memberships.")
public record MembershipOrder(
        @NonNull @Description("By what.") MembershipOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

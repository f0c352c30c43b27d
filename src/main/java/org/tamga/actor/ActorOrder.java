package org.tamga.actor;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order actors. */
@Input("ActorOrder")
@Description("How to order actors.")
public record ActorOrder(
        @NonNull @Description("By what.") ActorOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

package org.tamga.claim;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order claims. */
@Input("ClaimOrder")
@Description("How to order claims.")
public record ClaimOrder(
        @NonNull @Description("By what.") ClaimOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

package org.tamga.claim;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order measures. */
@Input("MeasureOrder")
@Description("How to order measures.")
public record MeasureOrder(
        @NonNull @Description("By what.") MeasureOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

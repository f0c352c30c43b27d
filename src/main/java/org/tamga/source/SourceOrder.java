package org.tamga.source;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order sources. */
@Input("SourceOrder")
@Description("How to order sources.")
public record SourceOrder(
        @NonNull @Description("By what.") SourceOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

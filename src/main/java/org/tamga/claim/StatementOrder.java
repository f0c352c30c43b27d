package org.tamga.claim;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order statements. */
@Input("StatementOrder")
@Description("How to order statements.")
public record StatementOrder(
        @NonNull @Description("By what.") StatementOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

package org.tamga.claim;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order citations. */
@Input("CitationOrder")
@Description("How to order citations.")
public record CitationOrder(
        @NonNull @Description("By what.") CitationOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

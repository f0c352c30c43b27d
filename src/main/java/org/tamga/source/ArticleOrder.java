package org.tamga.source;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Direction;

/** How to order articles. */
@Input("ArticleOrder")
@Description("How to order articles.")
public record ArticleOrder(
        @NonNull @Description("By what.") ArticleOrderField field,
        @DefaultValue("ASC") @Description("Which way.") Direction direction) {
}

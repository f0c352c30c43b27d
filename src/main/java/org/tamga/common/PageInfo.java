package org.tamga.common;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a page stands in its list. */
@Name("PageInfo")
@Description("Where a page stands in its list.")
public record PageInfo(
        @NonNull @Description("Whether more follow after the last edge of this page.") boolean hasNextPage,
        @NonNull @Description("Whether there are more before the first edge of this page.") boolean hasPreviousPage,
        @Description("The cursor of the first edge; null on an empty page.") String startCursor,
        @Description("The cursor of the last edge; null on an empty page.") String endCursor) {
}

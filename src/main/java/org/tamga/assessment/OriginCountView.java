package org.tamga.assessment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** How many independent voices there are, as clients see it. */
@Name("OriginCount")
@Description("How many independent voices there are.")
public record OriginCountView(
        @NonNull @Description("At least so many: whatever may be one voice is taken for one. A status rests on this.") int min,
        @NonNull @Description("At most so many: only what is certainly one voice is taken for one.") int max) {
}

package org.tamga.claim;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.GroundView;

/** Which side of a contradiction is right, as clients see it. */
@Name("Resolution")
@Description("Which side of a contradiction is right, and on what ground.")
public record ResolutionView(
        @Ignore long inFavourOfKey,
        @NonNull @Description("Why that side is right.") String because,
        @NonNull @Description("The day since which the ground is known.") LocalDate on,
        @Description("What this rests on.") GroundView ground) {
}

package org.tamga.briefing.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.briefing.RemovalReason;
import org.tamga.briefing.RemovedItem;

/** An item that is told no more, as clients see it. */
@Name("BriefingRemoval")
@Description("An item that the reader has and that is told no more.")
public record BriefingRemovalView(
        @NonNull @Description("Its key.") String key,
        @NonNull @Description("Why it is told no more.") RemovalReason reason,
        @Description("Why it was taken back, as whoever did so says; null for every other reason, and where nobody says.") String because,
        @Description("The key of the item that tells it as well; null unless the reason is MERGED.") String with) {

    static BriefingRemovalView of(RemovedItem removed) {
        return new BriefingRemovalView(removed.key(), removed.reason(), removed.because(), removed.with());
    }
}

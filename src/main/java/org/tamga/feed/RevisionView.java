package org.tamga.feed;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.RevisionToken;

/** A committed change, as clients see it. */
@Name("RevisionRecord")
@Description("A committed change of the data: when, on whose order, and which objects it changed.")
public record RevisionView(
        @NonNull @Description("The token of the state that the change led to.") RevisionToken token,
        @NonNull @Description("The number of the change in its store: one more for every change, never reused.") String number,
        @NonNull @Description("When it was committed.") @Name("committedAt") Instant committedAt,
        @NonNull @Description("What sort of change it is.") RevisionKind kind,
        @NonNull @Description("On whose order: an account, or start-up for the process itself.") String orderedBy,
        @NonNull @Description("What was done.") String summary,
        @Description("The bundle that was loaded, if one was.") String bundle,
        @Ignore long key) {
}

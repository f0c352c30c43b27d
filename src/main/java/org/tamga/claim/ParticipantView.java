package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An actor in a claim, as clients see it. */
@Name("Participant")
@Description("An actor in a claim, and what it is there.")
public record ParticipantView(
        @Ignore long actorKey,
        @NonNull @Description("What it is there.") ParticipantRole role) {
}

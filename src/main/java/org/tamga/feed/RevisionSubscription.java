package org.tamga.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.RevisionToken;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;

/** Tells of every change as it is committed. */
@GraphQLApi
public class RevisionSubscription {

    private final RevisionFeed feed;

    public RevisionSubscription(RevisionFeed feed) {
        this.feed = feed;
    }

    @NonNull
    @Subscription("revision")
    @Description("Every committed change of the data, in order and without a gap: the last one at once, then each when it is committed."
            + " Who was away gives the token of the last one that they saw, and misses nothing.")
    public Multi<RevisionView> revision(
            @Description("Begin with the change that follows this one, in place of the last.") RevisionToken since) {
        return since == null ? feed.fromNow() : feed.after(since);
    }
}

package org.tamga.feed;

import static org.tamga.common.ListArguments.AFTER;
import static org.tamga.common.ListArguments.BEFORE;
import static org.tamga.common.ListArguments.FIRST;
import static org.tamga.common.ListArguments.LAST;

import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.common.Batch;
import org.tamga.common.Page;
import org.tamga.common.Wanted;

import io.smallrye.graphql.api.Context;

/** What was committed last, and what it changed. */
@GraphQLApi
public class RevisionGraphQL {

    private final RevisionRepository revisions;

    public RevisionGraphQL(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    @Query
    @Description("The last committed change of the data, which everything in this answer includes; null before the first.")
    public RevisionView revision() {
        return revisions.latest().orElse(null);
    }

    @NonNull
    @Description("The objects that it changed, by type and readable key.")
    public CompletionStage<ChangeConnection> changes(Context field, @Source RevisionView revision,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before) {
        return Batch.load("changes", revision.key(), Wanted.of(field, Page.of(first, after, last, before)), revisions::changes)
                .thenApply(ChangeConnection::of);
    }
}

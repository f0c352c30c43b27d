package org.tamga.feed;

import static org.tamga.common.ListArguments.AFTER;
import static org.tamga.common.ListArguments.BEFORE;
import static org.tamga.common.ListArguments.FILTER;
import static org.tamga.common.ListArguments.FIRST;
import static org.tamga.common.ListArguments.LAST;

import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.common.Batch;
import org.tamga.common.GlobalId;
import org.tamga.common.Node;
import org.tamga.common.Nodes;
import org.tamga.common.Page;
import org.tamga.common.RevisionToken;
import org.tamga.common.Wanted;

import io.smallrye.graphql.api.Context;

/** All that was changed since, and by which revision. */
@GraphQLApi
public class ChangeGraphQL {

    private final RevisionRepository revisions;
    private final Nodes nodes;
    private final Since since;

    public ChangeGraphQL(RevisionRepository revisions, Nodes nodes, Since since) {
        this.revisions = revisions;
        this.nodes = nodes;
        this.since = since;
    }

    @Query
    @NonNull
    @Description("What was changed, in the order in which it was committed. Who comes back with the last cursor that they got as `after`"
            + " gets what was committed since, each change once, and none is left out; where the page is empty, that cursor is still the"
            + " last.")
    public ChangeConnection changes(Context field,
            @Description("Only what was changed after this revision, the one that the reader has; from the first on where left out.") RevisionToken since,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ChangeFilter filter) {
        var now = this.since.checked("since", since);
        return ChangeConnection.of(revisions.changes(since == null ? 0 : since.number(), now, filter,
                Wanted.of(field, Page.of(first, after, last, before))));
    }

    @NonNull
    @Description("The revision that changed it: when, on whose order, and what was done.")
    public CompletionStage<RevisionView> revision(@Source ChangeView change) {
        return Batch.load("revision by number", change.revisionKey(), revisions::byNumbers);
    }

    @Id
    @Description("The object's global id; null for a topic, which has none.")
    public String objectId(@Source ChangeView change) {
        return nodes.has(change.objectType()) ? GlobalId.of(change.objectType(), change.slug()) : null;
    }

    @Description("The object as it is now; null for a topic, which is a value.")
    public CompletionStage<Node> object(@Source ChangeView change) {
        return Batch.load("node", nodes.has(change.objectType()) ? change.id() : null, nodes::read);
    }
}

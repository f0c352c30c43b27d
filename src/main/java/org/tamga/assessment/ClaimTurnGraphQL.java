package org.tamga.assessment;

import java.util.List;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.claim.ClaimNode;
import org.tamga.claim.ClaimRepository;
import org.tamga.common.BadInput;
import org.tamga.common.Batch;
import org.tamga.common.RevisionToken;
import org.tamga.feed.Following;
import org.tamga.feed.RevisionRepository;
import org.tamga.feed.RevisionView;
import org.tamga.feed.Since;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;

/** Tells how a claim stands, and each time that this becomes different. */
@GraphQLApi
public class ClaimTurnGraphQL {

    private static final int AT_ONCE = 50;

    private final ClaimTurns turns;
    private final ClaimRepository claims;
    private final RevisionRepository revisions;
    private final Following following;
    private final Since since;

    public ClaimTurnGraphQL(ClaimTurns turns, ClaimRepository claims, RevisionRepository revisions, Following following, Since since) {
        this.turns = turns;
        this.claims = claims;
        this.revisions = revisions;
        this.following = following;
        this.since = since;
    }

    @NonNull
    @Subscription("claimTurn")
    @Description("How a claim stands: by which revision it came to stand as it does, at once, then each revision that makes a difference to"
            + " its status, disputes, credibility or number of independent voices. Who was away gives the token of the last revision that"
            + " they saw, is told only what came since, and misses nothing. What a day brings by itself, such as a withdrawal dated ahead,"
            + " is no revision: `history` has it.")
    public Multi<ClaimTurnView> claimTurn(
            @NonNull @Description("The claim's slug.") String slug,
            @Description("Begin with what came after this revision, in place of the last turn.") RevisionToken since) {
        var now = this.since.checked("since", since);
        var claim = claims.bySlugs(List.of(slug)).get(slug);
        if (claim == null) {
            throw new BadInput("slug", slug, "the slug of a claim");
        }
        var next = following.after(since == null ? now.number() : since.number(),
                (after, upTo) -> turns.between(claim.key(), after, upTo, AT_ONCE), ClaimTurnView::revisionKey);
        return since != null ? next
                : Multi.createBy().concatenating().streams(Multi.createFrom().items(turns.last(claim.key()).stream()), next);
    }

    @NonNull
    @Description("The claim, as it is now: later than the turn where more has been committed since.")
    public CompletionStage<ClaimNode> claim(@Source ClaimTurnView turn) {
        return Batch.load("claim", turn.claimKey(), claims::byKeys);
    }

    @NonNull
    @Description("The revision that made the difference.")
    public CompletionStage<RevisionView> revision(@Source ClaimTurnView turn) {
        return Batch.load("revision by number", turn.revisionKey(), revisions::byNumbers);
    }
}

package org.tamga.claim;

import static org.tamga.common.ListArguments.AFTER;
import static org.tamga.common.ListArguments.BEFORE;
import static org.tamga.common.ListArguments.FILTER;
import static org.tamga.common.ListArguments.FIRST;
import static org.tamga.common.ListArguments.KNOWN;
import static org.tamga.common.ListArguments.LAST;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.actor.ActorNode;
import org.tamga.actor.ActorRepository;
import org.tamga.actor.ActorRow;
import org.tamga.common.AtPlace;
import org.tamga.common.BadInput;
import org.tamga.common.Batch;
import org.tamga.common.KnownDay;
import org.tamga.common.Page;
import org.tamga.common.Today;
import org.tamga.common.Wanted;
import org.tamga.common.WithdrawalView;
import org.tamga.source.ArticleNode;

import io.smallrye.graphql.api.Context;

/** What is said to be so: from a list of all, from whoever takes part, from the articles and statements that say it. */
@GraphQLApi
public class ClaimGraphQL {

    private static final String ORDER = "In which order; by the day it happened or is true where left out.";

    private final ClaimRepository claims;
    private final ActorRepository actors;
    private final Today today;
    private final KnownDay knownDay;

    public ClaimGraphQL(ClaimRepository claims, ActorRepository actors, Today today, KnownDay knownDay) {
        this.claims = claims;
        this.actors = actors;
        this.today = today;
        this.knownDay = knownDay;
    }

    @Query
    @Description("The claim with this slug; null where there is none.")
    public CompletionStage<ClaimNode> claim(@NonNull @Description("The claim's slug.") String slug,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("claim by slug", slug, claims::bySlugs);
    }

    @Query
    @NonNull
    @Description("Claims.")
    public ClaimConnection claims(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ClaimFilter filter, @Description(ORDER) ClaimOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        if (filter != null && filter.roles() != null) {
            throw new BadInput("filter.roles", filter.roles(), "nothing here: roles are for the claims of an actor");
        }
        return ClaimConnection.of(claims.page(list(field, Page.of(first, after, last, before), filter, orderBy)));
    }

    @NonNull
    @Name("claims")
    @Description("The claims in which the actor takes part, in any role but MENTIONED unless the filter says so.")
    public CompletionStage<ClaimConnection> claimsOfActor(Context field, @Source ActorNode actor,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ClaimFilter filter, @Description(ORDER) ClaimOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("claims of actors", actor.row().key(), list, claims::ofActors).thenApply(ClaimConnection::of);
    }

    @NonNull
    @Name("claims")
    @Description("The claims that the article reports, itself or through a statement.")
    public CompletionStage<ClaimConnection> claimsOfArticle(Context field, @Source ArticleNode article,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ClaimFilter filter, @Description(ORDER) ClaimOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("claims of articles", article.key(), list, claims::ofArticles).thenApply(ClaimConnection::of);
    }

    @NonNull
    @Name("claims")
    @Description("The claims that the statement takes a stance on.")
    public CompletionStage<StatementClaimConnection> claimsOfStatement(Context field, @Source StatementNode statement,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ClaimFilter filter, @Description(ORDER) ClaimOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("claims of statements", statement.key(), list, claims::ofStatements)
                .thenApply(StatementClaimConnection::of);
    }

    @NonNull
    @Description("Who takes part in it, and as what; a dozen at most.")
    public CompletionStage<List<@NonNull ParticipantView>> participants(@Source ClaimNode claim) {
        return Batch.many("participants", claim.key(), claims::participants);
    }

    @NonNull
    @Description("Who it is.")
    public CompletionStage<ActorNode> actor(@Source ParticipantView participant) {
        return Batch.load("actor", participant.actorKey(), actors::byKeys).thenApply(ActorRow::node);
    }

    @NonNull
    @Name("topics")
    @Description("The slugs of its topics, from A to Z; a few at most.")
    public CompletionStage<List<@NonNull String>> topicsOfClaim(@Source ClaimNode claim) {
        return Batch.many("topics of claims", claim.key(), claims::topics);
    }

    @NonNull
    @Description("How it stands to other claims that are known too; a few dozen at most.")
    public CompletionStage<List<@NonNull ClaimLinkNode>> links(Context field, @Source ClaimNode claim,
            @Description(KNOWN) LocalDate known) {
        return Batch.many("links", claim.key(), knownDay.of(field), claims::links);
    }

    @NonNull
    @Description("The first claim: the one that the kind of link is said of.")
    public CompletionStage<ClaimNode> from(@Source ClaimLinkNode link) {
        return byKey(link.fromKey());
    }

    @NonNull
    @Description("The second claim.")
    public CompletionStage<ClaimNode> to(@Source ClaimLinkNode link) {
        return byKey(link.toKey());
    }

    @NonNull
    @Description("The claim at the other end: other than the one from which the link was reached.")
    public CompletionStage<ClaimNode> other(@Source ClaimLinkNode link) {
        return byKey(link.otherKey());
    }

    @NonNull
    @Description("The claim that is right.")
    public CompletionStage<ClaimNode> inFavourOf(@Source ResolutionView resolution) {
        return byKey(resolution.inFavourOfKey());
    }

    @Description("That the claim was taken back; null while it stands.")
    public WithdrawalView withdrawal(Context field, @Source ClaimNode claim,
            @Description(KNOWN) LocalDate known) {
        return WithdrawalView.by(knownDay.of(field), claim.withdrawal());
    }

    @Name("withdrawal")
    @Description("That the link was taken back; null while it stands.")
    public WithdrawalView withdrawalOfLink(Context field, @Source ClaimLinkNode link,
            @Description(KNOWN) LocalDate known) {
        return WithdrawalView.by(knownDay.of(field), link.withdrawal());
    }

    @Description("Which side is right, where a contradiction is settled.")
    public ResolutionView resolution(Context field, @Source ClaimLinkNode link,
            @Description(KNOWN) LocalDate known) {
        var resolution = link.resolution();
        return resolution == null || resolution.on().isAfter(knownDay.of(field)) ? null : resolution;
    }

    private ClaimList list(Context field, Page page, ClaimFilter filter, ClaimOrder orderBy) {
        return AtPlace.once(field, ClaimList.class,
                () -> ClaimList.of(filter, orderBy, today.get(), knownDay.of(field), Wanted.of(field, page)));
    }

    private CompletionStage<ClaimNode> byKey(Long key) {
        return Batch.load("claim", key, claims::byKeys);
    }
}

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

/** Who said what: from a list of all, from whoever spoke, from the articles that report it, and from the claims it speaks of. */
@GraphQLApi
public class StatementGraphQL {

    private static final String ORDER = "In which order; by the day it was said where left out.";

    private final StatementRepository statements;
    private final ActorRepository actors;
    private final Today today;
    private final KnownDay knownDay;

    public StatementGraphQL(StatementRepository statements, ActorRepository actors, Today today, KnownDay knownDay) {
        this.statements = statements;
        this.actors = actors;
        this.today = today;
        this.knownDay = knownDay;
    }

    @Query
    @Description("The statement with this slug; null where there is none.")
    public CompletionStage<StatementNode> statement(@NonNull @Description("The statement's slug.") String slug,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("statement by slug", slug, statements::bySlugs);
    }

    @Query
    @NonNull
    @Description("Statements.")
    public StatementConnection statements(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) StatementFilter filter, @Description(ORDER) StatementOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        if (filter != null && filter.about() != null) {
            throw new BadInput("filter.about", filter.about(), "aboutActor, with an actor's slug; about is for the statements of an actor");
        }
        return StatementConnection.of(statements.page(list(field, Page.of(first, after, last, before), filter, orderBy)));
    }

    @NonNull
    @Name("statements")
    @Description("The statements by the actor, or by whoever spoke for it that day; with `about` in the filter, those about it.")
    public CompletionStage<StatementConnection> statementsOfActor(Context field, @Source ActorNode actor,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) StatementFilter filter, @Description(ORDER) StatementOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("statements of actors", actor.row().key(), list, statements::ofActors)
                .thenApply(StatementConnection::of);
    }

    @NonNull
    @Name("statements")
    @Description("The statements that the article reports.")
    public CompletionStage<StatementConnection> statementsOfArticle(Context field, @Source ArticleNode article,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) StatementFilter filter, @Description(ORDER) StatementOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("statements of articles", article.key(), list, statements::ofArticles)
                .thenApply(StatementConnection::of);
    }

    @NonNull
    @Name("statements")
    @Description("The statements that take a stance on the claim; each passage that reports one is evidence on the claim.")
    public CompletionStage<ClaimStatementConnection> statementsOnClaim(Context field, @Source ClaimNode claim,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) StatementFilter filter, @Description(ORDER) StatementOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("statements on claims", claim.key(), list, statements::onClaims)
                .thenApply(ClaimStatementConnection::of);
    }

    @NonNull
    @Description("Who said it.")
    public CompletionStage<ActorNode> speaker(@Source StatementNode statement) {
        return actor(statement.speakerKey());
    }

    @Description("Where it was said, where known.")
    public CompletionStage<ActorNode> saidAt(@Source StatementNode statement) {
        return actor(statement.saidAtKey());
    }

    @NonNull
    @Description("To whom it was said, where known; a few at most.")
    public CompletionStage<List<@NonNull ActorNode>> saidTo(@Source StatementNode statement) {
        return Batch.many("said to", statement.key(), statements::saidTo).thenApply(StatementGraphQL::nodes);
    }

    @NonNull
    @Description("Whom or what it names; a dozen at most.")
    public CompletionStage<List<@NonNull ActorNode>> about(@Source StatementNode statement) {
        return Batch.many("about", statement.key(), statements::about).thenApply(StatementGraphQL::nodes);
    }

    @NonNull
    @Description("The slugs of its topics, from A to Z; a few at most.")
    public CompletionStage<List<@NonNull String>> topics(@Source StatementNode statement) {
        return Batch.many("topics of statements", statement.key(), statements::topics);
    }

    @Description("That the statement was taken back; null while it stands.")
    public WithdrawalView withdrawal(Context field, @Source StatementNode statement,
            @Description(KNOWN) LocalDate known) {
        return WithdrawalView.by(knownDay.of(field), statement.withdrawal());
    }

    private StatementList list(Context field, Page page, StatementFilter filter, StatementOrder orderBy) {
        return AtPlace.once(field, StatementList.class,
                () -> StatementList.of(filter, orderBy, today.get(), knownDay.of(field), Wanted.of(field, page)));
    }

    private CompletionStage<ActorNode> actor(Long key) {
        return Batch.load("actor", key, actors::byKeys).thenApply(row -> row == null ? null : row.node());
    }

    private static List<ActorNode> nodes(List<ActorRow> rows) {
        return rows.stream().map(ActorRow::node).toList();
    }
}

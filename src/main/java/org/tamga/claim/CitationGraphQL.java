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
import org.eclipse.microprofile.graphql.Source;
import org.tamga.actor.ActorNode;
import org.tamga.actor.ActorRow;
import org.tamga.common.AtPlace;
import org.tamga.common.Batch;
import org.tamga.common.Direction;
import org.tamga.common.KnownDay;
import org.tamga.common.Page;
import org.tamga.common.Wanted;
import org.tamga.common.WithdrawalView;
import org.tamga.source.ArticleNode;
import org.tamga.source.ArticleRepository;

import io.smallrye.graphql.api.Context;

/** Which passage reports what. */
@GraphQLApi
public class CitationGraphQL {

    private static final String ORDER = "In which order; by day of publication, article and paragraph where left out.";

    private final CitationRepository citations;
    private final StatementRepository statements;
    private final ClaimRepository claims;
    private final ArticleRepository articles;
    private final KnownDay knownDay;

    public CitationGraphQL(CitationRepository citations, StatementRepository statements, ClaimRepository claims,
            ArticleRepository articles, KnownDay knownDay) {
        this.citations = citations;
        this.statements = statements;
        this.claims = claims;
        this.articles = articles;
        this.knownDay = knownDay;
    }

    @NonNull
    @Name("citations")
    @Description("The passages that report the statement.")
    public CompletionStage<CitationConnection> citationsOfStatement(Context field, @Source StatementNode statement,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) CitationFilter filter, @Description(ORDER) CitationOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("citations of statements", statement.key(), list, citations::ofStatements)
                .thenApply(CitationConnection::of);
    }

    @NonNull
    @Name("citations")
    @Description("The passages that are cited for the claim itself. What statements say of it is evidence too: see `statements`.")
    public CompletionStage<CitationConnection> citationsOfClaim(Context field, @Source ClaimNode claim,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) CitationFilter filter, @Description(ORDER) CitationOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = list(field, Page.of(first, after, last, before), filter, orderBy);
        return Batch.load("citations of claims", claim.key(), list, citations::ofClaims).thenApply(CitationConnection::of);
    }

    @NonNull
    @Name("citations")
    @Description("The passages of the article that report something.")
    public CompletionStage<CitationConnection> citationsOfArticle(Context field, @Source ArticleNode article,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) CitationFilter filter,
            @Description("In which order; by paragraph where left out.") CitationOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var byParagraph = orderBy == null ? new CitationOrder(CitationOrderField.PARAGRAPH, Direction.ASC) : orderBy;
        var list = list(field, Page.of(first, after, last, before), filter, byParagraph);
        return Batch.load("citations of articles", article.key(), list, citations::ofArticles)
                .thenApply(CitationConnection::of);
    }

    @NonNull
    @Description("The article that the passage stands in.")
    public CompletionStage<ArticleNode> article(@Source CitationNode citation) {
        return Batch.load("article", citation.articleKey(), articles::byKeys);
    }

    @Description("The statement that is reported; null where a claim is.")
    public CompletionStage<StatementNode> statement(@Source CitationNode citation) {
        return Batch.load("statement", citation.statementKey(), statements::byKeys);
    }

    @Description("The claim that is reported; null where a statement is.")
    public CompletionStage<ClaimNode> claim(@Source CitationNode citation) {
        return Batch.load("claim", citation.claimKey(), claims::byKeys);
    }

    @NonNull
    @Description("To whom the passage attributes what it reports; empty where it says so itself. A few at most.")
    public CompletionStage<List<@NonNull ActorNode>> attributedTo(@Source CitationNode citation) {
        return Batch.many("attributed to", citation.key(), citations::attributedTo)
                .thenApply(rows -> rows.stream().map(ActorRow::node).toList());
    }

    @NonNull
    @Description("The documents, agency reports and outlets that the passage rests on, where it names any; a few at most.")
    public CompletionStage<List<@NonNull BasisView>> restsOn(@Source CitationNode citation) {
        return Batch.many("rests on", citation.key(), citations::restsOn);
    }

    private CitationList list(Context field, Page page, CitationFilter filter, CitationOrder orderBy) {
        return AtPlace.once(field, CitationList.class, () -> found(field, page, filter, orderBy));
    }

    private CitationList found(Context field, Page page, CitationFilter filter, CitationOrder orderBy) {
        var known = knownDay.of(field);
        var wanted = Wanted.of(field, page);
        return orderBy == null ? new CitationList(filter, CitationOrderField.PUBLISHED_ON, Direction.ASC, known, wanted)
                : new CitationList(filter, orderBy.field(), orderBy.direction(), known, wanted);
    }

    @Description("That the citation was taken back; null while it stands.")
    public WithdrawalView withdrawal(Context field, @Source CitationNode citation,
            @Description(KNOWN) LocalDate known) {
        return WithdrawalView.by(knownDay.of(field), citation.withdrawal());
    }
}

package org.tamga.source;

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
import org.tamga.actor.PersonNode;
import org.tamga.common.AtPlace;
import org.tamga.common.Batch;
import org.tamga.common.GroundView;
import org.tamga.common.KnownDay;
import org.tamga.common.Page;
import org.tamga.common.Wanted;
import org.tamga.common.WithdrawalView;

import io.smallrye.graphql.api.Context;

/** Published texts: how to find them, who wrote and published them, and whose text they carry. */
@GraphQLApi
public class ArticleGraphQL {

    private static final String ORDER = "In which order; by day of publication where left out.";

    private final ArticleRepository articles;
    private final SourceRepository sources;
    private final ReuseRepository reuses;
    private final KnownDay knownDay;

    public ArticleGraphQL(ArticleRepository articles, SourceRepository sources, ReuseRepository reuses, KnownDay knownDay) {
        this.articles = articles;
        this.sources = sources;
        this.reuses = reuses;
        this.knownDay = knownDay;
    }

    @Query
    @Description("The article with this slug; null where there is none.")
    public CompletionStage<ArticleNode> article(@NonNull @Description("The article's slug.") String slug,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("article by slug", slug, articles::bySlugs);
    }

    @Query
    @NonNull
    @Description("Articles.")
    public ArticleConnection articles(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ArticleFilter filter, @Description(ORDER) ArticleOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        return ArticleConnection.of(
                articles.page(ArticleList.of(filter, orderBy, knownDay.of(field), Wanted.of(field, Page.of(first, after, last, before)))));
    }

    @Description("Who published the article; null where nobody says.")
    public CompletionStage<SourceNode> source(@Source ArticleNode article) {
        return Batch.load("source", article.sourceKey(), sources::byKeys);
    }

    @NonNull
    @Description("Who wrote the article, in the order of the byline; empty where nobody says. A few at most.")
    public CompletionStage<List<@NonNull PersonNode>> authors(@Source ArticleNode article) {
        return Batch.many("authors", article.key(), articles::authors)
                .thenApply(authors -> authors.stream().map(PersonNode::new).toList());
    }

    @Description("Of a republication: the original. Null where the article carries its own text.")
    public CompletionStage<RepublicationView> original(@Source ArticleNode article) {
        return Batch.load("originals", article.key(), articles::originals);
    }

    @NonNull
    @Description("What the article has from others, whether or not it says so: one entry for every other article, by its slug. Where "
            + "nobody recorded who has it from whom, the later article has it from the earlier. A few dozen at most.")
    public CompletionStage<List<@NonNull ReuseView>> reuses(Context field, @Source ArticleNode article,
            @Description(KNOWN) LocalDate known) {
        return Batch.many("reuses", article.key(), knownDay.of(field), reuses::ofArticles);
    }

    @NonNull
    @Description("The article that the passages are from.")
    public CompletionStage<ArticleNode> of(@Source ReuseView reuse) {
        return Batch.load("article", reuse.ofKey(), articles::byKeys);
    }

    @NonNull
    @Description("What is known of the article rests on this: at most one for each of four facts.")
    public CompletionStage<List<@NonNull ArticleGroundView>> grounds(@Source ArticleNode article) {
        return Batch.many("article grounds", article.key(), articles::grounds);
    }

    @Description("The original itself, where it is held here.")
    public CompletionStage<ArticleNode> article(@Source RepublicationView original) {
        return Batch.load("article", original.originalKey(), articles::byKeys);
    }

    @Name("source")
    @Description("The outlet that published the original, where known.")
    public CompletionStage<SourceNode> sourceOfOriginal(@Source RepublicationView original) {
        return Batch.load("source", original.sourceKey(), sources::byKeys);
    }

    @NonNull
    @Description("The names of the authors of the original, in the order of the byline; empty where nobody says. A few at most.")
    public CompletionStage<List<@NonNull String>> authorNames(@Source RepublicationView original) {
        return Batch.many("original author names", original.key(), articles::originalAuthorNames);
    }

    @NonNull
    @Name("articles")
    @Description("The articles that the person wrote, also those that carry the person's text.")
    public CompletionStage<ArticleConnection> articlesByPerson(Context field, @Source PersonNode person,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ArticleFilter filter, @Description(ORDER) ArticleOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = AtPlace.once(field, ArticleList.class,
                () -> ArticleList.of(filter, orderBy, knownDay.of(field), Wanted.of(field, Page.of(first, after, last, before))));
        return Batch.load("articles by persons", person.row().key(), list, articles::ofAuthors).thenApply(ArticleConnection::of);
    }

    @Name("article")
    @Description("The article that the passage stands in; null where the fact rests on a public reference.")
    public CompletionStage<ArticleNode> articleOfGround(@Source GroundView ground) {
        return Batch.load("article by slug", ground.articleSlug(), articles::bySlugs);
    }

    @Description("That the article was taken back; null while it stands.")
    public WithdrawalView withdrawal(Context field, @Source ArticleNode article,
            @Description(KNOWN) LocalDate known) {
        return WithdrawalView.by(knownDay.of(field), article.withdrawal());
    }
}

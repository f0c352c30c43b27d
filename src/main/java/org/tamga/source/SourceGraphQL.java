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
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.actor.ActorNode;
import org.tamga.actor.ActorRepository;
import org.tamga.actor.ActorRow;
import org.tamga.actor.CountryNode;
import org.tamga.actor.OrganisationNode;
import org.tamga.common.AtPlace;
import org.tamga.common.Batch;
import org.tamga.common.Direction;
import org.tamga.common.KnownDay;
import org.tamga.common.Order;
import org.tamga.common.Page;
import org.tamga.common.Wanted;

import io.smallrye.graphql.api.Context;

/** Who publishes: how to find them, where they belong, and what they published. */
@GraphQLApi
public class SourceGraphQL {

    private final SourceRepository sources;
    private final ArticleRepository articles;
    private final ActorRepository actors;
    private final KnownDay knownDay;

    public SourceGraphQL(SourceRepository sources, ArticleRepository articles, ActorRepository actors, KnownDay knownDay) {
        this.sources = sources;
        this.articles = articles;
        this.actors = actors;
        this.knownDay = knownDay;
    }

    @Query
    @Description("The source with this slug; null where there is none.")
    public CompletionStage<SourceNode> source(@NonNull @Description("The source's slug.") String slug,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("source by slug", slug, sources::bySlugs);
    }

    @Query
    @NonNull
    @Description("Sources.")
    public SourceConnection sources(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) SourceFilter filter,
            @Description("In which order; by slug where left out.") SourceOrder orderBy) {
        var order = Order.bySlug("s", orderBy == null ? Direction.ASC : orderBy.direction());
        return SourceConnection.of(sources.page(filter, order, Wanted.of(field, Page.of(first, after, last, before))));
    }

    @Description("The country that the source publishes from, where known.")
    public CompletionStage<CountryNode> country(@Source SourceNode source) {
        return actor(source.countryKey()).thenApply(row -> row == null ? null : new CountryNode(row));
    }

    @Description("Who owns the source, where known; two sources of one owner speak with one voice.")
    public CompletionStage<ActorNode> owner(@Source SourceNode source) {
        return actor(source.ownerKey()).thenApply(row -> row == null ? null : row.node());
    }

    @Description("The organisation that the source is, where it is known as an actor too.")
    public CompletionStage<ActorNode> organisation(@Source SourceNode source) {
        return actor(source.organisationKey()).thenApply(row -> row == null ? null : row.node());
    }

    @NonNull
    @Description("The articles that the source published.")
    public CompletionStage<ArticleConnection> articles(Context field, @Source SourceNode source,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ArticleFilter filter,
            @Description("In which order; by day of publication where left out.") ArticleOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = AtPlace.once(field, ArticleList.class,
                () -> ArticleList.of(filter, orderBy, knownDay.of(field), Wanted.of(field, Page.of(first, after, last, before))));
        return Batch.load("articles of sources", source.key(), list, articles::ofSources).thenApply(ArticleConnection::of);
    }

    @NonNull
    @Description("The sources that the organisation is; a few at most.")
    public CompletionStage<List<@NonNull SourceNode>> sources(@Source OrganisationNode organisation) {
        return Batch.many("sources of organisations", organisation.row().key(), sources::ofOrganisations);
    }

    private CompletionStage<ActorRow> actor(Long key) {
        return Batch.load("actor", key, actors::byKeys);
    }
}

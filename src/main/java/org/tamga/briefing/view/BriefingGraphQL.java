package org.tamga.briefing.view;

import static org.tamga.common.ListArguments.KNOWN;

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
import org.tamga.briefing.BriefingRequest;
import org.tamga.briefing.Briefings;
import org.tamga.briefing.words.Languages;
import org.tamga.claim.ClaimNode;
import org.tamga.claim.ClaimRepository;
import org.tamga.common.Batch;
import org.tamga.common.CountryCode;
import org.tamga.common.KnownDay;
import org.tamga.common.LanguageCode;
import org.tamga.common.RevisionToken;
import org.tamga.source.ArticleNode;
import org.tamga.source.ArticleRepository;

import io.smallrye.graphql.api.Context;

/** What a reader must know about a country, whole and as what changed. */
@GraphQLApi
public class BriefingGraphQL {

    private final Briefings briefings;
    private final Languages languages;
    private final ActorRepository actors;
    private final ClaimRepository claims;
    private final ArticleRepository articles;
    private final KnownDay knownDay;

    public BriefingGraphQL(Briefings briefings, Languages languages, ActorRepository actors, ClaimRepository claims,
            ArticleRepository articles,
            KnownDay knownDay) {
        this.briefings = briefings;
        this.languages = languages;
        this.actors = actors;
        this.claims = claims;
        this.articles = articles;
        this.knownDay = knownDay;
    }

    @Query
    @Description("What a reader must know about a country for a span of time; null where ISO 3166-1 has no such country. Without a span: "
            + "the four latest weeks, Monday to Sunday, that have news.")
    public BriefingView briefing(Context field,
            @NonNull @Description("The country's two-letter code.") CountryCode country,
            @Description("The first day of the span; where only `until` is given, that is the last of four weeks.") LocalDate from,
            @Description("The last day of the span; where only `from` is given, the day `known`.") LocalDate until,
            @Description(KNOWN) LocalDate known,
            @Description("The `revision` of the briefing that the reader has: only what is different is told. Where it can't be said any "
                    + "more what that was, the briefing is whole.") RevisionToken since,
            @Description("At most so many items: the most important ones. As many as there is room for where left out.") Integer items,
            @Description("The language to tell it in; English where left out.") LanguageCode language) {
        var telling = new Telling(languages.in(language), country.toString());
        return briefings
                .of(new BriefingRequest(country.toString(), from, until, knownDay.of(field), since, items, telling.words().code()))
                .map(briefing -> BriefingView.of(briefing, telling)).orElse(null);
    }

    @NonNull
    @Description("The articles that the items cite, in the order in which a reader comes upon them; in a difference those that are new to "
            + "the reader, or changed. A hundred at most.")
    public CompletionStage<List<@NonNull ArticleNode>> articles(@Source BriefingView briefing) {
        return Batch.each("article by slug", briefing.articleSlugs(), articles::bySlugs);
    }

    @NonNull
    @Description("Who takes part in it, or whom it is about; a dozen at most.")
    public CompletionStage<List<@NonNull ActorNode>> about(@Source BriefingItemView item) {
        return Batch.each("actor by slug", item.aboutSlugs(), actors::bySlugs)
                .thenApply(rows -> rows.stream().map(ActorRow::node).toList());
    }

    @Description("Who said it; null unless it is a statement.")
    public CompletionStage<ActorNode> speaker(@Source BriefingItemView item) {
        return Batch.load("actor by slug", item.speakerSlug(), actors::bySlugs).thenApply(row -> row == null ? null : row.node());
    }

    @NonNull
    @Description("The claim that says so.")
    @Name("claim")
    public CompletionStage<ClaimNode> claimOfFigure(@Source BriefingFigureView figure) {
        return Batch.load("claim by slug", figure.claimSlug(), claims::bySlugs);
    }

    @Description("The claim that says otherwise; null of a denial.")
    @Name("claim")
    public CompletionStage<ClaimNode> claimAgainst(@Source BriefingAgainstView against) {
        return Batch.load("claim by slug", against.claimSlug(), claims::bySlugs);
    }

    @NonNull
    @Description("The article.")
    public CompletionStage<ArticleNode> article(@Source BriefingCitationView citation) {
        return Batch.load("article by slug", citation.articleSlug(), articles::bySlugs);
    }
}

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
import org.tamga.common.Batch;
import org.tamga.common.Direction;
import org.tamga.common.KnownDay;
import org.tamga.common.Page;
import org.tamga.common.Wanted;

import io.smallrye.graphql.api.Context;

/** What quantities measure, and the list of topics. */
@GraphQLApi
public class MeasureGraphQL {

    private static final String ORDER = "In which order; by slug where left out.";

    private final MeasureRepository measures;
    private final KnownDay knownDay;

    public MeasureGraphQL(MeasureRepository measures, KnownDay knownDay) {
        this.measures = measures;
        this.knownDay = knownDay;
    }

    /** Which measures of a list are asked for, in which order. */
    private record MeasureList(MeasureFilter filter, Direction order, LocalDate known, Wanted wanted) {
    }

    @Query
    @Description("The measure with this slug; null where there is none.")
    public CompletionStage<MeasureNode> measure(@NonNull @Description("The measure's slug.") String slug,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("measure by slug", slug, measures::bySlugs);
    }

    @Query
    @NonNull
    @Description("The measures of which a claim that is known gives a figure.")
    public MeasureConnection measures(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) MeasureFilter filter, @Description(ORDER) MeasureOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        return MeasureConnection
                .of(measures.page(filter, order(orderBy), knownDay.of(field), Wanted.of(field, Page.of(first, after, last, before))));
    }

    @Query
    @NonNull
    @Description("Every topic of the dataset's list, from A to Z; a few dozen at most.")
    public List<@NonNull TopicView> topics() {
        return measures.topics();
    }

    @NonNull
    @Name("measures")
    @Description("The measures of which a claim gives a figure in which the actor takes part.")
    public CompletionStage<MeasureConnection> measuresOfActor(Context field, @Source ActorNode actor,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) MeasureFilter filter, @Description(ORDER) MeasureOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        var list = new MeasureList(filter, order(orderBy), knownDay.of(field), Wanted.of(field, Page.of(first, after, last, before)));
        return Batch.load("measures of actors", actor.row().key(), list,
                (actors, asked) -> measures.ofActors(actors, asked.filter(), asked.order(), asked.known(), asked.wanted()))
                .thenApply(MeasureConnection::of);
    }

    @NonNull
    @Description("Its figures, in the order of the days that they are true of; undated last. A hundred at most.")
    public CompletionStage<List<@NonNull FigureView>> figures(Context field, @Source MeasureNode measure,
            @Description(KNOWN) LocalDate known) {
        return Batch.many("figures", measure.key(), knownDay.of(field), measures::figures);
    }

    @Name("measure")
    @Description("What its quantity measures, where the dataset follows that.")
    public CompletionStage<MeasureNode> measureOfClaim(@Source ClaimNode claim) {
        return Batch.load("measure", claim.measureKey(), measures::byKeys);
    }

    private static Direction order(MeasureOrder orderBy) {
        return orderBy == null ? Direction.ASC : orderBy.direction();
    }
}

package org.tamga.briefing.view;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.actor.ActorRepository;
import org.tamga.briefing.Briefing;
import org.tamga.briefing.BriefingRequest;
import org.tamga.briefing.Briefings;
import org.tamga.briefing.words.Languages;
import org.tamga.common.BadInput;
import org.tamga.common.CountryCode;
import org.tamga.common.LanguageCode;
import org.tamga.common.RevisionToken;
import org.tamga.common.Today;
import org.tamga.feed.Following;
import org.tamga.feed.NewestRevision;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;

/** A country's briefing, kept up to date with those who have one open. */
@GraphQLApi
public class BriefingSubscription {

    private static final long NOTHING = -1;

    private final Briefings briefings;
    private final Languages languages;
    private final Following following;
    private final NewestRevision newest;
    private final ActorRepository actors;
    private final Today today;

    public BriefingSubscription(Briefings briefings, Languages languages, Following following, NewestRevision newest,
            ActorRepository actors, Today today) {
        this.actors = actors;
        this.briefings = briefings;
        this.languages = languages;
        this.following = following;
        this.newest = newest;
        this.today = today;
    }

    @NonNull
    @Subscription("briefing")
    @Description("A country's briefing: whole at once, or with `since` how it differs from what the reader has, where it does; then, whenever a"
            + " revision made a difference to it, how it differs from what was told last. Who was away gives the `revision` of what they were"
            + " told last.")
    public Multi<BriefingView> briefing(
            @NonNull @Description("The country's two-letter code.") CountryCode country,
            @Description("The first day of the span; where only `until` is given, that is the last of four weeks.") LocalDate from,
            @Description("The last day of the span; where only `from` is given, today (UTC).") LocalDate until,
            @Description("The `revision` of the briefing that the reader has.") RevisionToken since,
            @Description("At most so many items: the most important ones. As many as there is room for where left out.") Integer items,
            @Description("The language to tell it in; English where left out.") LanguageCode language) {
        if (actors.byCodes(List.of(country.toString())).isEmpty()) {
            throw new BadInput("country", country.toString(), "the code of a country of ISO 3166-1");
        }
        var telling = new Telling(languages.in(language), country.toString());
        var now = newest.read();
        var has = new AtomicReference<>(since);
        // Of another store, or of its future: the briefing is told whole, so nothing is awaited.
        var isOfThisStore = since != null && since.store().equals(now.store()) && since.number() <= now.number();
        return following.after(isOfThisStore ? since.number() : NOTHING, (after, upTo) -> {
            var asked = new BriefingRequest(country.toString(), from, until, today.get(), has.get(), items, telling.words().code());
            var briefing = briefings.of(asked).orElseThrow();
            if (has.get() != null && isNoNews(briefing)) {
                return List.of();
            }
            has.set(briefing.revision());
            return List.of(briefing);
        }, briefing -> briefing.revision().number()).map(briefing -> BriefingView.of(briefing, telling));
    }

    private static boolean isNoNews(Briefing briefing) {
        return !briefing.complete() && briefing.sections().isEmpty() && briefing.removed().isEmpty() && briefing.articles().isEmpty();
    }
}

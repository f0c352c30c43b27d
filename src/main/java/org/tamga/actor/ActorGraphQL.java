package org.tamga.actor;

import static org.tamga.common.ListArguments.AFTER;
import static org.tamga.common.ListArguments.BEFORE;
import static org.tamga.common.ListArguments.FIRST;
import static org.tamga.common.ListArguments.KNOWN;
import static org.tamga.common.ListArguments.LAST;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.common.BadInput;
import org.tamga.common.Batch;
import org.tamga.common.CountryCode;
import org.tamga.common.Direction;
import org.tamga.common.LanguageCode;
import org.tamga.common.Order;
import org.tamga.common.OrderKey;
import org.tamga.common.Page;
import org.tamga.common.Paged;
import org.tamga.common.Today;
import org.tamga.common.Wanted;

import io.smallrye.graphql.api.Context;

/** Actors of every kind: how to find them, and what each has of its own. */
@GraphQLApi
public class ActorGraphQL {

    /** Which kind of name is shown rather than which. */
    private static final List<NameKind> SHOWN = List.of(NameKind.COMMON, NameKind.OFFICIAL, NameKind.ALIAS);

    private static final String ORDER = "In which order; by slug where left out.";

    private final ActorRepository actors;
    private final Today today;

    public ActorGraphQL(ActorRepository actors, Today today) {
        this.actors = actors;
        this.today = today;
    }

    @Query
    @Description("The country with this code; null where ISO 3166-1 has none.")
    public CompletionStage<CountryNode> country(@NonNull @Description("The two-letter code.") CountryCode code,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("country", code.toString(), actors::byCodes)
                .thenApply(row -> row == null ? null : new CountryNode(row));
    }

    @Query
    @Description("The actor with this slug, whatever its kind; null where there is none.")
    public CompletionStage<ActorNode> actor(@NonNull @Description("The actor's slug, such as kassym-jomart-tokayev.") String slug,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("actor by slug", slug, actors::bySlugs).thenApply(ActorGraphQL::node);
    }

    @Query
    @Description("The alliance with this slug; null where there is none.")
    public CompletionStage<AllianceNode> alliance(@NonNull @Description("The alliance's slug, such as csto.") String slug,
            @Description(KNOWN) LocalDate known) {
        return Batch.load("actor by slug", slug, actors::bySlugs)
                .thenApply(row -> node(row) instanceof AllianceNode alliance ? alliance : null);
    }

    @Query
    @NonNull
    @Description("Countries: all of ISO 3166-1, or those that the filter leaves.")
    public CountryConnection countries(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description("Which countries.") CountryFilter filter,
            @Description("In which order; by code where left out.") ActorOrder orderBy) {
        var only = filter == null ? new ActorFilter(List.of(ActorKind.COUNTRY), null, null, null, null) : filter.asActors();
        var order = orderBy == null ? new ActorOrder(ActorOrderField.CODE, Direction.ASC) : orderBy;
        return CountryConnection.of(page(field, Page.of(first, after, last, before), only, order));
    }

    @Query
    @NonNull
    @Description("Actors of every kind.")
    public ActorConnection actors(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description("Which actors.") ActorFilter filter,
            @Description(ORDER) ActorOrder orderBy) {
        return ActorConnection.of(page(field, Page.of(first, after, last, before), filter, orderBy));
    }

    @Query
    @NonNull
    @Description("Alliances.")
    public AllianceConnection alliances(Context field,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description("Which alliances; all where left out.") AllianceFilter filter,
            @Description(ORDER) ActorOrder orderBy) {
        if (filter != null && filter.members() == null) {
            onlyWith("members", filter.statuses(), filter.on());
        }
        var on = today.or(filter == null ? null : filter.on());
        var wanted = Wanted.of(field, Page.of(first, after, last, before));
        return AllianceConnection.of(actors.alliancesPage(filter, order(orderBy), on, wanted));
    }

    private Paged<ActorRow> page(Context field, Page page, ActorFilter filter, ActorOrder orderBy) {
        if (filter != null && filter.memberOf() == null) {
            onlyWith("memberOf", filter.statuses(), filter.on());
        }
        var on = today.or(filter == null ? null : filter.on());
        return actors.page(filter, order(orderBy), on, Wanted.of(field, page));
    }

    /** What only says more about another part of the filter is nothing without it. */
    private static void onlyWith(String other, List<MembershipStatus> statuses, LocalDate on) {
        if (statuses != null || on != null) {
            var given = statuses != null ? "statuses" : "on";
            throw new BadInput("filter." + given, statuses != null ? statuses : on, "filter." + other + " beside it");
        }
    }

    private static Order order(ActorOrder orderBy) {
        if (orderBy == null || orderBy.field() == ActorOrderField.SLUG) {
            return Order.bySlug("a", orderBy == null ? Direction.ASC : orderBy.direction());
        }
        return new Order("CODE " + orderBy.direction(), List.of(
                OrderKey.number("case when a.code is null then 1 else 0 end", Direction.ASC),
                OrderKey.text("coalesce(a.code, '')", orderBy.direction()),
                OrderKey.text("a.slug", orderBy.direction())));
    }

    @NonNull
    @Description("The actor's name: in the language asked for where it has one, else in English, else as the dataset first gives it.")
    public CompletionStage<String> name(@Source ActorNode actor,
            @Description("The language; English where left out.") LanguageCode language) {
        var row = actor.row();
        if (row.code() != null) {
            return CompletableFuture.completedStage(CountryNames.of(row.code(), language == null ? Locale.ENGLISH : language.locale()));
        }
        if (language == null) {
            return CompletableFuture.completedStage(row.name());
        }
        return names(row).thenApply(names -> names.stream()
                .filter(name -> SHOWN.contains(name.kind()))
                .filter(name -> name.language().locale().getLanguage().equals(language.locale().getLanguage()))
                .min(Comparator.comparing(name -> SHOWN.indexOf(name.kind())))
                .map(ActorNameView::name)
                .orElse(row.name()));
    }

    @NonNull
    @Description("The names that the dataset gives, at most a few dozen. Of a country: beside the common names of CLDR, "
            + "which `name` gives in any language.")
    public CompletionStage<List<@NonNull ActorNameView>> names(@Source ActorNode actor) {
        return names(actor.row());
    }

    @NonNull
    @Description("Identifiers in other registers, at most one for each; only where they are certain.")
    public CompletionStage<List<@NonNull ExternalIdView>> externalIds(@Source ActorNode actor) {
        return Batch.many("external ids", actor.row().key(), actors::externalIds);
    }

    @Description("The short form of the alliance's name; in English where it has none in the language asked for.")
    public CompletionStage<String> abbreviation(@Source AllianceNode alliance,
            @Description("The language; English where left out.") LanguageCode language) {
        var wanted = language == null ? "en" : language.locale().getLanguage();
        return names(alliance.row()).thenApply(names -> names.stream()
                .filter(name -> name.kind() == NameKind.ABBREVIATION)
                .filter(name -> List.of(wanted, "en").contains(name.language().locale().getLanguage()))
                .min(Comparator.comparing(name -> !name.language().locale().getLanguage().equals(wanted)))
                .map(ActorNameView::name)
                .orElse(null));
    }

    @Description("The country that the actor belongs to, where certain; null of countries and alliances.")
    public CompletionStage<CountryNode> country(@Source ActorNode actor) {
        return byKey(actor.row().countryKey()).thenApply(row -> row == null ? null : new CountryNode(row));
    }

    @Description("Whom the body speaks for, where it does: a ministry for its country.")
    public CompletionStage<ActorNode> speaksFor(@Source OrganisationNode organisation) {
        return byKey(organisation.row().speaksForKey()).thenApply(ActorGraphQL::node);
    }

    @Name("speaksFor")
    @Description("Whom the unnamed speaker speaks for, where the description says so: an official for a country.")
    public CompletionStage<ActorNode> speaksForOfUnnamed(@Source UnnamedSourceNode source) {
        return byKey(source.row().speaksForKey()).thenApply(ActorGraphQL::node);
    }

    @NonNull
    @Description("The offices that the person held, the first first; a few at most.")
    public CompletionStage<List<@NonNull TenureView>> tenures(@Source PersonNode person) {
        return Batch.many("tenures of persons", person.row().key(), actors::tenuresOfPersons);
    }

    @NonNull
    @Description("Who held an office of the actor, the first first; a few dozen at most.")
    public CompletionStage<List<@NonNull TenureView>> officeHolders(@Source ActorNode actor) {
        return Batch.many("tenures in actors", actor.row().key(), actors::tenuresInActors);
    }

    @NonNull
    @Description("Who held the office.")
    public CompletionStage<PersonNode> person(@Source TenureView tenure) {
        return byKey(tenure.personKey()).thenApply(PersonNode::new);
    }

    @NonNull
    @Name("of")
    @Description("Whose office it was.")
    public CompletionStage<ActorNode> of(@Source TenureView tenure) {
        return byKey(tenure.ofKey()).thenApply(ActorRow::node);
    }

    @NonNull
    @Description("The alliances that the country belongs to on a day, as a member or otherwise.")
    public CompletionStage<CountryAllianceConnection> alliances(Context field, @Source CountryNode country,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description("On which day; today (UTC) where left out.") LocalDate on,
            @Description("Only as one of these; as anything but a former member where left out.") List<MembershipStatus> statuses,
            @DefaultValue("false") @Description("Also what had ended by that day.") boolean past,
            @Description(ORDER) MembershipOrder orderBy) {
        var list = list(field, Page.of(first, after, last, before), on, statuses, past, orderBy);
        return Batch.load("alliances", country.row().key(), list, actors::alliances).thenApply(CountryAllianceConnection::of);
    }

    @NonNull
    @Description("The countries that belong to the alliance on a day, as members or otherwise.")
    public CompletionStage<AllianceMemberConnection> members(Context field, @Source AllianceNode alliance,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description("On which day; today (UTC) where left out.") LocalDate on,
            @Description("Only as one of these; as anything but a former member where left out.") List<MembershipStatus> statuses,
            @DefaultValue("false") @Description("Also what had ended by that day.") boolean past,
            @Description(ORDER) MembershipOrder orderBy) {
        var list = list(field, Page.of(first, after, last, before), on, statuses, past, orderBy);
        return Batch.load("members", alliance.row().key(), list, actors::members).thenApply(AllianceMemberConnection::of);
    }

    private MembershipList list(Context field, Page page, LocalDate on, List<MembershipStatus> statuses, boolean past,
            MembershipOrder orderBy) {
        var order = orderBy == null ? new MembershipOrder(MembershipOrderField.SLUG, Direction.ASC) : orderBy;
        return new MembershipList(today.or(on), statuses, past, order.field(), order.direction(), Wanted.of(field, page));
    }

    private CompletionStage<List<ActorNameView>> names(ActorRow actor) {
        return Batch.many("names", actor.key(), actors::names);
    }

    private CompletionStage<ActorRow> byKey(Long key) {
        return Batch.load("actor", key, actors::byKeys);
    }

    private static ActorNode node(ActorRow row) {
        return row == null ? null : row.node();
    }
}

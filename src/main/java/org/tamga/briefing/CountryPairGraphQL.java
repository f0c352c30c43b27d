package org.tamga.briefing;

import static org.tamga.common.ListArguments.AFTER;
import static org.tamga.common.ListArguments.BEFORE;
import static org.tamga.common.ListArguments.FILTER;
import static org.tamga.common.ListArguments.FIRST;
import static org.tamga.common.ListArguments.KNOWN;
import static org.tamga.common.ListArguments.LAST;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tamga.actor.ActorRepository;
import org.tamga.actor.AllianceNode;
import org.tamga.actor.CountryNode;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimConnection;
import org.tamga.claim.ClaimFilter;
import org.tamga.claim.ClaimList;
import org.tamga.claim.ClaimOrder;
import org.tamga.claim.ClaimRepository;
import org.tamga.claim.StatementConnection;
import org.tamga.claim.StatementFilter;
import org.tamga.claim.StatementList;
import org.tamga.claim.StatementOrder;
import org.tamga.claim.StatementRepository;
import org.tamga.common.BadInput;
import org.tamga.common.Batch;
import org.tamga.common.CountryCode;
import org.tamga.common.DomainDate;
import org.tamga.common.KnownDay;
import org.tamga.common.Page;
import org.tamga.common.Today;
import org.tamga.common.Wanted;

import io.smallrye.graphql.api.Context;

/** What ties and divides two countries. */
@GraphQLApi
public class CountryPairGraphQL {

    private static final String ORDER = "In which order; by date where left out.";

    private final CountryPairRepository pairs;
    private final ActorRepository actors;
    private final ClaimRepository claims;
    private final StatementRepository statements;
    private final Today today;
    private final KnownDay knownDay;

    public CountryPairGraphQL(CountryPairRepository pairs, ActorRepository actors, ClaimRepository claims, StatementRepository statements,
            Today today, KnownDay knownDay) {
        this.pairs = pairs;
        this.actors = actors;
        this.claims = claims;
        this.statements = statements;
        this.today = today;
        this.knownDay = knownDay;
    }

    @Query
    @Description("What ties and divides two countries; null where ISO 3166-1 has not both.")
    public CompletionStage<CountryPair> between(Context field,
            @NonNull @Description("The two-letter code of the one.") CountryCode a,
            @NonNull @Description("The two-letter code of the other.") CountryCode b,
            @Description("The state of the world on this day; today (UTC) where left out.") LocalDate on,
            @Description(KNOWN) LocalDate known) {
        if (a.equals(b)) {
            throw new BadInput("b", b, "another country than a, which is " + a + " too");
        }
        return Batch.each("country", List.of(a.toString(), b.toString()), actors::byCodes)
                .thenApply(both -> both.size() < 2 ? null
                        : new CountryPair(new CountryNode(both.get(0)), new CountryNode(both.get(1)), today.or(on)));
    }

    @NonNull
    @Description("The alliances that either of them belongs to on the day `on`, as a member or otherwise, by their slugs; a few dozen at most.")
    public CompletionStage<List<@NonNull CountryPairAlliance>> alliances(@Source CountryPair pair) {
        var ofA = Batch.many("alliances of pairs", pair.a().row().key(), pair.on(), pairs::alliances);
        var ofB = Batch.many("alliances of pairs", pair.b().row().key(), pair.on(), pairs::alliances);
        return ofA.thenCombine(ofB, CountryPairGraphQL::side);
    }

    private static List<CountryPairAlliance> side(List<CountryPairRepository.Belonging> ofA, List<CountryPairRepository.Belonging> ofB) {
        var bySlug = new TreeMap<String, CountryPairAlliance>();
        ofA.forEach(
                one -> bySlug.put(one.alliance().slug(), new CountryPairAlliance(new AllianceNode(one.alliance()), one.status(), null)));
        ofB.forEach(other -> bySlug.compute(other.alliance().slug(), (slug, known) -> new CountryPairAlliance(
                new AllianceNode(other.alliance()), known == null ? null : known.statusOfA(), other.status())));
        return List.copyOf(bySlug.values());
    }

    @NonNull
    @Name("statements")
    @Description("The statements by either, or by whoever spoke for it that day, about the other.")
    public StatementConnection statementsBetween(Context field, @Source CountryPair pair,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) StatementFilter filter, @Description(ORDER) StatementOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        if (filter != null && filter.about() != null) {
            throw new BadInput("filter.about", filter.about(), "nothing here: all are by the one about the other");
        }
        var list = StatementList.of(filter, orderBy, today.get(), knownDay.of(field),
                Wanted.of(field, Page.of(first, after, last, before)));
        return StatementConnection.of(statements.betweenBoth(pair.a().row().key(), pair.b().row().key(), list));
    }

    @NonNull
    @Name("claims")
    @Description("The claims in which both take part, in any role but MENTIONED unless the filter says so.")
    public ClaimConnection claimsBetween(Context field, @Source CountryPair pair,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(FILTER) ClaimFilter filter, @Description(ORDER) ClaimOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        return claims(field, pair, Page.of(first, after, last, before), filter, orderBy);
    }

    @NonNull
    @Description("Those of the claims in which both take part that are disputed: denied, or contradicted by others that are supported.")
    public ClaimConnection disputed(Context field, @Source CountryPair pair,
            @Description(FIRST) Integer first, @Description(AFTER) String after,
            @Description(LAST) Integer last, @Description(BEFORE) String before,
            @Description(ORDER) ClaimOrder orderBy,
            @Description(KNOWN) LocalDate known) {
        return claims(field, pair, Page.of(first, after, last, before), ClaimFilter.ofStatus(AssessmentStatus.DISPUTED), orderBy);
    }

    private ClaimConnection claims(Context field, CountryPair pair, Page page, ClaimFilter filter, ClaimOrder orderBy) {
        var list = ClaimList.of(filter, orderBy, today.get(), knownDay.of(field), Wanted.of(field, page));
        return ClaimConnection.of(claims.ofBoth(pair.a().row().key(), pair.b().row().key(), list));
    }

    @Description("When the first article was published that reports a claim in which both take part, or a statement by either about the "
            + "other; null where none does, or where none is dated.")
    public DomainDate firstReported(Context field, @Source CountryPair pair,
            @Description(KNOWN) LocalDate known) {
        return pairs.firstReported(pair.a().row().key(), pair.b().row().key(), knownDay.of(field));
    }
}

package org.tamga.assessment.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tamga.assessment.rules.Contradiction;
import org.tamga.assessment.rules.Contradiction.Settlement;
import org.tamga.assessment.rules.Contradiction.Span;
import org.tamga.assessment.rules.Evidence;
import org.tamga.assessment.rules.Named;
import org.tamga.assessment.rules.Withdrawn;
import org.tamga.claim.LinkKind;
import org.tamga.claim.Stance;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/** Which claims can't be true together with others. */
final class Contradictions {

    private final List<Link> links;

    private Contradictions(List<Link> links) {
        this.links = links;
    }

    private record Link(String slug, LinkKind kind, Withdrawn withdrawn, long from, String fromSlug, String fromText,
            Withdrawn fromWithdrawn, long to, String toSlug, String toText, Withdrawn toWithdrawn, Long inFavourOf, LocalDate settledOn,
            String settledBecause) {

        static Link of(Row row) {
            var slug = row.text();
            var kind = row.one(LinkKind.class);
            var withdrawn = PassageRow.withdrawn(row, "ClaimLink", slug);
            var from = row.number();
            var fromSlug = row.text();
            var fromText = row.text();
            var fromWithdrawn = PassageRow.withdrawn(row, "Claim", fromSlug);
            var to = row.number();
            var toSlug = row.text();
            var toText = row.text();
            return new Link(slug, kind, withdrawn, from, fromSlug, fromText, fromWithdrawn, to, toSlug, toText,
                    PassageRow.withdrawn(row, "Claim", toSlug), row.number(), row.day(), row.text());
        }

        long other(long claim) {
            return claim == from ? to : from;
        }
    }

    static Contradictions read(Database database, Collection<Long> claims) {
        return new Contradictions(Rows.list(database.select("""
                select l.slug, l.kind, l.withdrawn_on, l.withdrawn_because,
                       f.id, f.slug, f.text, f.withdrawn_on, f.withdrawn_because,
                       t.id, t.slug, t.text, t.withdrawn_on, t.withdrawn_because,
                       l.in_favour_of_id, l.resolution_day, l.resolution_because
                from claim_link l
                join claim f on f.id = l.from_id
                join claim t on t.id = l.to_id
                where l.kind in ('NEGATES', 'DIFFERENT_VALUE') and (l.from_id in (:claims) or l.to_id in (:claims))
                order by l.slug
                """).with("claims", claims), Link::of));
    }

    /** The keys of the claims on both sides. */
    Set<Long> claims() {
        var claims = new HashSet<Long>();
        links.forEach(link -> claims.addAll(List.of(link.from, link.to)));
        return claims;
    }

    /** Those of one claim, by their slugs. */
    List<Contradiction> of(long claim, Map<Long, List<Evidence>> evidence) {
        return links.stream().filter(link -> link.from == claim || link.to == claim).map(link -> {
            var other = link.other(claim);
            var named = claim == link.from ? new Named(link.toSlug, link.toText) : new Named(link.fromSlug, link.fromText);
            var settlement = link.inFavourOf == null ? null
                    : new Settlement(link.inFavourOf == claim, link.settledOn, link.settledBecause);
            return new Contradiction(link.slug, link.kind, named, known(evidence.get(claim), evidence.get(other)), link.withdrawn,
                    settlement,
                    support(evidence.get(other), claim == link.from ? link.toWithdrawn : link.fromWithdrawn));
        }).toList();
    }

    /** A link is known from the day on which both claims are (DESIGN, section 4). */
    private static LocalDate known(List<Evidence> one, List<Evidence> other) {
        var first = first(one);
        var second = first(other);
        return first == null || second == null ? null : first.isBefore(second) ? second : first;
    }

    private static LocalDate first(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::known).min(LocalDate::compareTo).orElse(null);
    }

    private static List<Span> support(List<Evidence> evidence, Withdrawn claim) {
        return evidence.stream().filter(each -> each.stance() == Stance.SUPPORTS).map(each -> {
            var until = Withdrawn.first(each.withdrawn(), claim);
            return new Span(each.known(), until == null ? null : until.on());
        }).filter(span -> span.until() == null || span.until().isAfter(span.from())).distinct().toList();
    }
}

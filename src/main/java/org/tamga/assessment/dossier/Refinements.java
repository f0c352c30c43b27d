package org.tamga.assessment.dossier;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tamga.assessment.rules.Withdrawn;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/**
 * The finer claims from which a claim follows, however many steps away: whoever says one of them says the claim.
 * <p>
 * Where several ways lead from one to the other, the one counts that stands longest.
 */
final class Refinements {

    private final Map<Long, Map<Long, Way>> ways = new HashMap<>();

    /**
     * @param claim the finer claim's slug
     * @param broken that a claim or link on the way was taken back; null while the way stands
     */
    record Way(String claim, Withdrawn broken) {

        private boolean isBetterThan(Way other) {
            return other == null || Withdrawn.isLater(broken, other.broken);
        }
    }

    private record Step(long root, long to, long from, String claim, Withdrawn broken) {

        static Step of(Row row) {
            var root = row.number();
            var to = row.number();
            var from = row.number();
            var claim = row.text();
            var link = row.text();
            var linkWithdrawn = PassageRow.withdrawn(row, "ClaimLink", link);
            return new Step(root, to, from, claim, Withdrawn.first(linkWithdrawn, PassageRow.withdrawn(row, "Claim", claim)));
        }
    }

    static Refinements read(Database database, Collection<Long> claims) {
        var refinements = new Refinements();
        Rows.list(database.select("""
                with recursive finer (root_id, to_id, from_id, link_id) as (
                    select l.to_id, l.to_id, l.from_id, l.id
                    from claim_link l
                    where l.kind = 'REFINES' and l.to_id in (:claims)
                    union
                    select finer.root_id, l.to_id, l.from_id, l.id
                    from finer
                    join claim_link l on l.to_id = finer.from_id and l.kind = 'REFINES'
                )
                select finer.root_id, finer.to_id, finer.from_id, c.slug, l.slug, l.withdrawn_on, l.withdrawn_because,
                       c.withdrawn_on, c.withdrawn_because
                from finer
                join claim_link l on l.id = finer.link_id
                join claim c on c.id = finer.from_id
                order by finer.root_id, l.slug
                """).with("claims", claims), Step::of).stream()
                .collect(groupingBy(Step::root))
                .forEach((root, steps) -> refinements.ways.put(root, ways(root, steps)));
        return refinements;
    }

    private static Map<Long, Way> ways(long root, List<Step> steps) {
        var ways = new HashMap<Long, Way>();
        ways.put(root, new Way(null, null));
        for (var better = true; better;) {
            better = false;
            for (var step : steps) {
                var broader = ways.get(step.to);
                if (broader != null) {
                    var way = new Way(step.claim, Withdrawn.first(broader.broken, step.broken));
                    if (step.from != root && way.isBetterThan(ways.get(step.from))) {
                        ways.put(step.from, way);
                        better = true;
                    }
                }
            }
        }
        ways.remove(root);
        return ways;
    }

    /** Every finer claim of this one, by its key. */
    Map<Long, Way> of(long claim) {
        return ways.getOrDefault(claim, Map.of());
    }

    /** The keys of all claims on which evidence bears. */
    Set<Long> with(Collection<Long> claims) {
        var all = new HashSet<>(claims);
        ways.values().forEach(finer -> all.addAll(finer.keySet()));
        return all;
    }
}

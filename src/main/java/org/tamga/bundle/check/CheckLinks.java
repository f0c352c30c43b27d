package org.tamga.bundle.check;

import static org.tamga.bundle.check.Checking.quoted;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.LinkEntry;
import org.tamga.bundle.entry.Placed;
import org.tamga.claim.LinkKind;

/** Links between claims: contradictions contradict, refinements lead somewhere, and what is settled was contested. */
final class CheckLinks {

    private static final Set<LinkKind> CONTRADICTIONS = Set.of(LinkKind.NEGATES, LinkKind.DIFFERENT_VALUE);
    private static final Set<LinkKind> ONE_WAY = Set.of(LinkKind.REFINES, LinkKind.FULFILS);

    private final Checking check;

    CheckLinks(Checking check) {
        this.check = check;
    }

    void run() {
        for (var link : check.bundle.links()) {
            var entry = link.entry();
            check.reference(link, "from", EntryType.CLAIM, entry.from());
            check.reference(link, "to", EntryType.CLAIM, entry.to());
            resolution(link);
            if (entry.from() != null && entry.from().equals(entry.to())) {
                check.error(link, "", "a link from a claim to itself", "two claims");
            } else {
                values(link);
            }
        }
        bothWays();
        refinementsInACircle();
    }

    private void resolution(Placed<LinkEntry> link) {
        var entry = link.entry();
        var resolution = entry.resolution();
        if (resolution == null) {
            return;
        }
        if (entry.kind() != null && !CONTRADICTIONS.contains(entry.kind())) {
            check.error(link, "resolution", "a resolution of " + entry.kind(), "nothing: only NEGATES and DIFFERENT_VALUE can be resolved");
        }
        var side = resolution.inFavourOf();
        if (side != null && !side.equals(entry.from()) && !side.equals(entry.to())) {
            check.error(link, "resolution/inFavourOf", quoted(side), "one of the two claims, " + entry.from() + " or " + entry.to());
        }
        check.day(link, "resolution/on", resolution.on());
        check.ground(link, "resolution/ground", resolution.ground());
    }

    private void values(Placed<LinkEntry> link) {
        if (link.entry().kind() != LinkKind.DIFFERENT_VALUE) {
            return;
        }
        var from = Range.of(check.holdings.quantity(link.entry().from()));
        var to = Range.of(check.holdings.quantity(link.entry().to()));
        if (from != null && to != null && from.unit().equals(to.unit()) && from.meets(to)) {
            check.error(link, "", "DIFFERENT_VALUE between " + from + " and " + to + ", which can both be true",
                    "figures that exclude each other; or else DIFFERENT_DATE, DIFFERENT_SCOPE or REFINES");
        }
    }

    /** Said once, what two claims are to each other is said of both; only some kinds have a direction. */
    private void bothWays() {
        Map<String, Placed<LinkEntry>> seen = new HashMap<>();
        for (var link : check.bundle.links()) {
            var entry = link.entry();
            if (!link.isNamed() || ONE_WAY.contains(entry.kind()) || entry.from().equals(entry.to())) {
                continue;
            }
            seen.put(link.slug(), link);
            var back = entry.turned();
            var known = check.known.entries(EntryType.CLAIM_LINK).get(back);
            if (seen.containsKey(back) || known != null && !known.bundle().equals(check.bundle.name())) {
                check.error(link, "", "a second link of this kind between the two claims, the other way round", "one");
            }
        }
    }

    private void refinementsInACircle() {
        Map<String, Placed<LinkEntry>> places = new HashMap<>();
        var next = new TreeMap<String, Set<String>>();
        check.known.refinements().forEach((finer, broader) -> next.put(finer, new TreeSet<>(broader)));
        for (var link : check.bundle.links()) {
            var entry = link.entry();
            if (link.isNamed() && entry.kind() == LinkKind.REFINES && !entry.from().equals(entry.to())) {
                places.put(entry.from(), link);
                next.computeIfAbsent(entry.from(), from -> new TreeSet<>()).add(entry.to());
            }
        }
        check.circles(next, places.keySet(), (slug, circle) -> check.error(places.get(slug), "", "a circle: " + circle,
                "refinements that lead from the finer to the broader"));
    }
}

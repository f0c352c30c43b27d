package org.tamga.assessment.rules;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counting voices, not articles (DESIGN, section 3).
 * <p>
 * Certain ties make groups: {@code max} counts these. A group floats where all of it is unnamed or of unknown origin. {@code min} counts
 * those that do not float, after possible ties have joined what they can; floating groups join no two others, add nothing where another
 * group stands, and count one together where none does.
 */
final class Independence {

    private Independence() {
    }

    /** @param evidence of one side, each citation once, in the order of their slugs */
    static Side count(Question question, List<Evidence> evidence, List<Passage> passages) {
        var ties = Ties.of(question, evidence, passages);
        var groups = new Groups(evidence);
        ties.stream().filter(Tie::certain).forEach(tie -> groups.join(tie.between()));
        var origins = origins(question, groups.all(), ties);
        return new Side(evidence, origins, voices(evidence, origins, ties));
    }

    private static List<Origin> origins(Question question, List<List<Evidence>> groups, List<Tie> ties) {
        var floating = ties.stream().filter(Tie::floats).flatMap(tie -> tie.between().stream()).collect(toSet());
        var tiesOf = tiesOf(groups, ties);
        return IntStream.range(0, groups.size())
                .mapToObj(at -> new Origin(Label.of(question, groups.get(at)), groups.get(at), List.copyOf(tiesOf.get(at)),
                        floating.containsAll(groups.get(at))))
                .sorted(Comparator.comparing(Origin::floats)
                        .thenComparing(origin -> -origin.evidence().size())
                        .thenComparing(origin -> origin.evidence().get(0).citation()))
                .toList();
    }

    /** Those within, and the possible ones that lead to other groups; a possible one within says nothing new. */
    private static List<List<Tie>> tiesOf(List<List<Evidence>> groups, List<Tie> ties) {
        var groupOf = new HashMap<Evidence, Integer>();
        var tiesOf = new ArrayList<List<Tie>>();
        for (var at = 0; at < groups.size(); at++) {
            for (var each : groups.get(at)) {
                groupOf.put(each, at);
            }
            tiesOf.add(new ArrayList<>());
        }
        for (var tie : ties) {
            var touched = tie.between().stream().map(groupOf::get).collect(toCollection(TreeSet::new));
            if (tie.certain() || tie.floats() || touched.size() > 1) {
                touched.forEach(at -> tiesOf.get(at).add(tie));
            }
        }
        return tiesOf;
    }

    private static List<List<Evidence>> voices(List<Evidence> evidence, List<Origin> origins, List<Tie> ties) {
        var standing = origins.stream().filter(origin -> !origin.floats()).toList();
        if (standing.isEmpty()) {
            return evidence.isEmpty() ? List.of() : List.of(evidence);
        }
        var groups = new Groups(standing.stream().flatMap(origin -> origin.evidence().stream()).toList());
        standing.forEach(origin -> groups.join(origin.evidence()));
        ties.stream().filter(tie -> !tie.certain()).map(tie -> joined(tie, groups)).forEach(groups::join);
        return groups.all();
    }

    /**
     * Those that a possible tie joins among what stands. A shared text ties what one article says to what another does: where all on one
     * of the two sides floats, those on the other are not tied to each other.
     */
    private static List<Evidence> joined(Tie tie, Groups groups) {
        var standing = groups.among(tie.between());
        return tie.kind() == TieKind.SAME_TEXT && Shelf.articles(standing) < 2 ? List.of() : standing;
    }

    /** Evidence that is joined step by step. */
    private static final class Groups {

        private final Map<Evidence, Set<Evidence>> groups = new HashMap<>();
        private final List<Evidence> members;

        Groups(List<Evidence> members) {
            this.members = members;
            members.forEach(each -> groups.put(each, new LinkedHashSet<>(List.of(each))));
        }

        List<Evidence> among(List<Evidence> some) {
            return some.stream().filter(groups::containsKey).toList();
        }

        void join(List<Evidence> some) {
            for (var each : some) {
                var one = groups.get(some.get(0));
                var other = groups.get(each);
                if (one != other) {
                    var larger = one.size() < other.size() ? other : one;
                    var smaller = larger == one ? other : one;
                    larger.addAll(smaller);
                    smaller.forEach(member -> groups.put(member, larger));
                }
            }
        }

        /** The groups by their first citation, each in the order of citations. */
        List<List<Evidence>> all() {
            var all = new TreeMap<String, List<Evidence>>();
            var byIdentity = new IdentityHashMap<Set<Evidence>, List<Evidence>>();
            members.stream().sorted(Comparator.comparing(Evidence::citation)).forEach(each -> byIdentity
                    .computeIfAbsent(groups.get(each), group -> {
                        var list = new ArrayList<Evidence>();
                        all.put(each.citation(), list);
                        return list;
                    }).add(each));
            return List.copyOf(all.values());
        }
    }
}

package org.tamga.assessment.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    /** @param evidence of one side, each citation once, in any order */
    static Side count(Question question, List<Evidence> evidence, List<Passage> passages) {
        var sorted = evidence.stream().sorted(Comparator.comparing(Evidence::citation)).toList();
        var ties = Ties.of(question, sorted, passages);
        var groups = new Groups(sorted);
        ties.stream().filter(Tie::certain).forEach(tie -> groups.join(tie.between()));
        var origins = origins(question, groups.all(), ties);
        return new Side(sorted, origins, voices(sorted, origins, ties));
    }

    private static List<Origin> origins(Question question, List<List<Evidence>> groups, List<Tie> ties) {
        var floating = floating(ties);
        return groups.stream()
                .map(group -> new Origin(Label.of(question, group), group, tiesOf(group, ties), floating.containsAll(group)))
                .sorted(Comparator.comparing(Origin::floats)
                        .thenComparing(origin -> -origin.evidence().size())
                        .thenComparing(origin -> origin.evidence().get(0).citation()))
                .toList();
    }

    private static Set<Evidence> floating(List<Tie> ties) {
        var floating = new HashSet<Evidence>();
        ties.stream().filter(tie -> tie.kind() == TieKind.UNNAMED || tie.kind() == TieKind.UNKNOWN)
                .forEach(tie -> floating.addAll(tie.between()));
        return floating;
    }

    /** Those within, and the possible ones that lead to other groups; a possible one within says nothing new. */
    private static List<Tie> tiesOf(List<Evidence> group, List<Tie> ties) {
        var members = new HashSet<>(group);
        return ties.stream()
                .filter(tie -> tie.between().stream().anyMatch(members::contains))
                .filter(tie -> tie.certain() || tie.between().size() == 1 || !members.containsAll(tie.between()))
                .toList();
    }

    private static List<List<Evidence>> voices(List<Evidence> evidence, List<Origin> origins, List<Tie> ties) {
        var standing = origins.stream().filter(origin -> !origin.floats()).toList();
        if (standing.isEmpty()) {
            return evidence.isEmpty() ? List.of() : List.of(evidence);
        }
        var groups = new Groups(standing.stream().flatMap(origin -> origin.evidence().stream()).toList());
        standing.forEach(origin -> groups.join(origin.evidence()));
        ties.stream().filter(tie -> !tie.certain()).forEach(tie -> groups.join(tie.between()));
        return groups.all();
    }

    /** Evidence that is joined step by step; what is no member is passed over. */
    private static final class Groups {

        private final Map<Evidence, Set<Evidence>> groups = new HashMap<>();
        private final List<Evidence> members;

        Groups(List<Evidence> members) {
            this.members = members;
            members.forEach(each -> groups.put(each, new LinkedHashSet<>(List.of(each))));
        }

        void join(List<Evidence> some) {
            var known = some.stream().filter(groups::containsKey).toList();
            for (var each : known) {
                var one = groups.get(known.get(0));
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

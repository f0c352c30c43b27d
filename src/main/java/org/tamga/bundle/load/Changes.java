package org.tamga.bundle.load;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.tamga.assessment.EvidenceChange;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.entry.Bundle;
import org.tamga.bundle.entry.Entry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.Placed;
import org.tamga.feed.ChangeKind;

/** How a bundle differs from what the database has of it. */
final class Changes {

    private final Map<EntryType, List<Change<?>>> changes = new EnumMap<>(EntryType.class);

    Changes(Bundle bundle, Known known) {
        bundle.entries().forEach((type, entries) -> changes.put(type, entries.stream()
                .<Change<?>>map(placed -> change(placed, known.entries(type).get(placed.slug())))
                .filter(Objects::nonNull)
                .toList()));
    }

    private static Change<?> change(Placed<?> placed, Known.KnownEntry known) {
        var digest = Digest.of(placed.entry());
        return known != null && known.digest().equals(digest) ? null : new Change<Entry>(placed.entry(), digest, known);
    }

    boolean isEmpty() {
        return changes.values().stream().allMatch(List::isEmpty);
    }

    List<Change<?>> of(EntryType type) {
        return changes.get(type);
    }

    /** The changes of a type whose entries are written down as {@code form}: actors have three forms. */
    @SuppressWarnings("unchecked")
    <E extends Entry> List<Change<E>> of(EntryType type, Class<E> form) {
        return changes.get(type).stream()
                .filter(change -> form.isInstance(change.entry()))
                .map(change -> (Change<E>) change)
                .toList();
    }

    /** The entries that stood before, by the keys that they have: what rested on them is asked before they change. */
    EvidenceChange touchingWhatWasThere() {
        return touching(change -> !change.isNew(), (type, change) -> change.known().id());
    }

    /**
     * All the entries that were written; of the actors only those that stood before, as others know nobody new.
     *
     * @param key tells the key of an entry from its type and slug
     */
    EvidenceChange touching(BiFunction<EntryType, String, Long> key) {
        return touching(change -> true, (type, change) -> key.apply(type, change.entry().slug()));
    }

    private EvidenceChange touching(Predicate<Change<?>> which, BiFunction<EntryType, Change<?>, Long> key) {
        var keys = new EnumMap<EntryType, List<Long>>(EntryType.class);
        for (var type : EntryType.values()) {
            var ofType = changes.get(type).stream()
                    .filter(which.and(change -> type != EntryType.ACTOR || !change.isNew()))
                    .map(change -> key.apply(type, change)).toList();
            keys.put(type, ofType);
        }
        return new EvidenceChange(keys.get(EntryType.ACTOR), keys.get(EntryType.SOURCE), keys.get(EntryType.ARTICLE),
                keys.get(EntryType.STATEMENT), keys.get(EntryType.CLAIM), keys.get(EntryType.CITATION), keys.get(EntryType.CLAIM_LINK));
    }

    /** What was done, as a person would say it: "Loaded example: 3 claims added, 1 changed; 1 statement withdrawn." */
    String summary(String bundle) {
        var parts = new ArrayList<String>();
        changes.forEach((type, list) -> {
            if (!list.isEmpty()) {
                parts.add(counted(type, list));
            }
        });
        return "Loaded " + bundle + ": " + String.join("; ", parts) + ".";
    }

    private static String counted(EntryType type, List<Change<?>> list) {
        var counts = new EnumMap<ChangeKind, Long>(ChangeKind.class);
        list.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
        var first = counts.keySet().iterator().next();
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " "
                        + (count.getKey() == first ? (count.getValue() == 1 ? type.one() : type.many()) + " " : "")
                        + count.getKey().name().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
    }
}

package org.tamga.assessment.rules;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Evidence by what it names: walked through once, so that many pieces are never compared each with each. */
final class Shelf {

    private final SortedMap<String, List<Evidence>> evidence = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    /** @param sorted in the order of citation slugs, which every place of the shelf keeps */
    Shelf(Collection<Evidence> sorted, Function<Evidence, List<Named>> labels) {
        for (var each : sorted) {
            for (var label : labels.apply(each)) {
                var place = evidence.computeIfAbsent(label.slug(), slug -> new ArrayList<>());
                if (place.isEmpty() || place.get(place.size() - 1) != each) {
                    place.add(each);
                }
                names.putIfAbsent(label.slug(), label.name());
            }
        }
    }

    List<Evidence> at(String slug) {
        return evidence.getOrDefault(slug, List.of());
    }

    boolean has(String slug) {
        return evidence.containsKey(slug);
    }

    String name(String slug) {
        return names.getOrDefault(slug, slug);
    }

    /** In the order of slugs, so that no order of loading shows. */
    void forEach(BiConsumer<String, List<Evidence>> action) {
        evidence.forEach(action);
    }

    /** All of them, each once, in the order of citation slugs. */
    @SafeVarargs
    static List<Evidence> together(List<Evidence>... some) {
        var all = new LinkedHashSet<Evidence>();
        for (var each : some) {
            all.addAll(each);
        }
        return all.stream().sorted(Comparator.comparing(Evidence::citation)).toList();
    }

    static int articles(Collection<Evidence> some) {
        return (int) some.stream().map(each -> each.text().article().slug()).distinct().count();
    }

    /** The names of the articles, sorted. Those of the same name are told apart by their slugs before, not here. */
    static List<String> articleNames(Collection<Evidence> some) {
        return List.copyOf(some.stream().map(each -> each.text().article().name()).collect(toCollection(TreeSet::new)));
    }
}

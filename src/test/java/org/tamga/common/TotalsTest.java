package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final long LONG = 1;
    private static final long SHORT = 2;
    private static final long NONE = 3;

    private final String store = UUID.randomUUID().toString();
    private final List<Collection<Long>> counted = new ArrayList<>();

    private Map<Long, Integer> totals(RevisionToken revision, Map<String, Object> values, Long... parents) {
        return Totals.of(revision, "claims", values, List.of(parents), some -> {
            counted.add(List.copyOf(some));
            var found = new HashMap<Long, Integer>();
            some.stream().filter(parent -> parent != NONE).forEach(parent -> found.put(parent, parent == LONG ? 5_000 : 7));
            return found;
        });
    }

    @Test
    void aListIsCountedOnceForARevision() {
        var revision = new RevisionToken(store, 1);

        assertThat(totals(revision, Map.of("a", "x"), LONG, NONE)).isEqualTo(Map.of(LONG, 5_000, NONE, 0));
        assertThat(totals(revision, Map.of("a", "x"), LONG, SHORT, NONE)).isEqualTo(Map.of(LONG, 5_000, SHORT, 7, NONE, 0));
        assertThat(totals(revision, Map.of("a", "x"), LONG, SHORT, NONE)).isEqualTo(Map.of(LONG, 5_000, SHORT, 7, NONE, 0));

        assertThat(counted).containsExactly(List.of(LONG, NONE), List.of(SHORT));
    }

    @Test
    void whatIsForgottenIsCountedAgain() {
        totals(new RevisionToken(store, 1), Map.of(), LONG, SHORT);
        Totals.forget();
        totals(new RevisionToken(store, 1), Map.of(), LONG, SHORT);

        assertThat(counted).hasSize(2);
    }

    @Test
    void anotherRevisionAnotherStoreAndOtherValuesAreOtherLists() {
        totals(new RevisionToken(store, 1), Map.of("a", "1, b=2", "b", "3"), LONG);
        totals(new RevisionToken(store, 1), Map.of("a", "1", "b", "2, b=3"), LONG);
        totals(new RevisionToken(store, 2), Map.of("a", "1", "b", "2, b=3"), LONG);
        totals(new RevisionToken(store + "-2", 2), Map.of("a", "1", "b", "2, b=3"), LONG);

        assertThat(counted).hasSize(4);
    }

    @Test
    void whereTheRevisionIsNotKnownEachIsCounted() {
        totals(null, Map.of(), LONG);
        totals(null, Map.of(), LONG);

        assertThat(counted).hasSize(2);
    }
}

package org.tamga.bundle.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamga.bundle.sample.World.Country;

@DisplayName("A made-up store")
class SampleTest {

    private static final SampleSize SIZE = new SampleSize(4000, 7);
    /** In which nothing is drawn. */
    private static final Set<Table> SAME_OF_ALL_SEEDS = EnumSet.of(Table.ACTOR_NAME, Table.MEASURE);

    @ParameterizedTest
    @EnumSource
    @DisplayName("is the same from the same seed, whatever was made before, and another from another")
    void sameFromSameSeed(Table table) {
        var rows = SampleRows.of(SIZE, table);
        var sample = SampleRows.sample(SIZE);
        var backwards = IntStream.iterate(sample.steps(table) - 1, number -> number >= 0, number -> number - 1)
                .mapToObj(number -> SampleRows.of(sample, table, number)).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(backwards);
        assertThat(backwards.stream().flatMap(List::stream).toList()).isEqualTo(rows);
        if (!SAME_OF_ALL_SEEDS.contains(table)) {
            assertThat(SampleRows.of(new SampleSize(SIZE.claims(), 8), table)).isNotEqualTo(rows);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is the same on any day, but for that on which the store took it in")
    void sameOnAnyDay(Table table) {
        var takenIn = table.columns().indexOf("taken_in");
        var rows = SampleRows.of(SampleRows.sample(SIZE, SampleRows.TODAY.plusYears(3)), table);
        if (takenIn >= 0) {
            rows.forEach(row -> row.set(takenIn, SampleRows.TODAY));
        }
        assertThat(rows).isEqualTo(SampleRows.of(SIZE, table));
    }

    /** Who has measured something of one has the same one years later, on another machine. To be changed only with what is drawn. */
    @Test
    @DisplayName("is the one that it was")
    void sameAsEver() {
        assertThat(SampleRows.digest(new SampleSize(400, 3))).isEqualTo("e0163bb6ce4e187ced955c4fb9fefae8135d9427b60de355e31849b50850d8d5");
    }

    @Test
    @DisplayName("refers to nothing that it does not have")
    void refersToWhatItHas() {
        var have = new EnumMap<Table, Set<Object>>(Table.class);
        for (var table : List.of(Table.ACTOR, Table.SOURCE, Table.ARTICLE, Table.STATEMENT, Table.MEASURE, Table.CLAIM,
                Table.CITATION)) {
            have.put(table, column(table, 0));
        }
        var countries = new HashSet<Object>(SampleRows.world(SampleRows.TODAY).countries().stream().map(Country::key).toList());
        var anybody = new HashSet<>(countries);
        anybody.addAll(have.get(Table.ACTOR));

        assertThat(have.get(Table.SOURCE)).containsAll(known(Table.ARTICLE, 10));
        assertThat(have.get(Table.ARTICLE)).containsAll(known(Table.CITATION, 2)).containsAll(known(Table.REPUBLICATION, 1))
                .containsAll(known(Table.REPUBLICATION, 3)).containsAll(known(Table.TEXT_REUSE, 1));
        assertThat(have.get(Table.MEASURE)).containsAll(known(Table.CLAIM, 10));
        assertThat(have.get(Table.STATEMENT)).containsAll(known(Table.CITATION, 3)).containsAll(known(Table.ASSERTION, 1));
        assertThat(have.get(Table.CLAIM)).containsAll(known(Table.CITATION, 4)).containsAll(known(Table.ASSERTION, 2))
                .containsAll(known(Table.CLAIM_LINK, 3)).containsAll(known(Table.CLAIM_LINK, 4)).containsAll(known(Table.CLAIM_LINK, 5));
        assertThat(have.get(Table.CITATION)).containsAll(known(Table.CITATION_ATTRIBUTED_TO, 0))
                .containsAll(known(Table.CITATION_BASIS, 0));
        assertThat(anybody).containsAll(known(Table.CLAIM_PARTICIPANT, 2)).containsAll(known(Table.STATEMENT, 10))
                .containsAll(known(Table.CITATION_ATTRIBUTED_TO, 2)).containsAll(known(Table.STATEMENT_ABOUT, 2));
        assertThat(countries).containsAll(known(Table.ACTOR, 4)).containsAll(known(Table.TENURE, 2));
    }

    @Test
    @DisplayName("has each key and slug once, within those that were set aside for it")
    void keysAreItsOwn() {
        for (var table : Table.values()) {
            if (table.hasKey()) {
                var keys = SampleRows.of(SIZE, table).stream().map(row -> (Long) row.get(0)).toList();
                assertThat(keys).doesNotHaveDuplicates();
                assertThat(keys)
                        .allMatch(key -> key >= SampleRows.first(table) && key < SampleRows.first(table) + KeyRanges.keys(SIZE, table));
            }
        }
        assertThat(SampleRows.of(SIZE, Table.CITATION).stream().map(row -> row.get(1))).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("of a size that nobody means is refused with the sizes that there are")
    void refusesOddSizes() {
        for (var odd : List.of(99L, 0L, -5L, 10_000_001L, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> SampleSize.of(odd, 1)).hasMessage("found %,d, expected 100 to 10,000,000".formatted(odd));
        }
    }

    @Test
    @DisplayName("for which there is no room is refused with the room that it needs; where nobody knows how much there is, it is not")
    void refusesWhatHasNoRoom() {
        var size = SampleSize.of(1_000_000, 1);
        assertThatThrownBy(() -> SampleGround.checkRoom("it", size.bytes(false), OptionalLong.of(3_000_000_000L)))
                .isInstanceOf(SampleRefused.class)
                .hasMessage("found 3.0 GB of room where the database keeps its files, expected 21.0 GB for it");
        assertThatThrownBy(() -> SampleGround.checkRoom("it", size.bytes(false), OptionalLong.of(size.bytes(false) - 1)))
                .isInstanceOf(SampleRefused.class);
        SampleGround.checkRoom("it", size.bytes(false), OptionalLong.of(size.bytes(false)));
        SampleGround.checkRoom("it", size.bytes(false), OptionalLong.empty());
    }

    @Test
    @DisplayName("has keys that nobody holds all at once, however many there are")
    void keysInPortions() {
        var keys = KeyRanges.portions(7, 4_000_000_000_000L, 1000).iterator();
        assertThat(keys.next()).hasSize(1000).startsWith(7L).endsWith(1006L);
        assertThat(keys.next()).hasSize(1000).startsWith(1007L);

        assertThat(KeyRanges.portions(7, 5, 2)).containsExactly(List.of(7L, 8L), List.of(9L, 10L), List.of(11L));
        assertThat(KeyRanges.portions(7, 4, 2)).containsExactly(List.of(7L, 8L), List.of(9L, 10L));
        assertThat(KeyRanges.portions(7, 0, 2)).isEmpty();
    }

    private static Set<Object> column(Table table, int column) {
        return new HashSet<>(SampleRows.of(SIZE, table).stream().map(row -> row.get(column)).toList());
    }

    private static Set<Object> known(Table table, int column) {
        var values = column(table, column);
        values.remove(null);
        assertThat(values).as(table + " has any").isNotEmpty();
        return values;
    }
}

package org.tamga.bundle.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.bundle.sample.World.Country;
import org.tamga.common.RowSink;

@DisplayName("A made-up store")
class SampleTest {

    private static final SampleSize SIZE = new SampleSize(4000, 7);

    @Test
    @DisplayName("is the same from the same seed, whatever was made before, and another from another")
    void sameFromSameSeed() {
        var claims = rows(SIZE, Table.CLAIM);
        assertThat(rows(SIZE, Table.CLAIM)).isEqualTo(claims);
        assertThat(rows(sample(SIZE), Table.CLAIM, 17)).isEqualTo(List.of(claims.get(17)));
        assertThat(rows(new SampleSize(4000, 8), Table.CLAIM)).isNotEqualTo(claims);
    }

    @Test
    @DisplayName("refers to nothing that it does not have")
    void refersToWhatItHas() {
        var have = new EnumMap<Table, Set<Object>>(Table.class);
        for (var table : List.of(Table.ACTOR, Table.SOURCE, Table.ARTICLE, Table.STATEMENT, Table.MEASURE, Table.CLAIM,
                Table.CITATION)) {
            have.put(table, column(table, 0));
        }
        var countries = new HashSet<Object>(world(SIZE).countries().stream().map(Country::key).toList());
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
                var keys = rows(SIZE, table).stream().map(row -> (Long) row.get(0)).toList();
                assertThat(keys).doesNotHaveDuplicates();
                assertThat(keys).allMatch(key -> key >= first(table) && key < first(table) + KeyRanges.keys(SIZE, table));
            }
        }
        assertThat(rows(SIZE, Table.CITATION).stream().map(row -> row.get(1))).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("has three citations a claim on the average, and a few countries in most claims")
    void looksLikeTheWorld() {
        var citations = rows(SIZE, Table.CITATION).size();
        assertThat((double) citations / SIZE.claims()).isBetween(2.8, 3.2);

        var counts = new HashMap<Object, Integer>();
        rows(SIZE, Table.CLAIM_PARTICIPANT).stream().filter(row -> row.get(3).equals("SUBJECT"))
                .forEach(row -> counts.merge(row.get(2), 1, Integer::sum));
        var most = counts.values().stream().sorted(Comparator.reverseOrder()).limit(20).mapToInt(Integer::intValue).sum();
        assertThat((double) most / SIZE.claims()).isBetween(0.5, 0.7);
        assertThat(counts).hasSizeGreaterThan(100);

        assertThat(rows(SIZE, Table.REPUBLICATION)).hasSizeBetween(5, 60);
        assertThat(rows(SIZE, Table.CLAIM_LINK)).hasSizeBetween(350, 600);
        assertThat(rows(SIZE, Table.CITATION).stream().filter(row -> "DENIES".equals(row.get(7)))).hasSizeGreaterThan(150);
    }

    @Test
    @DisplayName("of a size that nobody means is refused with the sizes that there are")
    void refusesOddSizes() {
        for (var odd : List.of(99L, 0L, -5L, 10_000_001L, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> SampleSize.of(odd, 1)).hasMessage("found %,d, expected 100 to 10,000,000".formatted(odd));
        }
    }

    @Test
    @DisplayName("for which there is no room is refused before anything is written, with the room that it needs")
    void refusesWhatHasNoRoom() {
        var size = SampleSize.of(1_000_000, 1);
        assertThatThrownBy(() -> SampleGround.check(size, 3_000_000_000L)).isInstanceOf(SampleRefused.class)
                .hasMessage("found 3.0 GB of room where the database keeps its files, expected %.1f GB for 1,000,000 claims from seed 1"
                        .formatted(size.bytes() / 1e9));
        SampleGround.check(size, size.bytes());
        SampleGround.check(size, -1);
    }

    @Test
    @DisplayName("is told of as it grows: how far, how fast, how long still")
    void tellsProgress() {
        var told = new ArrayList<String>();
        var clock = new long[]{0};
        var part = new Progress(told::add, () -> clock[0], () -> {
        }).part("claim", 10_000);
        clock[0] = 2_000_000_000L;
        part.done(1000);
        clock[0] = 10_000_000_000L;
        part.done(1000);
        clock[0] = 50_000_000_000L;
        part.done(8000);
        part.end();
        assertThat(told).containsExactly("claim: 2,000 of 10,000, 200 a second, 40 s left",
                "claim: 10,000 of 10,000, 200 a second, 0 s left",
                "claim: 10,000 in 50 s");
    }

    private static Set<Object> column(Table table, int column) {
        return new HashSet<>(rows(SIZE, table).stream().map(row -> row.get(column)).toList());
    }

    private static Set<Object> known(Table table, int column) {
        var values = column(table, column);
        values.remove(null);
        assertThat(values).as(table + " has any").isNotEmpty();
        return values;
    }

    private static long first(Table table) {
        return 1_000_000L * (table.ordinal() + 1);
    }

    private static World world(SampleSize size) {
        var first = new EnumMap<Table, Long>(Table.class);
        Arrays.stream(Table.values()).filter(Table::hasKey).forEach(table -> first.put(table, first(table)));
        return new World(IntStream.range(0, 200).mapToObj(number -> new Country(number + 1L, "Country " + number)).toList(),
                LongStream.range(1, 28).boxed().toList(), List.of("tonnes"), Map.copyOf(first), 2,
                LocalDate.of(2026, 1, 14));
    }

    private static Sample sample(SampleSize size) {
        return new Sample(size, world(size));
    }

    private static List<List<Object>> rows(SampleSize size, Table table) {
        var sample = sample(size);
        var rows = new ArrayList<List<Object>>();
        IntStream.range(0, sample.steps(table)).forEach(number -> rows.addAll(rows(sample, table, number)));
        return rows;
    }

    private static List<List<Object>> rows(Sample sample, Table table, int number) {
        var collected = new Collected(table);
        try {
            sample.rows(table, number, collected);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return collected.rows;
    }

    private static final class Collected extends RowSink {

        private final Table table;
        private final List<List<Object>> rows = new ArrayList<>();

        Collected(Table table) {
            this.table = table;
        }

        @Override
        public void row(Object... values) {
            assertThat(values).hasSameSizeAs(table.columns());
            rows.add(Arrays.asList(values));
        }

        @Override
        public void finish() {
        }

        @Override
        public void close() {
        }
    }
}

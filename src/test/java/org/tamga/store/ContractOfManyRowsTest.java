package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The operations of the contract, explained by PostgreSQL as it reads them: what is read grows with what is shown, not with what there is. */
@QuarkusTest
@TestProfile(ExplainedPostgreSql.Explained.class)
@DisplayName("Among a hundred thousand claims, the contract's operations read little more than they show")
class ContractOfManyRowsTest {

    /** What is looked up to show one row, and what is passed over on the way to it. */
    private static final int TIMES = 10;
    /** What articles report is counted by way of all that they say. */
    private static final int TIMES_COUNTED = 15;

    /** The PostgreSQL that plans each statement of it anew; the other test has it keep them. */
    private static final int KEEPS_NONE_OF_A_BRIEFING = 18;

    private static long number;

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        ManyRows.fill(database);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("by the plans that PostgreSQL has come to keep, and where nothing was counted before")
    void readsLittleMoreThanItShows(OperationOfMany operation) {
        for (var before = 0; before < ExplainedPostgreSql.UNTIL_PLANS_ARE_KEPT; before++) {
            operation.ofAll().forEach(each -> each.ask(number++));
        }
        var all = explained(operation);
        if (operation != OperationOfMany.BRIEFING || version() < KEEPS_NONE_OF_A_BRIEFING) {
            assertThat(all).as("some plan is kept").anyMatch(RowsRead::isForAnyValues);
        }
        assertThat(all).filteredOn(ContractOfManyRowsTest::readsMuch).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("also by those that it might come to keep")
    void doesSoByAPlanForAnyValues(OperationOfMany operation) {
        var kept = ExplainedPostgreSql.forAnyValues(database, () -> explained(operation)).stream().filter(RowsRead::isKept).toList();
        assertThat(kept).as("some plan may be kept").anyMatch(RowsRead::isForAnyValues);
        assertThat(kept).filteredOn(ContractOfManyRowsTest::readsMuch).isEmpty();
    }

    private int version() {
        var version = database.createNativeQuery("select current_setting('server_version_num')").getSingleResult();
        return Integer.parseInt(version.toString()) / 10_000;
    }

    /** All that it asks. */
    private List<RowsRead> explained(OperationOfMany operation) {
        var all = ExplainedPostgreSql.plansOf(database, () -> operation.ask(number++));
        if (operation.countsOfActors()) {
            assertThat(all).as("lists are counted").anyMatch(RowsRead::isCountOfActors);
        }
        if (operation.isOfTwo()) {
            assertThat(all).as("what was reported first is looked for").anyMatch(read -> Beside.of(read) == Beside.FIRST_REPORTED);
        }
        return all;
    }

    private static boolean readsMuch(RowsRead read) {
        return read.isCountOfActors() && !read.isOfIndexesAlone()
                || read.rows() > Beside.of(read).rows + (read.isCount() ? TIMES_COUNTED : TIMES) * read.returned();
    }

    /** How many rows may be read beside those that are shown. */
    private enum Beside {

        /** Looked through once for a revision: all that two share, and where it is reported. */
        FIRST_REPORTED("with shared ", 60_000),
        /** All that fifty articles support. */
        ERRATA("with recursive said ", 5_000),
        /** What happened to a country in a month. */
        BRIEFING("briefing_item", 5_500),
        /** Who belongs to which alliance: they are few, and may all be read. */
        ALLIANCES("with recursive carried ", 4_000),
        /** All the figures of a measure, for the first of them. */
        FIGURES("c.quantity_as_of_sort_from", 2_000),
        /** What two share is found by going through what one of them has, or both. */
        OF_BOTH("_of_actor y on ", 15_000),
        ANY_OTHER("", 300);

        private final String words;
        private final long rows;

        Beside(String words, long rows) {
            this.words = words;
            this.rows = rows;
        }

        static Beside of(RowsRead read) {
            return Stream.of(values()).filter(beside -> read.sql().contains(beside.words)).findFirst().orElseThrow();
        }
    }
}

package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tamga.source.ArticlesKnown;
import org.tamga.source.TextReuses;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What follows from a change is derived from what it touches; it is taken back, as these rows are there for others too. */
@QuarkusTest
@Tag("long")
@TestProfile(ExplainedPostgreSql.Explained.class)
@DisplayName("Among a hundred thousand claims, a change of one article")
class ChangesOfManyRowsTest {

    private static final List<Long> ARTICLE = List.of(40L);
    /** Of twenty thousand articles. */
    private static final int FEW = 500;

    @Inject
    EntityManager database;
    @Inject
    TextReuses reuses;
    @Inject
    ArticlesKnown known;

    @BeforeEach
    void fill() {
        ManyRows.fill(database);
    }

    @Test
    @DisplayName("has it compared with those that share its words, and reads no others")
    void comparesWhatSharesWords() {
        assertReadsFew(() -> reuses.workOut(ARTICLE));
    }

    @Test
    @DisplayName("has it dated with those that carry its text, and reads no others")
    void datesWhatCarriesItsText() {
        assertReadsFew(() -> known.workOut(ARTICLE));
    }

    private void assertReadsFew(Runnable action) {
        var all = ExplainedPostgreSql.plansOf(database, () -> {
            QuarkusTransaction.begin();
            action.run();
            QuarkusTransaction.rollback();
        });
        assertThat(all).isNotEmpty().allMatch(read -> read.rows() <= FEW);
    }
}

package org.tamga.bundle.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tamga.OnPostgreSql;
import org.tamga.common.NotStarted;
import org.tamga.common.Room;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@Tag("long")
@TestProfile(OnPostgreSql.class)
@DisplayName("A sample in the store, on PostgreSQL")
class SampleLoadOnPostgreSqlTest extends SampleLoadTest {

    @Inject
    Room room;

    @Test
    @DisplayName("is refused before anything is written where there is no room for it")
    void noRoom() {
        assumeThat(room.left().orElseThrow()).as("ten million claims have no room here")
                .isLessThan(SampleSize.of(SampleSize.MOST, 1).bytes(false));
        store.empty();
        assertThatThrownBy(() -> new SampleStart(asked(SampleSize.MOST), ground, load).check()).isInstanceOf(NotStarted.class)
                .hasMessageMatching("tamga.sample.claims: found .* of room where the database keeps its files, expected 210.0 GB for "
                        + "10,000,000 claims from seed 1 and the dataset that they are about");
    }

    @Override
    List<String> indexes() {
        return rows("""
                select 'index', indexname, indexdef from pg_indexes where schemaname = 'public'
                union all
                select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                where connamespace = 'public'::regnamespace
                """);
    }
}

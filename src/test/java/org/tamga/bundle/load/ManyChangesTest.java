package org.tamga.bundle.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.OnPostgreSql;
import org.tamga.bundle.BundleImport;
import org.tamga.bundle.read.DirectoryPlace;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** PostgreSQL's protocol counts the parameters of a statement in sixteen bits. */
@QuarkusTest
@Tag("long")
@TestProfile(OnPostgreSql.class)
@DisplayName("A bundle that changes more entries than a statement can name")
class ManyChangesTest {

    private static final int MANY = 65_536;
    private static final int SOME = 4_000;

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;
    @Inject
    EntityManager entities;
    @Inject
    DataSource database;

    @TempDir
    Path directory;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    @DisplayName("is loaded as any other")
    void loaded() throws IOException {
        assertThat(load(MANY, "Topic")).isEqualTo("Loaded many: 65536 topics added.");
        assertThat(load(MANY, "Subject")).isEqualTo("Loaded many: 65536 topics changed.");
    }

    /** PostgreSQL keeps what it planned for a connection; for a small table, to go through all of it. */
    @Test
    @DisplayName("finds each by its key, also after the same was done to a small table")
    void afterASmallTable() throws IOException, SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("vacuum (full, analyze) topic");
        }
        for (var time = 0; time < 12; time++) {
            load(10, "Small " + time);
        }
        load(SOME, "Large");

        var read = QuarkusTransaction.requiringNew().call(() -> {
            load(SOME, "Larger");
            return ((Number) entities.createNativeQuery("select seq_tup_read from pg_stat_xact_user_tables where relname = 'topic'")
                    .getSingleResult()).longValue();
        });

        assertThat(read).as("rows that were gone through").isLessThan(20L * SOME);
    }

    private String load(int many, String named) throws IOException {
        Files.writeString(directory.resolve("bundle.yaml"), "name: many\ntitle: Many\narticles: []\n");
        Files.writeString(directory.resolve("topics.yaml"), IntStream.range(0, many)
                .mapToObj(number -> "  - {slug: t%d, name: %s %d}\n".formatted(number, named, number))
                .collect(Collectors.joining("", "topics:\n", "")));
        return bundles.load(new DirectoryPlace(directory), "a test").orElseThrow().summary;
    }
}

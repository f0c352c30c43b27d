package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.SchemaValidationException;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Flyway is only started where there is something to migrate. To write the list by which that is seen anew, after a migration was added:
 * {@code ./mvnw test -Dtest=MigrationsTest -Dtamga.migrations.update=true}.
 */
@QuarkusTest
class MigrationsTest {

    private static final Path LIST = Path.of("src/main/resources", Migrations.LIST);

    @Inject
    Instance<Flyway> flyway;
    @Inject
    AgroalDataSource database;
    @Inject
    EntityManager entities;

    @Test
    void theListIsOfWhatFlywayWouldApply() throws IOException {
        var all = Arrays.stream(flyway.get().info().all())
                .map(migration -> Migrations.line(migration.getVersion().getVersion(), migration.getChecksum())).toList();
        if (Boolean.getBoolean("tamga.migrations.update")) {
            Files.writeString(LIST, String.join("\n", all) + "\n");
            return;
        }

        assertThat(LIST).content(StandardCharsets.UTF_8).isEqualTo(String.join("\n", all) + "\n");
    }

    @Test
    void aStoreThatHasThemAllNeedsNone() {
        assertThat(Migrations.areApplied(database, Migrations.list())).isTrue();
    }

    @Test
    void anOlderStoreANewerOneAndOneOfOtherMigrationsDo() {
        var list = Migrations.list();
        var older = list.subList(0, list.size() - 1);
        var newer = new ArrayList<>(list);
        newer.add("1000 1");
        var other = new ArrayList<>(list);
        other.set(0, "1 1");

        assertThat(List.of(older, newer, other)).noneMatch(migrations -> Migrations.areApplied(database, migrations));
    }

    @Test
    void oneThatFailedIsLeftToFlyway() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set success = false where version = '2'");
        }
        try {
            assertThat(Migrations.areApplied(database, Migrations.list())).isFalse();
        } finally {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("update flyway_schema_history set success = true where version = '2'");
            }
        }
    }

    @Test
    void theTablesFitTheEntities() throws SchemaValidationException {
        entities.getEntityManagerFactory().getSchemaManager().validate();
    }
}

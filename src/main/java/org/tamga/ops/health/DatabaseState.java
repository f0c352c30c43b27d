package org.tamga.ops.health;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.feed.NewestRevision;

import io.quarkus.runtime.StartupEvent;

/** What the database says of itself to those who ask whether all is well. */
@ApplicationScoped
public class DatabaseState {

    /**
     * A request that was answered from the database a moment ago says that it answers. So an instance that has much to do is not taken
     * for one that has lost its database because the question would have to wait for a connection like everybody else.
     */
    private static final long A_MOMENT_AGO = TimeUnit.SECONDS.toNanos(2);

    private static final String SCHEMA_VERSION = """
            select version from flyway_schema_history
            where success and version is not null order by installed_rank desc fetch first row only
            """;

    private final NewestRevision newest;
    private final DataSource database;
    private volatile String schemaVersion;

    DatabaseState(NewestRevision newest, DataSource database) {
        this.newest = newest;
        this.database = database;
    }

    /** Once the schema is up to date: this process changes it no more. */
    void start(@Observes @Priority(1) StartupEvent event) {
        schemaVersion = readSchemaVersion();
    }

    /** The number of the newest revision, as it is now or was a moment ago. */
    public long revision() {
        return newest.seen().filter(seen -> System.nanoTime() - seen.at() < A_MOMENT_AGO).map(NewestRevision.Seen::number)
                .orElseGet(() -> newest.readIfThere().number());
    }

    /** The number of the last migration. */
    public String schemaVersion() {
        return schemaVersion;
    }

    private String readSchemaVersion() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SCHEMA_VERSION);
                var version = statement.executeQuery()) {
            return version.next() ? version.getString(1) : "none";
        } catch (SQLException e) {
            throw new IllegalStateException("the version of the schema could not be read", e);
        }
    }
}

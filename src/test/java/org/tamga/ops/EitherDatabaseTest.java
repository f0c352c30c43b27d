package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EitherDatabaseTest {

    /** The one who waits has a transaction of its own, which began earlier than that. */
    @Test
    void whoeverChangesDataInH2WaitsForAnotherAsLongAsTransactionsMayTake() throws SQLException {
        try (var connection = new EitherDatabase().connect("jdbc:h2:mem:waits", new Properties());
                var statement = connection.createStatement();
                var timeout = statement.executeQuery("call lock_timeout()")) {
            assertThat(timeout.next()).isTrue();
            assertThat(Duration.ofMillis(timeout.getLong(1))).isEqualTo(
                    ConfigProvider.getConfig().getValue("quarkus.transaction-manager.default-transaction-timeout", Duration.class));
        }
    }

    /** H2's own thread may save half of what another is just writing (decision 17). */
    @ParameterizedTest
    @CsvSource({"'', 0", "';WRITE_DELAY=200', 200"})
    void aFileIsSavedByWhoeverWritesUnlessTheUrlSaysOtherwise(String said, String expected, @TempDir Path directory) throws SQLException {
        try (var connection = new EitherDatabase().connect("jdbc:h2:file:" + directory.resolve("tamga") + said, new Properties());
                var statement = connection.createStatement();
                var delay = statement
                        .executeQuery("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(delay.next()).isTrue();
            assertThat(delay.getString(1)).isEqualTo(expected);
        }
    }
}

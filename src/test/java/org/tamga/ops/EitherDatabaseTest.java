package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

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
}

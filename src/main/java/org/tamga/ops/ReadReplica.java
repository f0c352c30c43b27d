package org.tamga.ops;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.microprofile.config.ConfigProvider;

/** Where the copy of the database is that may be read in its place; when it could not be reached it is left alone for a while. */
final class ReadReplica {

    static final String SETTING = "tamga.database.read-url";
    private static final long PAUSE_IN_NANOS = 5_000_000_000L;

    private final String url;
    private final Properties properties;
    private final AtomicLong triedAgain = new AtomicLong(System.nanoTime());

    private ReadReplica(String url, Properties properties) {
        this.url = url;
        this.properties = new Properties();
        this.properties.putAll(properties);
        // Nobody waits long for what can be read elsewhere.
        this.properties.putIfAbsent("connectTimeout", "2");
    }

    /**
     * That of the settings, which were looked at when Tamga started; null where there is none.
     *
     * @param properties how to connect to the database: the copy knows the same user
     */
    static ReadReplica of(Properties properties) {
        var url = ConfigProvider.getConfig().getOptionalValue(SETTING, String.class).filter(text -> !text.isBlank()).orElse(null);
        return url == null ? null : new ReadReplica(url, properties);
    }

    boolean mayBeTried() {
        return System.nanoTime() - triedAgain.get() >= 0;
    }

    void failed() {
        triedAgain.set(System.nanoTime() + PAUSE_IN_NANOS);
    }

    Connection connect() throws SQLException {
        return EitherDatabase.connectToPostgreSql(url, properties);
    }
}

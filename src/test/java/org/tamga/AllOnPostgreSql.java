package org.tamga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * With {@code -Dtamga.test.database=postgresql}, every test that would run on H2 in memory runs on a real PostgreSQL instead, in a database
 * of the same name.
 */
@Priority(Priorities.LIBRARY)
public class AllOnPostgreSql implements ConfigSourceInterceptor {

    private static final boolean ON = "postgresql".equals(System.getProperty("tamga.test.database"));
    private static final String SERVER = "tamga.test.server";
    private static final Pattern IN_MEMORY = Pattern.compile("jdbc:h2:mem:(\\w+).*");

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var value = context.proceed(name);
        if (!ON || !name.startsWith("quarkus.datasource.")) {
            return value;
        }
        if (name.equals("quarkus.datasource.jdbc.url") && value != null && IN_MEMORY.matcher(value.getValue()).matches()) {
            return value.withValue(database(IN_MEMORY.matcher(value.getValue()).replaceFirst("$1")));
        }
        var user = name.equals("quarkus.datasource.username") || name.equals("quarkus.datasource.password");
        return user && value == null ? ConfigValue.builder().withName(name).withValue("postgres").build() : value;
    }

    /** One server for all: each application has class loaders of its own, so where it is stands in a system property. */
    private static String database(String name) {
        synchronized (System.class) {
            try {
                if (System.getProperty(SERVER) == null) {
                    System.setProperty(SERVER, EmbeddedPostgres.builder().setServerConfig("max_connections", "500")
                            .setServerConfig("fsync", "off").start().getJdbcUrl("postgres", "postgres"));
                }
                var server = System.getProperty(SERVER);
                try (var connection = DriverManager.getConnection(server, "postgres", "postgres");
                        var statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                } catch (SQLException exists) {
                    if (!"42P04".equals(exists.getSQLState())) {
                        throw new IllegalStateException(exists);
                    }
                }
                return server.replace("/postgres?", "/" + name + "?");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

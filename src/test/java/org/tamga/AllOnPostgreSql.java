package org.tamga;

import java.util.regex.Pattern;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;

/**
 * With {@code -Dtamga.test.database=postgresql}, every test that would run on H2 in memory runs on a real PostgreSQL instead, in a database
 * of the same name.
 */
@Priority(Priorities.LIBRARY)
public class AllOnPostgreSql implements ConfigSourceInterceptor {

    private static final boolean ON = "postgresql".equals(System.getProperty("tamga.test.database"));
    private static final Pattern IN_MEMORY = Pattern.compile("jdbc:h2:mem:(\\w+).*");

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var value = context.proceed(name);
        if (!ON || !name.startsWith("quarkus.datasource.")) {
            return value;
        }
        if (name.equals("quarkus.datasource.jdbc.url") && value != null && IN_MEMORY.matcher(value.getValue()).matches()) {
            return value.withValue(PostgreSql.database(IN_MEMORY.matcher(value.getValue()).replaceFirst("$1")));
        }
        var user = name.equals("quarkus.datasource.username") || name.equals("quarkus.datasource.password");
        return user && value == null ? ConfigValue.builder().withName(name).withValue("postgres").build() : value;
    }
}

package org.tamga.ops;

import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/**
 * The first connection to an embedded database that is there already, begun while the rest of the settings is read: opening it is a fifth of
 * a start. Settings come with it as a source that has none, as such a source is asked when all others are known and little else is done.
 * <p>
 * Only the server begins one, and only where nobody has to log in. Who connects first is handed what came of it, also where it failed; so
 * all is told as if it had been begun then. A start that ends before leaves the file as one does that is killed.
 */
public final class EarlyConnection implements ConfigSourceFactory {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final AtomicReference<Begun> BEGUN = new AtomicReference<>();

    private static volatile boolean wanted;

    private record Begun(String url, FutureTask<Connection> opening) {
    }

    /** From now on, settings that are read mean that a server starts. */
    public static void want() {
        wanted = true;
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext settings) {
        if (wanted) {
            wanted = false;
            begin(value(settings, URL), value(settings, "quarkus.datasource.username") + value(settings, "quarkus.datasource.password"));
        }
        return List.of();
    }

    private static String value(ConfigSourceContext settings, String name) {
        var value = settings.getValue(name).getValue();
        return value == null ? "" : value;
    }

    static void begin(String url, String credentials) {
        if (!credentials.isEmpty() || !EitherDatabase.isH2File(url) || !new File(EitherDatabase.file(url) + ".mv.db").exists()) {
            return;
        }
        var opening = new FutureTask<>(() -> new EitherDatabase().connectToH2(url, new Properties()));
        BEGUN.set(new Begun(url, opening));
        var thread = new Thread(opening, "early-connection");
        thread.setDaemon(true);
        thread.start();
    }

    /** What was begun for this URL, once; null where nothing was. */
    static Connection taken(String url) throws SQLException {
        var begun = BEGUN.get();
        if (begun == null || !begun.url.equals(url) || !BEGUN.compareAndSet(begun, null)) {
            return null;
        }
        try {
            return begun.opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }
}

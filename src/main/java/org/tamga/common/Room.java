package org.tamga.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** How much room there is where the database keeps its files, as far as that can be seen from here. */
@ApplicationScoped
public class Room {

    private static final Logger LOG = Logger.getLogger("org.tamga");
    private static final String H2 = "jdbc:h2:";
    private static final String H2_FILE = H2 + "file:";
    private static final String SUFFIX = ".mv.db";
    private static final String HOME = "~";
    private static final Pattern HERE = Pattern.compile("jdbc:postgresql:(//(localhost|127\\.0\\.0\\.1|\\[::1\\])[:/].*|[^/].*)");
    private static final long NEXT_TO_NOTHING = 1 << 20;

    /** Where it keeps its tables: in a tablespace of its own, or with all else. Not everybody is told where that is. */
    private static final String PLACE = """
            select coalesce(nullif(pg_tablespace_location(d.dattablespace), ''),
                (select s.setting from pg_settings s where s.name = 'data_directory'))
            from pg_database d
            where d.datname = current_database()
            """;

    private final DataSource database;
    private final String url;

    Room(DataSource database, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.database = database;
        this.url = url;
    }

    /** In bytes; nothing where it can't be told, as of a database on another machine. */
    public OptionalLong left() {
        try {
            if (url.startsWith(H2_FILE)) {
                return ofEmbedded(url);
            }
            return HERE.matcher(url).matches() ? ofPostgreSql() : OptionalLong.empty();
        } catch (InvalidPathException e) {
            return OptionalLong.empty();
        }
    }

    /** Whether the database is H2, in this process. */
    public boolean isEmbedded() {
        return url.startsWith(H2);
    }

    /** Whether there is no database yet, only a place for an embedded one: whoever asked it anything would make it. */
    public boolean isBare() {
        try {
            return url.startsWith(H2_FILE) && !Files.exists(Path.of(file(url) + SUFFIX));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether an embedded database has next to none: what it can't write, it often fails on only when it wants to read it again. */
    public static boolean isUsedUp(String url) {
        try {
            return url.startsWith(H2_FILE) && ofEmbedded(url).orElse(NEXT_TO_NOTHING) < NEXT_TO_NOTHING;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static OptionalLong ofEmbedded(String url) {
        return at(Path.of(file(url)));
    }

    /** The path that such a URL has; a wave at its beginning is the user's home, as H2 has it. */
    private static String file(String url) {
        var path = url.substring(H2_FILE.length()).split(";")[0];
        return path.startsWith(HOME) ? System.getProperty("user.home") + path.substring(HOME.length()) : path;
    }

    /** A server in a container names a place that is not here. */
    private OptionalLong ofPostgreSql() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(PLACE)) {
            var place = found.next() ? found.getString(1) : null;
            return place == null || !Files.isDirectory(Path.of(place)) ? OptionalLong.empty() : at(Path.of(place));
        } catch (SQLException e) {
            LOG.debug("Where PostgreSQL keeps its tables could not be asked", e);
            return OptionalLong.empty();
        }
    }

    /** Of the place itself, or else of the nearest directory above it. */
    public static OptionalLong at(Path path) {
        for (var place = path.toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isDirectory(place)) {
                try {
                    return OptionalLong.of(Files.getFileStore(place).getUsableSpace());
                } catch (IOException e) {
                    return OptionalLong.empty();
                }
            }
        }
        return OptionalLong.empty();
    }
}

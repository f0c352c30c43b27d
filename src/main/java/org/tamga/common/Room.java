package org.tamga.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much room there is where the database keeps its files, as far as that can be seen from here. */
@ApplicationScoped
public class Room {

    private static final String H2_FILE = "jdbc:h2:file:";
    private static final Pattern HERE = Pattern.compile("jdbc:postgresql:(//(localhost|127\\.0\\.0\\.1|\\[::1\\])[:/].*|[^/].*)");
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private final EntityManager database;
    private final String url;

    Room(EntityManager database, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
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

    /** Whether an embedded database has next to none: what it can't write, it often fails on only when it wants to read it again. */
    public static boolean isUsedUp(String url) {
        try {
            return url.startsWith(H2_FILE) && ofEmbedded(url).orElse(NEXT_TO_NOTHING) < NEXT_TO_NOTHING;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static OptionalLong ofEmbedded(String url) {
        return at(Path.of(url.substring(H2_FILE.length()).split(";")[0]));
    }

    /** Not everybody is told where PostgreSQL keeps its files; a server in a container names a place that is not here. */
    private OptionalLong ofPostgreSql() {
        List<?> directory = database.createNativeQuery("select setting from pg_settings where name = 'data_directory'").getResultList();
        return directory.isEmpty() || !Files.isDirectory(Path.of((String) directory.get(0))) ? OptionalLong.empty()
                : at(Path.of((String) directory.get(0)));
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

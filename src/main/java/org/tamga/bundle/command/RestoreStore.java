package org.tamga.bundle.command;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;

/**
 * Puts a backup of the embedded database in the place of the one that is there. It is opened, and loses its name, before it takes that
 * place: what is no backup replaces nothing.
 */
final class RestoreStore {

    private static final String FILE = "tamga" + EmbeddedStore.SUFFIX;
    private static final String BEFORE = FILE + ".before";

    private final Path backup;
    private final Path directory;
    private final Properties account = new Properties();

    /** @param directory where the server keeps its data */
    RestoreStore(Path backup, Path directory) {
        this.backup = backup;
        this.directory = directory;
        put("user", setting("quarkus.datasource.username"));
        put("password", setting("quarkus.datasource.password"));
    }

    private void put(String name, String value) {
        if (value != null) {
            account.setProperty(name, value);
        }
    }

    /** As the server is told it, by a system property or else by the environment; null where it is not. */
    static String setting(String name) {
        var property = System.getProperty(name);
        return property == null ? System.getenv(name.replaceAll("[^a-z]", "_").toUpperCase(java.util.Locale.ROOT)) : property;
    }

    /**
     * Does it.
     *
     * @return what was done, in a sentence
     * @throws IOException where nothing was changed, with a sentence that says why
     */
    String run() throws IOException {
        if (!Files.isRegularFile(backup)) {
            throw new IOException(backup + ": there is no such file");
        }
        Files.createDirectories(directory);
        var store = directory.resolve(FILE);
        var copy = directory.resolve("restored-" + UUID.randomUUID() + EmbeddedStore.SUFFIX);
        try (var held = held(store)) {
            Files.copy(backup, copy);
            var revision = anew(copy);
            var kept = held == null ? "" : "; what was there is kept as " + keep(store);
            Files.move(copy, store, ATOMIC_MOVE);
            return "Restored " + store + " from " + backup + ", at revision " + revision + kept;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** What is there, kept from any server while this goes on; null where nothing is. */
    private static FileChannel held(Path store) throws IOException {
        if (!Files.exists(store)) {
            return null;
        }
        var file = FileChannel.open(store, StandardOpenOption.WRITE);
        if (file.tryLock() == null) {
            file.close();
            throw new IOException(store + ": is in use by another process: stop that one first");
        }
        return file;
    }

    /** @return its revision */
    private long anew(Path copy) throws IOException {
        try (var opened = EmbeddedStore.open(copy, account)) {
            EmbeddedStore.withoutName(opened);
            return EmbeddedStore.revision(opened);
        } catch (SQLException e) {
            throw new IOException(backup + ": can't be opened as a store of Tamga: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("nothing is said why"), e);
        }
    }

    private Path keep(Path store) throws IOException {
        var before = directory.resolve(BEFORE);
        Files.deleteIfExists(before);
        try {
            // Not moved: at no moment may there be none, or a start would make a new one.
            Files.createLink(before, store);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(store, before);
        }
        return before;
    }
}

package org.tamga.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * An embedded database with the built-in bundle in it, made when a native binary is built, and carried by it: laid down in an empty
 * data directory, it spares the first start the loading. It is what loading would make, but for the moment at which it was made; where
 * there is none, as in the jar, the bundle is loaded.
 */
public final class PreparedStore {

    /** Where the binary carries it. */
    public static final String RESOURCE = "prepared/tamga.mv.db.gz";

    private static final Logger LOG = Logger.getLogger("org.tamga");
    private static final String SUFFIX = ".mv.db";
    private static final String PART = ".part";

    private PreparedStore() {
    }

    /**
     * Lays it down where no database is yet, unless the built-in bundle is not wanted.
     *
     * @param database as H2 names it: the path without the file's suffix; with options of its own, or under the user's home, it is left alone
     */
    static void layDown(String database) {
        if (database.contains(";") || database.startsWith("~")) {
            return;
        }
        var file = Path.of(database + SUFFIX);
        if (Files.exists(file) || !builtIn()) {
            return;
        }
        try (var packed = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (packed != null) {
                layDown(packed, file);
            }
        } catch (IOException e) {
            // H2 will say what is wrong with the directory, or loading will do what this can't.
            LOG.debugf(e, "The prepared store could not be laid down as %s", file);
        }
    }

    static void layDown(InputStream packed, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var half = Files.createTempFile(file.getParent(), file.getFileName().toString(), PART);
        try (var whole = new GZIPInputStream(packed, 1 << 16); var part = FileChannel.open(half, StandardOpenOption.WRITE)) {
            // As long as it is locked, somebody writes it.
            part.lock();
            whole.transferTo(Channels.newOutputStream(part));
            part.force(true);
            // Not over a database that another process has made, and perhaps opened, meanwhile.
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException another) {
            LOG.debugf("Another process made %s", file);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
        removeWhatNobodyWrites(file);
    }

    /** Whoever was killed while it wrote has left its part. */
    private static void removeWhatNobodyWrites(Path file) throws IOException {
        try (var parts = Files.newDirectoryStream(file.getParent(), file.getFileName() + "*" + PART)) {
            for (var part : parts) {
                try (var left = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    if (left.tryLock() != null) {
                        Files.deleteIfExists(part);
                    }
                } catch (IOException | OverlappingFileLockException inUse) {
                    LOG.debugf(inUse, "%s was left as it is", part);
                }
            }
        }
    }

    private static boolean builtIn() {
        return ConfigProvider.getConfig().getOptionalValue("tamga.bundle.built-in", Boolean.class).orElse(true);
    }
}

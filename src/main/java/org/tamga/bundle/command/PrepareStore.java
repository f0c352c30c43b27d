package org.tamga.bundle.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.Quarkus;

/** Makes the store that a native binary carries: starts Tamga for nothing but loading, and packs what came of it. */
final class PrepareStore {

    private PrepareStore() {
    }

    /** @return the exit code */
    static int into(Path file) throws IOException, SQLException {
        var directory = Files.createTempDirectory("tamga");
        System.setProperty("tamga.data-directory", directory.toString());
        System.setProperty("tamga.bundle.load-only", "true");
        var code = new AtomicInteger();
        Quarkus.run(null, (ended, failure) -> code.set(ended), new String[0]);
        if (code.get() == 0) {
            withoutName(directory.resolve("tamga"));
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var packed = new SmallGzip(Files.newOutputStream(file))) {
                Files.copy(directory.resolve("tamga.mv.db"), packed);
            }
        }
        return code.get();
    }

    /** Each store that is made of it gets a name of its own, at its first use. */
    private static void withoutName(Path database) throws SQLException {
        try (var connection = new org.h2.Driver().connect("jdbc:h2:file:" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                new Properties());
                var statement = connection.createStatement()) {
            statement.execute("update store set name = ''");
            statement.execute("shutdown compact");
        }
    }
}

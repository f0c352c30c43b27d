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
            var made = directory.resolve("tamga" + EmbeddedStore.SUFFIX);
            withoutName(made);
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var packed = new SmallGzip(Files.newOutputStream(file))) {
                Files.copy(made, packed);
            }
        }
        return code.get();
    }

    /** Each store that is made of it gets a name of its own, at its first use. */
    private static void withoutName(Path file) throws SQLException {
        try (var store = EmbeddedStore.open(file, new Properties()); var statement = store.createStatement()) {
            EmbeddedStore.withoutName(store);
            statement.execute("shutdown compact");
        }
    }
}

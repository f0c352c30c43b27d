package org.tamga.bundle.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs the large files of the console as a native binary carries them: the binary leaves out what they were packed of. */
final class PackConsole {

    private static final String FILES = "META-INF/io.smallrye_smallrye-graphql-ui-graphiql__jar/META-INF/resources/graphql-ui/";

    /** The same are left out by name in application.properties. */
    private static final List<String> LARGE = List.of("graphiql.min.js", "graphiql.min.css", "react-dom.production.min.js");

    private PackConsole() {
    }

    static void into(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var name : LARGE) {
            try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILES + name)) {
                if (file == null) {
                    throw new IOException("the console has no " + name);
                }
                try (var packed = new SmallGzip(Files.newOutputStream(directory.resolve(name + ".gz")))) {
                    file.transferTo(packed);
                }
            }
        }
    }
}

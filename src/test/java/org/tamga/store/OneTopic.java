package org.tamga.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest bundle that changes a store: a topic that no other has. */
final class OneTopic {

    private OneTopic() {
    }

    /** Writes it into that directory, which need not be there; gives the directory. */
    static Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("bundle.yaml"),
                "name: one-topic\ntitle: One topic\ndescription: Invented.\nlicense: CC0-1.0\narticles: []\n");
        Files.writeString(directory.resolve("topics.yaml"),
                "topics:\n  - {slug: penguins, name: Penguins, description: Of the far south.}\n");
        return directory;
    }
}

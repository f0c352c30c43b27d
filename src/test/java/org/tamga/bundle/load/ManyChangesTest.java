package org.tamga.bundle.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.OnPostgreSql;
import org.tamga.bundle.BundleImport;
import org.tamga.bundle.read.DirectoryPlace;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** PostgreSQL's protocol counts the parameters of a statement in sixteen bits. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
@DisplayName("A bundle that changes more entries than a statement can name")
class ManyChangesTest {

    private static final int MANY = 65_536;

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;

    @TempDir
    Path directory;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    @DisplayName("is loaded as any other")
    void loaded() throws IOException {
        assertThat(load("Topic")).isEqualTo("Loaded many: 65536 topics added.");
        assertThat(load("Subject")).isEqualTo("Loaded many: 65536 topics changed.");
    }

    private String load(String named) throws IOException {
        Files.writeString(directory.resolve("bundle.yaml"), "name: many\ntitle: Many\narticles: []\n");
        Files.writeString(directory.resolve("topics.yaml"), IntStream.range(0, MANY)
                .mapToObj(number -> "  - {slug: t%d, name: %s %d}\n".formatted(number, named, number))
                .collect(Collectors.joining("", "topics:\n", "")));
        return bundles.load(new DirectoryPlace(directory), "a test").orElseThrow().summary;
    }
}

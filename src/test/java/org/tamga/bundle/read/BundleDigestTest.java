package org.tamga.bundle.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.Crowd;

class BundleDigestTest {

    @TempDir
    Path directory;
    private Path bundle;

    @BeforeEach
    void write() throws IOException {
        bundle = Crowd.write(directory.resolve("bundle"));
    }

    private Optional<String> digest(String version) {
        return new BundleDigest(new BundleReader(), version).of(List.of(new ClassPathPlace("dataset"), new DirectoryPlace(bundle)));
    }

    @Test
    void isTheSameForTheSameFiles() {
        assertThat(digest("1")).isPresent().isEqualTo(digest("1"));
    }

    @Test
    void isAnotherForAnotherVersion() {
        assertThat(digest("1")).isNotEqualTo(digest("2"));
    }

    @Test
    void isAnotherWhenAnyFileIsChangedAddedOrGone() throws IOException {
        var before = digest("1");
        for (var file : List.of("bundle.yaml", "sources.yaml", "articles/crowd-1.yaml", "articles/stranger.yaml")) {
            var path = bundle.resolve(file);
            var content = Files.exists(path) ? Files.readString(path) : null;

            Files.writeString(path, content + "# another line\n");
            assertThat(digest("1")).as(file).isNotEqualTo(before);

            if (content == null) {
                Files.delete(path);
            } else {
                Files.delete(path);
                assertThat(digest("1")).as(file + " gone").isNotEqualTo(before);
                Files.writeString(path, content);
            }
            assertThat(digest("1")).isEqualTo(before);
        }
    }

    @Test
    void isNoneWhereABundleCanNotBeRead() {
        bundle = directory.resolve("nowhere");
        assertThat(digest("1")).isEmpty();
    }
}

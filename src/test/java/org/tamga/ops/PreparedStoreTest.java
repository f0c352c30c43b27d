package org.tamga.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedStoreTest {

    private static final byte[] STORE = "a store ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    private Path file;
    private byte[] packed;

    @BeforeEach
    void packs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(STORE);
        }
        packed = bytes.toByteArray();
        file = directory.resolve("data").resolve("tamga.mv.db");
    }

    @Test
    void isWholeAndAlone() throws IOException {
        PreparedStore.layDown(new ByteArrayInputStream(packed), file);

        assertThat(file).hasBinaryContent(STORE);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void takesNothingFromWhoCameFirst() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "another's");

        PreparedStore.layDown(new ByteArrayInputStream(packed), file);

        assertThat(file).hasContent("another's");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void nothingIsLeftOfWhatCouldNotBeWritten() {
        var half = Arrays.copyOf(packed, packed.length / 2);

        assertThatThrownBy(() -> PreparedStore.layDown(new ByteArrayInputStream(half), file)).isInstanceOf(EOFException.class);

        assertThat(file.getParent()).isEmptyDirectory();
    }

    @Test
    void removesWhatWasLeftButNotWhatIsBeingWritten() throws IOException {
        Files.createDirectories(file.getParent());
        var left = Files.writeString(file.resolveSibling("tamga.mv.db123.part"), "of one that was killed");
        var written = Files.writeString(file.resolveSibling("tamga.mv.db456.part"), "of one that lives");
        try (var other = FileChannel.open(written, StandardOpenOption.WRITE); var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();

            PreparedStore.layDown(new ByteArrayInputStream(packed), file);
        }

        assertThat(left).doesNotExist();
        assertThat(written).exists();
    }
}

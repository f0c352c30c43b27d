package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.tamga.LeftOut;
import org.tamga.ops.EitherDatabase;

/** A disk, in memory, that is as small as a test wants it, with a store on it. It takes root to make one: else the test is left out, and says so. */
final class SmallDisk implements AutoCloseable {

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    static SmallDisk of(Path root, int kilobytes) throws IOException {
        Files.createDirectories(root);
        LeftOut.unless(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", root.toString()) == 0,
                "a disk of " + kilobytes + " kB that is full", "no disk can be made here, which takes root");
        return new SmallDisk(root);
    }

    /** The embedded database of a data directory, as it was left. */
    static Connection open(Path data) throws SQLException {
        return new EitherDatabase().connect("jdbc:h2:file:" + data.resolve("tamga"), new Properties());
    }

    Connection open() throws SQLException {
        return open(root.resolve("data"));
    }

    /** A directory on it. */
    Path data() throws IOException {
        return Files.createDirectories(root.resolve("data"));
    }

    /** Of a process that keeps its data on it. */
    String[] settings() {
        return new String[]{"-Dtamga.data-directory=" + root.resolve("data")};
    }

    void resize(int kilobytes) {
        assertThat(run("mount", "-o", "remount,size=" + kilobytes + "k", root.toString())).isZero();
    }

    /** Somebody else leaves nothing of it. */
    void fill() {
        assertThat(run("dd", "if=/dev/zero", "of=" + others(), "bs=64k")).isNotZero();
    }

    void makeRoom() throws IOException {
        Files.delete(others());
    }

    private Path others() {
        return root.resolve("others");
    }

    @Override
    public void close() {
        run("umount", "-l", root.toString());
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException missing) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application, as its user starts it: the jar, or a native binary. */
final class Tamga {

    /** In MB. */
    private static final int HEAP = 512;
    /** What whoever is measured beside it has, too. */
    static final String MEMORY = heap(HEAP);
    /** What Java itself takes on a machine with one core or less than 1792 MB. */
    private static final String COLLECTOR_OF_LITTLE = "-XX:+UseSerialGC";

    private final Path work;
    private final Path file;
    private final boolean binary;
    private final List<String> memory;
    private final String commit;
    private final FileTime built;

    private Tamga(Path work, Path file, boolean binary, List<String> memory, String commit, FileTime built) {
        this.work = work;
        this.file = file;
        this.binary = binary;
        this.memory = memory;
        this.commit = commit;
        this.built = built;
    }

    static Tamga jar(Build build, Path work) {
        var jar = build.jar();
        return new Tamga(work, jar, false, List.of(MEMORY), build.commitOf(jar), Build.modified(jar));
    }

    static Tamga binary(Build build, Path work, Path given) {
        var binary = build.binary(given);
        return new Tamga(work, binary, true, List.of(MEMORY), build.commitOf(binary), Build.modified(binary));
    }

    /** The same with so much heap, in MB, on a machine that has little memory. A binary has that collector anyway. */
    Tamga withLittle(int megabytes) {
        return new Tamga(work, file, binary, binary ? List.of(heap(megabytes)) : List.of(heap(megabytes), COLLECTOR_OF_LITTLE), commit,
                built);
    }

    String artefact() {
        return binary ? "native" : "jar";
    }

    /** Of which state of the source it was built; null where that is not known. */
    String commit() {
        return commit;
    }

    String runtime() {
        return "%s, %s".formatted(binary ? "native" : "Java " + System.getProperty("java.vm.version"), String.join(" ", memory));
    }

    /**
     * Answers over that database; over the embedded one where it is null.
     *
     * @param bodies the directory of what it sends as static bodies; its log and its own data are called after it, as several may run at once
     */
    Server start(Database database, Path bodies, int pool) {
        return start("tamga", database, bodies, pool, List.of());
    }

    /** The same, without what was read for others before: it reads all for each answer, as whoever has no such memory. */
    Server startForgetful(String called, Database database, Path bodies, int pool) {
        return start(called, database, bodies, pool, List.of("-Dtamga.rows.memory=0"));
    }

    private Server start(String called, Database database, Path bodies, int pool, List<String> more) {
        create(bodies);
        var port = Server.freePort();
        var name = "tamga-" + bodies.getFileName();
        var given = new ArrayList<>(List.of("-Dquarkus.http.port=" + port, "-Dtamga.measure.bodies=" + bodies,
                "-Dtamga.data-directory=" + work.resolve(name), "-Dquarkus.datasource.jdbc.max-size=" + pool,
                // A machine that is driven to its limits from the first second on may take longer than users would wait.
                "-Dtamga.graphql.deadline=60s"));
        given.addAll(more);
        if (database != null) {
            given.add("-Dquarkus.datasource.jdbc.url=" + database.url());
        }
        var server = Server.start(called, command(given), Map.of(), work, port,
                ready -> ready.get("/q/health/ready").statusCode() == 200, work.resolve(name + ".log"));
        return binary ? server : server.ofJvm();
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where another was built in its place meanwhile */
    List<String> command(List<String> settings) {
        if (!built.equals(Build.modified(file))) {
            throw new IllegalStateException(file + " was built anew while it was measured");
        }
        var command = new ArrayList<String>();
        if (binary) {
            command.add(file.toString());
            command.addAll(memory);
            command.addAll(settings);
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(memory);
            command.addAll(settings);
            command.addAll(List.of("-jar", file.toString()));
        }
        return command;
    }

    private static String heap(int megabytes) {
        return "-Xmx%dm".formatted(megabytes);
    }
}

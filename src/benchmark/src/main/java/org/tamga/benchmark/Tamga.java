package org.tamga.benchmark;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application, as its user starts it: the jar, or a native binary. */
final class Tamga {

    /** What a million claims must do with. */
    static final String MEMORY = "-Xmx512m";

    private final Path work;
    private final Path file;
    private final boolean binary;
    private final String commit;
    private final FileTime built;

    private Tamga(Path work, Path file, boolean binary, String commit) {
        this.work = work;
        this.file = file;
        this.binary = binary;
        this.commit = commit;
        this.built = Build.modified(file);
    }

    static Tamga jar(Build build, Path work) {
        var jar = build.jar();
        return new Tamga(work, jar, false, build.commitOf(jar));
    }

    static Tamga binary(Build build, Path work, Path given) {
        var binary = build.binary(given);
        return new Tamga(work, binary, true, build.commitOf(binary));
    }

    String artefact() {
        return binary ? "native" : "jar";
    }

    /** Of which state of the source it was built; null where that is not known. */
    String commit() {
        return commit;
    }

    String runtime() {
        return binary ? "native, " + MEMORY : "Java %s, %s".formatted(System.getProperty("java.vm.version"), MEMORY);
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

    /** @throws IllegalStateException where another was built in its place meanwhile */
    List<String> command(List<String> settings) {
        if (!built.equals(Build.modified(file))) {
            throw new IllegalStateException(file + " was built anew while it was measured");
        }
        var command = new ArrayList<String>();
        if (binary) {
            command.addAll(List.of(file.toString(), MEMORY));
            command.addAll(settings);
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add(MEMORY);
            command.addAll(settings);
            command.addAll(List.of("-jar", file.toString()));
        }
        return command;
    }
}

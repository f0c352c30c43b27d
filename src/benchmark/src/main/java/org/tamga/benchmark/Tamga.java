package org.tamga.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application, as its user starts it: the jar, or a native binary. */
final class Tamga {

    /** What a million claims must do with. */
    static final String MEMORY = "-Xmx512m";

    private final Path project;
    private final Path work;
    private final Path binary;

    /** @param binary null for the jar */
    Tamga(Path project, Path work, Path binary) {
        this.project = project;
        this.work = work;
        this.binary = binary;
    }

    String artefact() {
        return binary == null ? "jar" : "native";
    }

    String runtime() {
        return binary == null ? "Java %s, %s".formatted(System.getProperty("java.vm.version"), MEMORY) : "native, " + MEMORY;
    }

    /** Answers over that database; over the embedded one where it is null. */
    Server start(Database database, Path bodies, int pool, String... settings) {
        var port = Server.freePort();
        var given = new ArrayList<>(List.of("-Dquarkus.http.port=" + port, "-Dtamga.measure.bodies=" + bodies,
                "-Dtamga.data-directory=" + work.resolve("data-" + artefact()), "-Dquarkus.datasource.jdbc.max-size=" + pool,
                // A machine that is driven to its limits from the first second on may take longer than users would wait.
                "-Dtamga.graphql.deadline=60s"));
        if (database != null) {
            given.add("-Dquarkus.datasource.jdbc.url=" + database.url());
        }
        given.addAll(List.of(settings));
        var server = Server.start("tamga", command(given), Map.of(), project, port,
                ready -> ready.get("/q/health/ready").statusCode() == 200,
                work.resolve("tamga-%s-%s.log".formatted(artefact(), database == null ? "h2" : "postgresql")));
        return binary == null ? server.ofJvm() : server;
    }

    List<String> command(List<String> settings) {
        var command = new ArrayList<String>();
        if (binary == null) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add(MEMORY);
            command.addAll(settings);
            command.addAll(List.of("-jar", project.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        } else {
            command.addAll(List.of(binary.toString(), MEMORY));
            command.addAll(settings);
        }
        return command;
    }
}

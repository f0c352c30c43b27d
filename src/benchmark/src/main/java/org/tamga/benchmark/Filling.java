package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Fills a database with claims, as an operator would: the packaged application does it, and ends. */
final class Filling {

    private final Path work;

    Filling(Path work) {
        this.work = work;
    }

    /** @param size how many claims; 0 for the built-in dataset */
    void fill(Database database, int size, Tamga tamga) {
        var settings = List.of("-Dquarkus.datasource.jdbc.url=" + database.url(),
                size == 0 ? "-Dtamga.bundle.load-only=true" : "-Dtamga.sample.claims=" + size);
        var log = work.resolve("filling-" + size + ".log");
        System.out.printf("Filling PostgreSQL with %s: see %s%n", Lines.size(size), log);
        try {
            var process = new ProcessBuilder(tamga.command(settings)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("It could not be filled: see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        database.run("vacuum analyze");
    }
}

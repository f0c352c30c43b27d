package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Fills a database with claims, as an operator would: the packaged application does it, and ends. */
final class Filling {

    private final Path work;

    Filling(Path work) {
        this.work = work;
    }

    /**
     * What it took.
     *
     * @param seconds from the start of the application to its end
     * @param memory the most that it had resident, in MiB
     */
    record Filled(double seconds, long memory) {
    }

    /** @param size how many claims; 0 for the built-in dataset */
    Filled fill(Database database, int size, Tamga tamga) {
        var settings = List.of("-Dquarkus.datasource.jdbc.url=" + database.url(),
                size == 0 ? "-Dtamga.bundle.load-only=true" : "-Dtamga.sample.claims=" + size);
        var log = work.resolve("filling-" + size + ".log");
        System.out.printf("Filling PostgreSQL with %s: see %s%n", Lines.size(size), log);
        try {
            var begun = System.nanoTime();
            var process = new ProcessBuilder(tamga.command(settings)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            var memory = 0L;
            while (!process.waitFor(250, TimeUnit.MILLISECONDS)) {
                memory = Math.max(memory, Processor.mostMemoryOf(process.pid()));
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException("It could not be filled: see " + log);
            }
            database.run("vacuum analyze");
            return new Filled(seconds, memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

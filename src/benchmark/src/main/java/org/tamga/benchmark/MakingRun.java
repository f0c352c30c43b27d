package org.tamga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Makes samples, and has COPY bring the very same rows into another database of the same server. */
final class MakingRun {

    /** What a claim takes of disk in a database, and half as much again while it is brought there; and as COPY writes it. */
    private static final long IN_DATABASE = 14_000;
    private static final long AS_COPIED = 8_000;
    /** What PostgreSQL keeps of its log at most, as it is started here. */
    private static final long LOG = 4_000_000_000L;

    private final Path work;
    private final Tamga tamga;
    private final Results results;

    MakingRun(Path work, Tamga tamga, Results results) {
        this.work = work;
        this.tamga = tamga;
        this.results = results;
    }

    /** @throws CannotMeasure where there is no room for it; the databases are here too */
    void check(int claims) throws IOException {
        var needed = claims * (IN_DATABASE + IN_DATABASE * 3 / 2 + AS_COPIED) + Math.min(LOG, claims * IN_DATABASE);
        var free = Files.getFileStore(work).getUsableSpace();
        if (free < needed) {
            throw new CannotMeasure("--making: %s take %,d MB in %s for as long as it runs, where %,d MB are free.".formatted(
                    Lines.size(claims), needed / 1_000_000, work, free / 1_000_000));
        }
    }

    void run(Database server, int claims) throws IOException {
        var files = Files.createDirectories(work.resolve("copy-" + claims));
        var filling = new Filling(work);
        try (var made = server.another("tamga_made"); var copied = server.another("tamga_copied")) {
            var filled = filling.fill(made, claims, tamga);
            // For its tables.
            filling.fill(copied, 0, tamga);
            var copying = Copying.outOf(made, files);
            var laidAside = copying.withIndexesLaidAside(copied);
            var asItStands = copying.asItStands(copied);
            var making = new Making(claims, copying.rows(), copying.bytes(), filled.seconds(), asItStands, laidAside, filled.memory(),
                    LocalDate.now(ZoneOffset.UTC).toString(), tamga.commit(), Machine.description(), tamga.runtime());
            System.out.printf("%s: %,d rows, %,d MB; sample %.0f s, COPY %.0f s with indexes laid aside, %.0f s as it stands%n",
                    Lines.size(claims), making.rows(), making.bytes() / 1_000_000, making.sample(), laidAside, asItStands);
            results.keep(making);
        } finally {
            delete(files);
        }
        server.drop("tamga_made");
        server.drop("tamga_copied");
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}

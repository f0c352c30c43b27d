package org.tamga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Makes samples, and has COPY bring the very same rows into another database of the same server. */
final class MakingRun {

    private final Path project;
    private final Path work;
    private final Results results;

    MakingRun(Path project, Path work, Results results) {
        this.project = project;
        this.work = work;
        this.results = results;
    }

    void run(Database server, int claims) throws IOException {
        var tamga = new Tamga(project, work, null);
        var filling = new Filling(work);
        try (var made = server.another("tamga_made"); var copied = server.another("tamga_copied")) {
            var filled = filling.fill(made, claims, tamga);
            // For its tables.
            filling.fill(copied, 0, tamga);
            var copying = Copying.outOf(made, Files.createDirectories(work.resolve("copy-" + claims)));
            var laidAside = copying.withIndexesLaidAside(copied);
            var asItStands = copying.asItStands(copied);
            var making = new Making(claims, copying.rows(), copying.bytes(), filled.seconds(), asItStands, laidAside, filled.memory(),
                    LocalDate.now(ZoneOffset.UTC).toString(), Machine.commit(project), Machine.description(), tamga.runtime());
            System.out.printf("%s: %,d rows, %,d MB; sample %.0f s, COPY %.0f s with indexes laid aside, %.0f s as it stands%n",
                    Lines.size(claims), making.rows(), making.bytes() / 1_000_000, making.sample(), laidAside, asItStands);
            results.keep(making);
        }
        server.drop("tamga_made");
        server.drop("tamga_copied");
    }
}

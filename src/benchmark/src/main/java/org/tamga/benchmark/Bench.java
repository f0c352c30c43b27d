package org.tamga.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What all that is measured in a run has in common. */
final class Bench {

    /** How long a server is driven with everything before anything is measured: what is compiled late is compiled then. */
    private static final int WHOLE_WARM_UP_IN_SECONDS = 40;

    private final Options options;
    private final Path project;
    private final Path work;
    private final Results results;
    private final Load load;

    Bench(Options options, Path project, Path work, Results results) {
        this.options = options;
        this.project = project;
        this.work = work;
        this.results = results;
        this.load = new Load(project.resolve("src/benchmark/check.lua"), options.connections());
    }

    Options options() {
        return options;
    }

    /** The root of the source. */
    Path project() {
        return project;
    }

    /** Where what is made on the way goes. */
    Path work() {
        return work;
    }

    String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /** @param database null where the server has its own within itself */
    Measuring measuring(Database database) {
        var warmUp = new WarmUp(load, options.quick() ? 1 : 2, options.warmUp());
        return new Measuring(load, warmUp, database, options.window(), options.rounds());
    }

    void warmWhole(List<Shot> shots) {
        for (var shot : shots) {
            load.send(shot, options.quick() ? 1 : Math.max(2, WHOLE_WARM_UP_IN_SECONDS / shots.size()));
        }
    }

    void keep(Result result) {
        results.keep(result);
        System.out.print(Lines.of(result));
    }
}

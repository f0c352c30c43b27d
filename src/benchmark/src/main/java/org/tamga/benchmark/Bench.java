package org.tamga.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What all that is measured in a run has in common. */
final class Bench {

    /** How long each question is asked in a round of the warm-up of all. */
    private static final int WARM_UP_IN_SECONDS = 2;
    private static final int AT_MOST_IN_SECONDS = 180;
    /** Of the time of a round: below it, little is left that would be compiled. */
    private static final double COMPILING = 0.05;

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

    Load load() {
        return load;
    }

    Measuring measuring() {
        var warmUp = new WarmUp(load, options.quick() ? 1 : 2, options.warmUp());
        return new Measuring(load, warmUp, options.window(), options.rounds());
    }

    /**
     * Drives servers with everything that they will be asked, round by round, until their virtual machines compile hardly anything any
     * more: the fast code of a large answer comes after minutes.
     */
    void warmWhole(List<Contender> contenders) {
        if (options.quick()) {
            contenders.forEach(contender -> load.send(contender.shot(), 1));
            return;
        }
        var servers = contenders.stream().map(Contender::server).distinct().toList();
        var end = System.nanoTime() + AT_MOST_IN_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            var before = compiling(servers);
            var begun = System.nanoTime();
            contenders.forEach(contender -> load.send(contender.shot(), WARM_UP_IN_SECONDS));
            if (compiling(servers) - before < COMPILING * (System.nanoTime() - begun) / 1e9) {
                return;
            }
        }
        System.out.printf("Compiling did not come to an end in %d s of warming up.%n", AT_MOST_IN_SECONDS);
    }

    private static double compiling(List<Server> servers) {
        return servers.stream().mapToDouble(Server::compilingSeconds).sum();
    }

    void keep(Result result) {
        results.keep(result);
        System.out.print(Lines.of(result));
    }

    void keep(Memory memory) {
        results.keep(memory);
        System.out.print(Lines.of(memory));
    }

    void keep(Growth growth) {
        results.keep(growth);
        System.out.print(Lines.of(growth));
    }
}

package org.tamga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Measures Tamga, and what one could have instead: see src/benchmark/README.md. */
public final class Benchmark {

    private final Options options;
    private final Path project;
    private final Path work;

    private Benchmark(Options options, Path project) throws IOException {
        this.options = options;
        this.project = project;
        this.work = Files.createDirectories(Files.createTempDirectory("tamga-benchmark"));
    }

    /** Started in the root of the source by src/benchmark/run. */
    public static void main(String... arguments) throws IOException {
        try {
            new Benchmark(options(arguments), Path.of("").toAbsolutePath()).run();
        } catch (CannotMeasure wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private static Options options(String... arguments) {
        try {
            return Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            throw new CannotMeasure(wrong.getMessage());
        }
    }

    private void run() throws IOException {
        var kept = new Results(project.resolve("src/benchmark/results"));
        if (!options.pageOnly()) {
            // What is measured in a second is not kept beside what took minutes.
            measure(options.quick() ? new Results(work.resolve("results")) : kept);
        }
        if (!options.quick()) {
            new Page(project).write(kept);
        }
    }

    /** All that is measured is built first: who edits meanwhile does not change it. */
    private void measure(Results results) throws IOException {
        var build = new Build(project, options.asBuilt());
        var binary = options.binary() == null ? null : Tamga.binary(build, work, options.binary());
        var jar = Tamga.jar(build, work);
        var artefacts = Stream.of(options.jar() ? jar : null, binary).filter(Objects::nonNull).toList();
        if (options.peers().contains("spring")) {
            build.spring();
        }
        var bench = new Bench(options, project, work, results);
        if (options.making()) {
            make(new MakingRun(work, jar, results));
        } else if (options.growth()) {
            grow(new GrowthRun(bench), artefacts, jar);
        } else if (options.memory() > 0) {
            measureMemory(new MemoryRun(bench), artefacts, jar);
        } else {
            answer(bench, artefacts, jar);
        }
    }

    private void answer(Bench bench, List<Tamga> artefacts, Tamga jar) throws IOException {
        var answers = new AnswersRun(bench);
        for (var size : options.sizes()) {
            try (var database = filled(size, jar)) {
                var subjects = Subjects.of(database);
                artefacts.forEach(artefact -> answers.run(artefact, database, size, subjects));
                if (options.h2() && size == 0) {
                    answers.run(jar, null, size, subjects);
                }
                if (!options.peers().isEmpty()) {
                    new PeersRun(bench).run(jar, database, size, subjects);
                }
            }
        }
    }

    private void grow(GrowthRun growth, List<Tamga> artefacts, Tamga jar) throws IOException {
        var databases = new TreeMap<Integer, Database>();
        try {
            for (var size : options.sizes()) {
                databases.put(size, filled(size, jar));
            }
            artefacts.forEach(artefact -> growth.run(artefact, databases));
        } finally {
            databases.values().forEach(Database::close);
        }
    }

    private void measureMemory(MemoryRun memory, List<Tamga> artefacts, Tamga jar) throws IOException {
        for (var size : options.sizes()) {
            try (var database = filled(size, jar)) {
                var subjects = Subjects.of(database);
                artefacts.forEach(artefact -> memory.run(artefact, database, size, subjects));
            }
        }
    }

    private void make(MakingRun making) throws IOException {
        for (var size : options.sizes()) {
            making.check(size);
        }
        try (var server = Database.start(Files.createDirectories(work.resolve("postgresql")))) {
            for (var size : options.sizes()) {
                making.run(server, size);
            }
        }
    }

    private Database filled(int size, Tamga jar) throws IOException {
        if (options.databases().containsKey(size)) {
            return Database.at(options.databases().get(size));
        }
        var database = Database.start(Files.createDirectories(work.resolve("postgresql-" + size)));
        new Filling(work).fill(database, size, jar);
        return database;
    }
}

package org.tamga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        new Benchmark(options, Path.of("").toAbsolutePath()).run();
    }

    private void run() throws IOException {
        var kept = new Results(project.resolve("src/benchmark/results"));
        if (options.making()) {
            make(kept);
        } else if (!options.pageOnly()) {
            // What is measured in a second is not kept beside what took minutes.
            var bench = new Bench(options, project, work, options.quick() ? new Results(work.resolve("results")) : kept);
            var answers = new AnswersRun(bench);
            for (var size : options.sizes()) {
                try (var database = options.databases().containsKey(size) ? Database.at(options.databases().get(size)) : filled(size)) {
                    measure(bench, answers, database, size);
                }
            }
        }
        if (!options.quick()) {
            new Page(project).write(kept);
        }
    }

    private void measure(Bench bench, AnswersRun answers, Database database, int size) {
        var subjects = Subjects.of(database);
        var jar = new Tamga(project, work, null);
        if (options.jar()) {
            answers.run(jar, database, size, subjects);
        }
        if (options.binary() != null) {
            answers.run(new Tamga(project, work, options.binary()), database, size, subjects);
        }
        if (options.h2() && size == 0) {
            answers.run(jar, null, size, subjects);
        }
        if (!options.peers().isEmpty()) {
            new PeersRun(bench).run(jar, database, size, subjects);
        }
    }

    private void make(Results kept) throws IOException {
        try (var server = Database.start(Files.createDirectories(work.resolve("postgresql")))) {
            for (var size : options.sizes()) {
                new MakingRun(project, work, kept).run(server, size);
            }
        }
    }

    private Database filled(int size) throws IOException {
        var database = Database.start(Files.createDirectories(work.resolve("postgresql-" + size)));
        new Filling(work).fill(database, size, new Tamga(project, work, null));
        return database;
    }
}

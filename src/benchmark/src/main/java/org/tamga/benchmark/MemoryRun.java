package org.tamga.benchmark;

/**
 * Measures how much memory the application has resident: with little heap, and the collector for that, it is asked all operations of the
 * contract for answers that were not remembered, each for a window, round by round.
 */
final class MemoryRun {

    private final Bench bench;

    MemoryRun(Bench bench) {
        this.bench = bench;
    }

    void run(Tamga artefact, Database database, int size, Subjects subjects) {
        var options = bench.options();
        var tamga = artefact.withLittle(options.memory());
        var answers = new Answers(bench.work().resolve("memory-%s-%d".formatted(tamga.artefact(), size)));
        try (var server = tamga.start(database, answers.directory(), options.connections())) {
            var operations = Operation.all(bench.project(), subjects, server).stream().filter(options::wants).toList();
            var shots = operations.stream().map(operation -> answers.shot(server, operation, true)).toList();
            var requests = 0L;
            for (var round = 0; round < options.rounds(); round++) {
                for (var shot : shots) {
                    requests += bench.load().send(shot, options.window()).requests();
                }
            }
            bench.keep(
                    new Memory(tamga.artefact(), size, options.memory(), server.memory(), server.mostMemory(), operations.size(), requests,
                            bench.today(), tamga.commit(), Machine.description(), tamga.runtime(), options.connections(), options.window(),
                            options.rounds()));
        }
    }
}

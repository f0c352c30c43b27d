package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures contenders in turn, a window of each and then again, so that whatever else the machine does meets all of them. */
final class Measuring {

    private static final int LONGER = 4;

    private final Load load;
    private final WarmUp warmUp;
    private final int window;
    private final int rounds;

    Measuring(Load load, WarmUp warmUp, int window, int rounds) {
        this.load = load;
        this.warmUp = warmUp;
        this.window = window;
        this.rounds = rounds;
    }

    List<Figures> inTurn(List<Contender> contenders) {
        var taken = contenders.stream().map(contender -> new Taken(contender, warmUp.warm(contender.shot()))).toList();
        for (var round = 0; round < rounds; round++) {
            taken.forEach(Taken::measure);
        }
        return taken.stream().map(Taken::figures).toList();
    }

    /** What is taken of one contender, window by window. */
    private final class Taken {

        private final Contender contender;
        private final Database database;
        private final WarmUp.Warm warm;
        private final List<Window> windows = new ArrayList<>();
        private double server;
        private double databases;
        private long statements;
        private long allocated;

        private Taken(Contender contender, WarmUp.Warm warm) {
            this.contender = contender;
            this.database = contender.database();
            this.warm = warm;
        }

        private void measure() {
            var allocatedBefore = contender.server().allocated();
            if (database != null) {
                database.countAnew();
            }
            var serverBefore = contender.server().processorSeconds();
            var databaseBefore = database == null ? 0 : database.processorSeconds();
            windows.add(answered());
            databases += (database == null ? 0 : database.processorSeconds()) - databaseBefore;
            server += contender.server().processorSeconds() - serverBefore;
            var sent = database == null ? null : database.statements();
            statements += sent == null ? 0 : sent;
            allocated += allocatedBefore == null ? 0 : contender.server().allocated() - allocatedBefore;
        }

        /** Who has not answered once in a window is given a longer one. */
        private Window answered() {
            var measured = load.send(contender.shot(), window);
            for (var longer = window * LONGER; measured.requests() == 0; longer *= LONGER) {
                measured = load.send(contender.shot(), longer);
            }
            return measured;
        }

        private Figures figures() {
            var requests = windows.stream().mapToLong(Window::requests).sum();
            var rates = windows.stream().map(Window::rate).toList();
            var p50s = windows.stream().map(each -> each.p50() / 1e3).toList();
            return new Figures(contender.name(), median(rates), median(p50s),
                    median(windows.stream().map(each -> each.p99() / 1e3).toList()),
                    100 * (Collections.max(rates) / Collections.min(rates) - 1),
                    database == null || database.statements() == null ? null : (double) statements / requests,
                    server * 1e3 / requests, database == null ? null : databases * 1e3 / requests,
                    contender.server().allocated() == null ? null : allocated / 1024.0 / requests, bytes(), warm.seconds(), warm.steady(),
                    requests, rates, p50s);
        }

        private long bytes() {
            try {
                return Files.size(contender.shot().expected());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

package org.tamga.benchmark;

import java.util.Locale;

/** A result in lines for a terminal. */
final class Lines {

    private Lines() {
    }

    static String of(Result result) {
        var text = new StringBuilder("%n%s of %s, %s, %s, %s%s%n".formatted(result.operation(), result.of(), size(result.size()),
                result.artefact(), result.store(),
                result.subject() == null ? "" : ": " + result.subject() + ", which has " + result.has()));
        text.append(line("", "req/s", "ratio", "p50 ms", "p99 ms", "SQL", "CPU ms", "DB ms", "KiB", "bytes", "spread", "steady"));
        var first = result.figures().get(0).rate();
        for (var each : result.figures()) {
            text.append(line(each.name(), number(each.rate(), 0), number(each.rate() / first, 3), number(each.p50(), 2),
                    number(each.p99(), 2), number(each.statements(), 1), number(each.serverMillis(), 3), number(each.databaseMillis(), 3),
                    number(each.allocated(), 0), Long.toString(each.bytes()), number(each.spread(), 0) + " %",
                    each.steady() ? each.warmUp() + " s" : "no"));
        }
        return text.toString();
    }

    static String of(Growth growth) {
        var text = new StringBuilder("%n%s of %s, %s, postgresql%n".formatted(growth.operation(), growth.of(), growth.artefact()));
        text.append(line("", "req/s", "p50 ms", "to first", "low", "high", "p99 ms", "SQL", "CPU ms", "DB ms", "bytes", "steady"));
        for (var each : growth.among()) {
            var figures = each.figures();
            var ratios = growth.ratios(each);
            text.append(line(size(each.size()), number(figures.rate(), 0), number(figures.p50(), 2), number(growth.ratio(each), 2),
                    number(ratios.get(0), 2), number(ratios.get(1), 2), number(figures.p99(), 2), number(figures.statements(), 1),
                    number(figures.serverMillis(), 3), number(figures.databaseMillis(), 3), Long.toString(figures.bytes()),
                    figures.steady() ? figures.warmUp() + " s" : "no"));
        }
        return text.toString();
    }

    static String of(Memory memory) {
        return "%n%s, %s, postgresql: %,d MiB resident at the end, %,d at most, after %,d answers with a heap of %d MB%n".formatted(
                size(memory.size()), memory.artefact(), memory.resident(), memory.most(), memory.requests(), memory.heap());
    }

    /** How many claims. */
    static String size(int size) {
        return size == 0 ? "the built-in dataset" : String.format(Locale.ROOT, "%,d claims", size);
    }

    private static String line(Object... cells) {
        return String.format("  %-22s%9s%8s%9s%9s%7s%9s%8s%8s%9s%8s%8s%n", cells);
    }

    static String number(Double value, int digits) {
        return value == null ? "-" : String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}

package org.tamga.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How much longer the same takes among more claims, in tables. */
final class GrowthTables {

    private GrowthTables() {
    }

    static String of(List<Growth> growths) {
        var text = new StringBuilder();
        growths.stream().collect(Collectors.groupingBy(GrowthTables::heading, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, some) -> text.append(table(heading, some)));
        return text.toString();
    }

    private static String heading(Growth growth) {
        return Markdown.where(growth.artefact(), "postgresql") + "\n\n" + growth.place();
    }

    private static String table(String heading, List<Growth> growths) {
        var table = new StringBuilder("\n### Among more claims: " + heading + """
                 All answers are cold. The sizes were measured in turn within one run, an
                application and a database for each. *To the first* is how the medians of p50 stand to that of the first size; *by rounds* the lowest and
                the highest of what two windows that followed each other say of it.

                """);
        table.append(Markdown.row("operation", "among", "of", "body", "p50 ms", "to the first", "by rounds", "p99 ms", "requests/s",
                "spread %", "SQL", "CPU ms", "database ms", "KiB allocated", "measured"));
        table.append(
                Markdown.row("---", "---", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"));
        growths.forEach(growth -> growth.among().forEach(each -> table.append(row(growth, each))));
        return table.toString();
    }

    private static String row(Growth growth, Growth.Among among) {
        var first = among == growth.among().get(0);
        var figures = among.figures();
        return Markdown.row(first ? growth.operation() : "", Lines.size(among.size()),
                Markdown.whom(growth.of(), among.subject(), among.has()), Lines.number((double) figures.bytes(), 0),
                Lines.number(figures.p50(), 2), Markdown.ratio(growth.ratio(among)),
                first ? ""
                        : growth.ratios(among).stream().map(ratio -> Lines.number(ratio, 2)).collect(Collectors.joining(" to ")),
                Lines.number(figures.p99(), 2), Lines.number(figures.rate(), 0) + (figures.steady() ? "" : " *"),
                Lines.number(figures.spread(), 0), Lines.number(figures.statements(), 1), Lines.number(figures.serverMillis(), 3),
                Lines.number(figures.databaseMillis(), 3), Lines.number(figures.allocated(), 0),
                (first ? growth.inShort() + "; " : "") + "%,d MiB resident".formatted(among.memory()));
    }
}

package org.tamga.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Results in tables: one for each size, artefact, database and machine, with what else each row was measured with in its last column. */
final class ResultTables {

    private final String title;
    private final String ratio;
    private final String base;

    /**
     * @param title before what is said of where it was measured
     * @param ratio what the column is called that says how the rates stand to the base's
     * @param base the name of a contender
     */
    ResultTables(String title, String ratio, String base) {
        this.title = title;
        this.ratio = ratio;
        this.base = base;
    }

    String of(List<Result> results) {
        var text = new StringBuilder();
        results.stream().collect(Collectors.groupingBy(ResultTables::heading, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, some) -> text.append(table(heading, some)));
        return text.toString();
    }

    private static String heading(Result result) {
        return Lines.size(result.size()) + ", " + Markdown.where(result.artefact(), result.store()) + "\n\n" + result.place();
    }

    private String table(String heading, List<Result> results) {
        var table = new StringBuilder("\n### " + capital(title + heading) + "\n\n");
        table.append(Markdown.row("operation", "of", "body", "", "requests/s", ratio, "spread %", "p50 ms", "p99 ms", "SQL", "CPU ms",
                "database ms", "KiB allocated", "measured"));
        table.append(Markdown.row("---", "---", "--:", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"));
        results.forEach(result -> table.append(rows(result)));
        return table.toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String rows(Result result) {
        var rows = new StringBuilder();
        var to = result.of(base);
        for (var each : result.figures()) {
            var first = each == result.figures().get(0);
            rows.append(Markdown.row(first ? result.operation() : "",
                    first ? Markdown.whom(result.of(), result.subject(), result.has()) : "", Lines.number((double) each.bytes(), 0),
                    each.name(), Lines.number(each.rate(), 0) + (each.steady() ? "" : " *"),
                    to == null ? "-" : Markdown.ratio(each.rate() / to.rate()), Lines.number(each.spread(), 0),
                    Lines.number(each.p50(), 2), Lines.number(each.p99(), 2), Lines.number(each.statements(), 1),
                    Lines.number(each.serverMillis(), 3), Lines.number(each.databaseMillis(), 3), Lines.number(each.allocated(), 0),
                    first ? measured(result) : ""));
        }
        return rows.toString();
    }

    private static String measured(Result result) {
        return result.inShort() + (result.memory() == null ? "" : "; %,d MiB resident".formatted(result.memory()));
    }
}

package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what was measured into docs/performance.md, between two marks: what stands around them is written by hand. */
final class Page {

    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- end of figures -->";

    private final Path docs;

    Page(Path project) {
        this.docs = project.resolve("docs");
    }

    void write(Results kept) {
        var results = kept.all();
        var file = docs.resolve("performance.md");
        try {
            var page = Files.readString(file);
            Files.writeString(file,
                    page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + figures(results) + makings(kept.makings())
                            + page.substring(page.indexOf(END)));
            plots(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String figures(List<Result> results) {
        var text = new StringBuilder();
        of(results, "answers").forEach((where, some) -> text.append(table(where, "of static", AnswersRun.STATIC, some)));
        of(results, "peers").forEach((where, some) -> text.append(table("Beside others: " + where, "of Tamga, cold", PeersRun.COLD, some)));
        return text.toString();
    }

    private static String makings(List<Making> makings) {
        var text = new StringBuilder();
        if (!makings.isEmpty()) {
            text.append("\n### Making samples, beside COPY of the same rows\n\n")
                    .append("*Laid aside*: without indexes and references, which "
                            + "are made again at the end. *As it stands*: with all of them in place.\n\n");
            text.append(
                    row("claims", "rows of all tables", "as COPY writes them", "sample made in", "COPY, laid aside", "COPY, as it stands",
                            "sample to COPY", "resident at most", "measured"));
            text.append(row("--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"));
            makings.forEach(each -> text.append(row(Lines.number((double) each.claims(), 0), Lines.number((double) each.rows(), 0),
                    Lines.number(each.bytes() / 1e6, 0) + " MB", Lines.number(each.sample(), 0) + " s",
                    Lines.number(each.copyLaidAside(), 0) + " s",
                    each.copyAsItStands() == null ? "-" : Lines.number(each.copyAsItStands(), 0) + " s",
                    Lines.number(each.sample() / each.copyLaidAside(), 1)
                            + (each.copyAsItStands() == null ? "" : "; " + Lines.number(each.sample() / each.copyAsItStands(), 1)),
                    each.memory() + " MiB", "%s, %s".formatted(each.measured(), each.runtime()))));
        }
        return text.append('\n').toString();
    }

    private static String table(String title, String ratio, String base, List<Result> results) {
        var table = new StringBuilder("\n### " + title + "\n\n" + how(results.get(0)) + "\n\n");
        table.append(row("operation", "of", "body", "", "requests/s", ratio, "spread %", "p50 ms", "p99 ms", "SQL", "CPU ms", "database ms",
                "KiB allocated"));
        table.append(row("---", "---", "--:", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:"));
        results.forEach(result -> table.append(rows(result, base)));
        return table.toString();
    }

    private static Map<String, List<Result>> of(List<Result> results, String kind) {
        return results.stream().filter(result -> result.kind().equals(kind))
                .collect(Collectors.groupingBy(Page::where, LinkedHashMap::new, Collectors.toList()));
    }

    private static String where(Result result) {
        return "%s, %s, %s".formatted(Lines.size(result.size()), result.artefact().equals("jar") ? "JVM" : "native",
                result.store().equals("h2") ? "H2" : "PostgreSQL");
    }

    private static String how(Result result) {
        return "%s, on %s; %s; %d connections, %d windows of %d s each%s.".formatted(result.measured(), result.machine(), result.runtime(),
                result.connections(), result.rounds(), result.window(),
                result.memory() == null ? "" : "; afterwards " + result.memory() + " MiB resident");
    }

    private static String rows(Result result, String base) {
        var rows = new StringBuilder();
        var to = result.of(base);
        for (var each : result.figures()) {
            var first = each == result.figures().get(0);
            rows.append(row(first ? result.operation() : "", first ? whom(result) : "", Lines.number((double) each.bytes(), 0), each.name(),
                    Lines.number(each.rate(), 0) + (each.steady() ? "" : " *"), to == null ? "-" : ratio(each.rate() / to.rate()),
                    Lines.number(each.spread(), 0), Lines.number(each.p50(), 2), Lines.number(each.p99(), 2),
                    Lines.number(each.statements(), 1),
                    Lines.number(each.serverMillis(), 3), Lines.number(each.databaseMillis(), 3), Lines.number(each.allocated(), 0)));
        }
        return rows.toString();
    }

    private static String whom(Result result) {
        return result.subject() == null || result.has() == 0 ? "" : "%s: %s (%,d)".formatted(result.of(), result.subject(), result.has());
    }

    private static String ratio(double ratio) {
        return ratio < 0.995 || ratio > 1.005 ? Lines.number(ratio, ratio < 0.1 ? 3 : 2) : "1";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private void plots(List<Result> results) throws IOException {
        var operations = new Plot("Answers of Tamga on the JVM", "requests per second");
        results.stream().filter(shown("answers")).filter(result -> result.artefact().equals("jar"))
                .forEach(result -> operations.group(result.operation() + ", " + Lines.size(result.size()), bars(result)));
        Files.writeString(docs.resolve("performance-answers.svg"), operations.svg());
        var peers = new Plot("Beside others, over the same PostgreSQL", "requests per second");
        results.stream().filter(shown("peers"))
                .forEach(result -> peers.group(result.operation() + ", " + Lines.size(result.size()), bars(result)));
        Files.writeString(docs.resolve("performance-peers.svg"), peers.svg());
    }

    private static Predicate<Result> shown(String kind) {
        return result -> result.kind().equals(kind) && result.store().equals("postgresql") && result.of().equals("popular")
                && List.of("traverse", "claims").contains(result.operation());
    }

    private static List<Plot.Bar> bars(Result result) {
        var bars = new ArrayList<Plot.Bar>();
        result.figures().forEach(each -> bars.add(new Plot.Bar(each.name(), each.rate())));
        return bars;
    }
}

package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what was measured into docs/performance.md, between two marks: what stands around them is written by hand. */
final class Page {

    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- end of figures -->";
    private static final String ANSWERS = "performance-answers.svg";
    private static final String PEERS = "performance-peers.svg";
    private static final String FORMER = "\nThe others were another program when the following was measured: what was changed since is told [above](#what-was-found).\n";

    private final Path docs;
    private final String peers;

    Page(Path project) {
        this.docs = project.resolve("docs");
        this.peers = PeerSource.digest(project);
    }

    void write(Results kept) {
        var file = docs.resolve("performance.md");
        try {
            var page = Files.readString(file);
            Files.writeString(file, page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + figures(kept) + "\n"
                    + page.substring(page.indexOf(END)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String figures(Results kept) throws IOException {
        var answers = kept.all().stream().filter(result -> result.kind().equals("answers")).toList();
        var beside = kept.all().stream().filter(result -> result.kind().equals("peers")).toList();
        var present = beside.stream().filter(result -> peers.equals(result.peers())).toList();
        var former = beside.stream().filter(result -> !peers.equals(result.peers())).toList();
        return plot(ANSWERS, "Answers of Tamga on the JVM", answers) + new ResultTables("", "of static", AnswersRun.STATIC).of(answers)
                + GrowthTables.of(kept.growths()) + plot(PEERS, "Beside others, over the same PostgreSQL", present)
                + new ResultTables("Beside others: ", "of Tamga, rows read", PeersRun.READ).of(present)
                + (former.isEmpty() ? "" : FORMER)
                + new ResultTables("Beside others as they were before: ", "of Tamga, rows read", PeersRun.READ).of(former)
                + MemoryTable.of(kept.memories()) + MakingTable.of(kept.makings());
    }

    /** Those asked of who has most; without any there is no plot. */
    private String plot(String name, String title, List<Result> results) throws IOException {
        var plotted = results.stream().filter(Page::isPlotted).toList();
        if (plotted.isEmpty()) {
            Files.deleteIfExists(docs.resolve(name));
            return "";
        }
        var plot = new Plot(title, "requests per second");
        plotted.forEach(result -> plot.group(result.operation() + ", " + Lines.size(result.size()), bars(result)));
        Files.writeString(docs.resolve(name), plot.svg());
        return "\n![%s](%s)\n".formatted(title, name);
    }

    private static boolean isPlotted(Result result) {
        return result.artefact().equals("jar") && result.store().equals("postgresql") && result.of().equals("popular")
                && List.of("traverse", "claims").contains(result.operation());
    }

    private static List<Plot.Bar> bars(Result result) {
        var bars = new ArrayList<Plot.Bar>();
        result.figures().forEach(each -> bars.add(new Plot.Bar(each.name(), each.rate())));
        return bars;
    }
}

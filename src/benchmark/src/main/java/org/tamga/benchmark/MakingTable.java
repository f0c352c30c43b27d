package org.tamga.benchmark;

import java.util.List;

/** How long samples took to make, in a table. */
final class MakingTable {

    private MakingTable() {
    }

    static String of(List<Making> makings) {
        if (makings.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\n### Making samples, beside COPY of the same rows\n\n")
                .append("*Laid aside*: without indexes and references, which are made again at the end. *As it stands*: with all of them in "
                        + "place.\n\n");
        text.append(Markdown.row("claims", "rows of all tables", "as COPY writes them", "sample made in", "COPY, laid aside",
                "COPY, as it stands", "sample to COPY", "resident at most", "measured"));
        text.append(Markdown.row("--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"));
        makings.forEach(each -> text.append(Markdown.row(Lines.number((double) each.claims(), 0), Lines.number((double) each.rows(), 0),
                Lines.number(each.bytes() / 1e6, 0) + " MB", seconds(each.sample()), seconds(each.copyLaidAside()),
                each.copyAsItStands() == null ? "-" : seconds(each.copyAsItStands()),
                Lines.number(each.sample() / each.copyLaidAside(), 1)
                        + (each.copyAsItStands() == null ? "" : "; " + Lines.number(each.sample() / each.copyAsItStands(), 1)),
                each.memory() + " MiB", "%s, %s: %s".formatted(each.commit() == null ? "no known commit" : each.commit(), each.measured(),
                        each.runtime()))));
        return text.toString();
    }

    private static String seconds(double seconds) {
        return Lines.number(seconds, 0) + " s";
    }
}

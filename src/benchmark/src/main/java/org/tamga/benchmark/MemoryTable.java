package org.tamga.benchmark;

import java.util.List;

/** How much memory it had, in a table. */
final class MemoryTable {

    private MemoryTable() {
    }

    static String of(List<Memory> memories) {
        if (memories.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\n### Memory\n\n")
                .append("With little heap, and the collector that Java takes where there is little memory, asked each operation of the contract ")
                .append("in turn for answers that were not remembered.\n\n");
        text.append(Markdown.row("claims", "artefact", "heap at most", "operations", "answers", "resident at the end", "resident at most",
                "measured"));
        text.append(Markdown.row("--:", "---", "--:", "--:", "--:", "--:", "--:", "---"));
        memories.forEach(
                each -> text.append(Markdown.row(Lines.number((double) each.size(), 0), Markdown.where(each.artefact(), "postgresql"),
                        "%d MB".formatted(each.heap()), Integer.toString(each.operations()), Lines.number((double) each.requests(), 0),
                        each.resident() + " MiB", each.most() + " MiB", each.inShort() + "; " + each.runtime())));
        return text.toString();
    }
}

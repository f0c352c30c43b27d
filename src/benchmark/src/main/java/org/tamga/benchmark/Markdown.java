package org.tamga.benchmark;

/** Tables as they are written in Markdown. */
final class Markdown {

    private Markdown() {
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String ratio(double ratio) {
        return ratio < 0.995 || ratio > 1.005 ? Lines.number(ratio, ratio < 0.1 ? 3 : 2) : "1";
    }

    /** Of which artefact over which database. */
    static String where(String artefact, String store) {
        return (artefact.equals("jar") ? "JVM" : "native") + ", " + (store.equals("h2") ? "H2" : "PostgreSQL");
    }

    /** Whom it was asked of, and how much they have. */
    static String whom(String of, String subject, long has) {
        return subject == null || has == 0 ? "" : "%s: %s (%,d)".formatted(of, subject, has);
    }
}

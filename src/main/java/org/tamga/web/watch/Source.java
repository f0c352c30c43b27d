package org.tamga.web.watch;

/** Where an answer came from. */
public enum Source {

    /** The operation was executed. */
    EXECUTED("executed"),
    /** The same was asked before, of the same state of the data. */
    REMEMBERED("remembered"),
    /** Whoever asked had the answer already, and was told so. */
    HELD("held"),
    /** There was nothing to execute, or it was refused. */
    NONE("none");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** In logs and metrics. */
    public String label() {
        return label;
    }
}

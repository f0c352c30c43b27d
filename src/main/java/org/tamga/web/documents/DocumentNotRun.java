package org.tamga.web.documents;

/** A request whose document does not run, before anything of it was read. */
public final class DocumentNotRun extends RuntimeException {

    /** Why it does not. */
    public enum Reason {
        /** The request does not say rightly which document it means. */
        MALFORMED,
        /** No document of that hash is remembered: the client sends it whole. */
        NOT_FOUND,
        /** Only trusted documents run, and it is none. */
        NOT_TRUSTED
    }

    private final Reason reason;

    DocumentNotRun(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static DocumentNotRun malformed(String message) {
        return new DocumentNotRun(Reason.MALFORMED, message);
    }

    public Reason reason() {
        return reason;
    }
}

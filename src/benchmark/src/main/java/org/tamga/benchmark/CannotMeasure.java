package org.tamga.benchmark;

/** Why nothing was measured, in a sentence for who asked for it. */
final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotMeasure(String why) {
        super(why);
    }
}

package org.tamga.web.plan;

/** Something that a plan does not provide for: the engine executes the operation instead, and knows what then has to be told. */
final class Unplanned extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unplanned(String what) {
        super(what, null, false, false);
    }
}

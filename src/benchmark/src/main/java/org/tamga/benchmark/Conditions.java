package org.tamga.benchmark;

/** With what something was measured: the day, the state of the source, the machine, and how much was asked at once and for how long. */
interface Conditions {

    String measured();

    /** Null where it is not known of which state of the source that was. */
    String commit();

    String machine();

    String runtime();

    int connections();

    /** Seconds. */
    int window();

    int rounds();

    /** What rows of one table may differ in. */
    default String inShort() {
        return "%s, %s: %d connections, %d × %d s".formatted(commit() == null ? "no known commit" : commit(), measured(), connections(),
                rounds(), window());
    }

    /** What all rows of a table have in common. */
    default String place() {
        return "On %s; %s.".formatted(machine(), runtime());
    }
}

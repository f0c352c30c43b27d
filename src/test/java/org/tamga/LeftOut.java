package org.tamga;

import org.junit.jupiter.api.Assumptions;

/** Tests that can't be done on this machine: it is said which, and why, where whoever runs them reads what became of them. */
public final class LeftOut {

    private LeftOut() {
    }

    /** Goes on only where that is possible. */
    public static void unless(boolean possible, String tests, String why) {
        if (!possible) {
            System.out.println("LEFT OUT: " + tests + ": " + why);
        }
        Assumptions.assumeTrue(possible, why);
    }
}

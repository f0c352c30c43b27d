package org.tamga.bundle;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the bundles that Tamga was told to start with are loaded, by whichever instance; before that its answers would lack them. */
@ApplicationScoped
public class Loading {

    private volatile boolean finished;

    /** Everything is there. */
    public void finish() {
        finished = true;
    }

    public boolean finished() {
        return finished;
    }
}

package org.tamga.bundle;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the bundles that Tamga was told to start with are in the store: before that, no answer would be whole. */
@ApplicationScoped
public class Loading {

    private volatile boolean finished;

    /** Whether all of them are; never again false after that. */
    public boolean isFinished() {
        return finished;
    }

    public void finish() {
        finished = true;
    }
}

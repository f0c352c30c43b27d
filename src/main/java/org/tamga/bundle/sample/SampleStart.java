package org.tamga.bundle.sample;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NotStarted;

/** Makes up a sample where Tamga was told to, once the dataset is loaded. */
@ApplicationScoped
public class SampleStart {

    private static final String SETTING = "tamga.sample.claims: ";

    private final SampleConfig config;
    private final SampleGround ground;
    private final SampleLoad load;

    SampleStart(SampleConfig config, SampleGround ground, SampleLoad load) {
        this.config = config;
        this.ground = ground;
        this.load = load;
    }

    public boolean isWanted() {
        return config.claims().isPresent();
    }

    /**
     * What can be said before anything is written: of the size, of the room for it, and of what is there already.
     *
     * @throws NotStarted where it can't be made up
     */
    public void check() {
        var size = size();
        try {
            ground.checkFirst(size);
        } catch (SampleRefused e) {
            throw refused(e);
        }
    }

    /**
     * @return that it is there now, or was before
     * @throws NotStarted where it can't be made up; nothing is changed then
     */
    public String run() {
        var size = size();
        try {
            var revision = load.load(size);
            return String.format(Locale.ROOT, "The sample of %s is there: the store is at revision %d", size, revision);
        } catch (SampleRefused e) {
            throw refused(e);
        }
    }

    private static NotStarted refused(SampleRefused why) {
        return new NotStarted(SETTING + why.getMessage(), 1);
    }

    private SampleSize size() {
        try {
            return SampleSize.of(config.claims().orElseThrow(), config.seed());
        } catch (IllegalArgumentException e) {
            throw new NotStarted(SETTING + e.getMessage(), 1);
        }
    }
}

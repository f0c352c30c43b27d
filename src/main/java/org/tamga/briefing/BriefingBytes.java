package org.tamga.briefing;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

/** How large briefings are that were sent, by their format: whether they still suit those with little bandwidth. */
@ApplicationScoped
public class BriefingBytes {

    private final MeterRegistry meters;

    BriefingBytes(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * One was sent.
     *
     * @param format one of few: "json", "html"
     * @param bytes as they went over the network
     */
    public void sent(String format, long bytes) {
        meters.summary("tamga.briefing.bytes", "format", format).record(bytes);
    }
}

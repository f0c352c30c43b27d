package org.tamga.common;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

/** The UTC day that it is (DESIGN, section 4). */
@ApplicationScoped
public class Today {

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The day given, or else today. */
    public LocalDate or(LocalDate day) {
        return day == null ? get() : day;
    }
}

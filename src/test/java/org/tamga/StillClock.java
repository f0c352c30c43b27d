package org.tamga;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

/** Time stands still in tests, unless one of them moves it. */
public class StillClock {

    /** The moment at which it stands. */
    public static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    private static volatile Duration passed = Duration.ZERO;

    /** Lets time pass; who does, puts it {@link #back()} afterwards. */
    public static void pass(Duration time) {
        passed = passed.plus(time);
    }

    public static void back() {
        passed = Duration.ZERO;
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return NOW.plus(passed);
            }
        };
    }
}

package org.tamga.bundle.sample;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells how far a long piece of work is, how fast it goes, and how long it will still take: not more often than it can be read. */
final class Progress {

    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final Consumer<String> tell;
    private final LongSupplier clock;
    private final Runnable check;
    private long told;

    /**
     * @param clock in nanoseconds
     * @param check done with every step: what it throws ends the work
     */
    Progress(Consumer<String> tell, LongSupplier clock, Runnable check) {
        this.tell = tell;
        this.clock = clock;
        this.check = check;
        this.told = clock.getAsLong();
    }

    Part part(String name, long steps) {
        return new Part(name, steps);
    }

    /** A part of the work of which nobody knows how far it is before it is done. */
    void whole(String name, Runnable work) {
        var begun = clock.getAsLong();
        work.run();
        check.run();
        told = clock.getAsLong();
        tell.accept("%s: %s".formatted(name, time((told - begun) / 1e9)));
    }

    /** One part of the work, of a known number of steps. */
    final class Part {

        private final String name;
        private final long steps;
        private final long begun = clock.getAsLong();
        private long done;

        private Part(String name, long steps) {
            this.name = name;
            this.steps = steps;
        }

        void done(long more) {
            check.run();
            done += more;
            var now = clock.getAsLong();
            if (now - told >= EVERY) {
                told = now;
                var seconds = (now - begun) / 1e9;
                var rate = done / seconds;
                tell.accept(String.format(Locale.ROOT, "%s: %,d of %,d, %,.0f a second, %s left", name, done, steps, rate,
                        time((steps - done) / rate)));
            }
        }

        void end() {
            tell.accept(String.format(Locale.ROOT, "%s: %,d in %s", name, done, time((clock.getAsLong() - begun) / 1e9)));
            told = clock.getAsLong();
        }
    }

    private static String time(double seconds) {
        var whole = Math.round(seconds);
        return whole < 60 ? whole + " s"
                : whole < 3600 ? "%d min %d s".formatted(whole / 60, whole % 60)
                        : "%d h %d min".formatted(whole / 3600, whole % 3600 / 60);
    }
}

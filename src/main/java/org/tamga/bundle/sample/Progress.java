package org.tamga.bundle.sample;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells how far a long piece of work is, how fast it goes, and how long it will still take, that part of it and all: every few seconds, also
 * while a single step takes longer than that.
 */
final class Progress implements AutoCloseable {

    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final Consumer<String> tell;
    private final LongSupplier clock;
    private final Runnable check;
    private final double all;
    private final long begun;
    private final ScheduledExecutorService looking;
    private double done;
    private long told;
    private Part now;

    private Progress(Consumer<String> tell, LongSupplier clock, Runnable check, Collection<Stage> stages, Duration every) {
        this.tell = tell;
        this.clock = clock;
        this.check = check;
        this.all = stages.stream().mapToInt(Stage::share).sum();
        this.begun = clock.getAsLong();
        this.told = begun;
        this.looking = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "sample-progress");
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(this::tellWhereDue, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * From now on, until it is closed.
     *
     * @param clock in nanoseconds
     * @param check done with every step: what it throws ends the work
     * @param stages all that there will be
     * @param every how often it is looked at whether there is something to tell
     */
    static Progress of(Consumer<String> tell, LongSupplier clock, Runnable check, Collection<Stage> stages, Duration every) {
        return new Progress(tell, clock, check, stages, every);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    Part part(String name, long steps, Stage stage) {
        return part(name, steps, stage, 1);
    }

    /** @param ofStage which share of the stage it is, at most 1 */
    synchronized Part part(String name, long steps, Stage stage, double ofStage) {
        now = new Part(name, steps, stage.share() * ofStage);
        return now;
    }

    /** A part of the work of which nobody knows how far it is before it is done. */
    void whole(String name, Stage stage, Runnable work) {
        var part = part(name, 0, stage);
        work.run();
        check.run();
        part.end();
    }

    private synchronized void tellWhereDue() {
        if (now != null && clock.getAsLong() - told >= EVERY) {
            told = clock.getAsLong();
            tell.accept(now.soFar() + inAll());
        }
    }

    /** Nothing before there is anything to go by. Of what is under way its own rate is known, of what follows only the time of all so far. */
    private String inAll() {
        var share = done + now.share * now.fraction();
        if (share <= 0) {
            return "";
        }
        var pace = seconds(begun) / share;
        var left = (now.done == 0 ? now.share * pace : now.left()) + (all - done - now.share) * pace;
        return String.format(Locale.ROOT, " (in all %.0f %%, about %s left)", 100 * share / all, time(left));
    }

    private double seconds(long since) {
        return (clock.getAsLong() - since) / 1e9;
    }

    /** One part of the work, of a known number of steps; of none where nobody knows. */
    final class Part {

        private final String name;
        private final long steps;
        private final double share;
        private final long begun = clock.getAsLong();
        private long done;
        private String doing = "";

        private Part(String name, long steps, double share) {
            this.name = name;
            this.steps = steps;
            this.share = share;
        }

        /** What the next step is, where it may take long. */
        void begin(String step) {
            synchronized (Progress.this) {
                doing = ", at " + step;
            }
        }

        void done(long more) {
            check.run();
            synchronized (Progress.this) {
                done += more;
                doing = "";
                tellWhereDue();
            }
        }

        void end() {
            synchronized (Progress.this) {
                told = clock.getAsLong();
                tell.accept(steps == 0 ? "%s: %s".formatted(name, time(seconds(begun)))
                        : String.format(Locale.ROOT, "%s: %,d in %s", name, done, time(seconds(begun))));
                Progress.this.done += share;
                now = null;
            }
        }

        private double fraction() {
            return steps == 0 ? 0 : (double) done / steps;
        }

        private double rate() {
            return done / seconds(begun);
        }

        private double left() {
            return (steps - done) / rate();
        }

        private String soFar() {
            if (steps == 0) {
                return "%s: %s so far".formatted(name, time(seconds(begun)));
            }
            var far = String.format(Locale.ROOT, "%s: %,d of %,d", name, done, steps) + doing;
            return done == 0 ? "%s, %s so far".formatted(far, time(seconds(begun)))
                    : far + (rate() < 1 ? "" : String.format(Locale.ROOT, ", %,.0f a second", rate()))
                            + ", %s left".formatted(time(left()));
        }
    }

    private static String time(double seconds) {
        var whole = Math.round(seconds);
        return whole < 60 ? whole + " s"
                : whole < 3600 ? "%d min %d s".formatted(whole / 60, whole % 60)
                        : "%d h %d min".formatted(whole / 3600, whole % 3600 / 60);
    }
}

package org.tamga.feed;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Connections;

/**
 * Reads for those who follow the feed, a few at a time: however many follow it, threads and connections to the database remain for
 * everybody else. Each reader has one read under way, so as many wait at most as there are readers.
 */
@ApplicationScoped
public class FeedReads implements Executor {

    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    FeedReads(FeedConfig config, Connections connections) {
        var count = new AtomicInteger();
        var few = connections.fewerThanAll(config.reading());
        threads = new ThreadPoolExecutor(few, few, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(task, "feed-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable read) {
        threads.execute(read);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

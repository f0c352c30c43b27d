package org.tamga.ops.metrics;

import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.bundle.Loading;
import org.tamga.common.Connections;
import org.tamga.common.RowMemory;
import org.tamga.feed.NewestRevision;
import org.tamga.feed.RevisionWatch;
import org.tamga.ops.health.DatabaseState;
import org.tamga.web.ErrorCode;
import org.tamga.web.cache.AnswerMemory;
import org.tamga.web.documents.RememberedDocuments;
import org.tamga.web.socket.SocketRoute;
import org.tamga.web.watch.Source;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * How things stand. Nothing here asks the database: a scrape must get its answer most of all when that does not give any. The revision is
 * the one that was seen last, by a request or by whoever asked whether Tamga is ready.
 */
@ApplicationScoped
public class StateMeters {

    private final MeterRegistry meters;
    private final String version;

    StateMeters(MeterRegistry meters, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.meters = meters;
        this.version = version;
    }

    void data(@Observes StartupEvent event, NewestRevision newest, Loading loading, DatabaseState database,
            Connections connections) {
        Gauge.builder("tamga.revision", newest, read -> read.seen().map(seen -> (double) seen.number()).orElse(Double.NaN))
                .description("The newest revision that this instance has seen").register(meters);
        Gauge.builder("tamga.dataset.loaded", loading, load -> load.isFinished() ? 1 : 0)
                .description("Whether the dataset is loaded").register(meters);
        Gauge.builder("tamga.database.answers", connections, asked -> asked.areAnswered() ? 1 : 0)
                .description("Whether the database answered when it was last asked, by a request or a probe").register(meters);
        Gauge.builder("tamga.info", () -> 1).description("What runs, on which schema")
                .tags("version", version, "schema", database.schemaVersion()).register(meters);
    }

    void answers(@Observes StartupEvent event, AnswerMemory memory, RememberedDocuments documents) {
        FunctionCounter.builder("tamga.answers", memory, AnswerMemory::remembered).tag("from", "memory")
                .description("Answers, by where they came from").register(meters);
        FunctionCounter.builder("tamga.answers", memory, AnswerMemory::workedOut).tag("from", "work").register(meters);
        Gauge.builder("tamga.answers.bytes", memory, AnswerMemory::bytes).description("What the remembered answers take").register(meters);
        Gauge.builder("tamga.documents.remembered", documents, RememberedDocuments::count)
                .description("Documents that are remembered by their hash").register(meters);
    }

    void rows(@Observes StartupEvent event, RowMemory memory) {
        FunctionCounter.builder("tamga.rows", memory, RowMemory::kept).tag("from", "memory")
                .description("What operations needed of the data, by where it came from").register(meters);
        FunctionCounter.builder("tamga.rows", memory, RowMemory::read).tag("from", "database").register(meters);
    }

    void sockets(@Observes StartupEvent event, SocketRoute sockets, RevisionWatch watch) {
        Gauge.builder("tamga.sockets", sockets, SocketRoute::open).description("WebSockets that are open").register(meters);
        Gauge.builder("tamga.subscriptions", watch, RevisionWatch::watchers).description("Subscriptions under way").register(meters);
    }

    void memory(@Observes StartupEvent event) {
        if (ResidentMemory.isTold()) {
            Gauge.builder("process.resident.memory", ResidentMemory::bytes).baseUnit("bytes")
                    .description("The memory that the process has, as the system counts it").register(meters);
        }
    }

    /** What has not happened yet is there too, as 0: an alert on what is not there would never fire. */
    void nothingYet(@Observes StartupEvent event) {
        meters.summary(Meters.PRICE);
        meters.summary(Meters.STATEMENTS);
        Arrays.stream(ErrorCode.values()).forEach(code -> meters.counter(Meters.ERRORS, "code", code.name()));
        Arrays.stream(Source.values()).forEach(source -> meters.timer(Meters.DURATION, "source", source.label()));
    }
}

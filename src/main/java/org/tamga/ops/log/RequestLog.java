package org.tamga.ops.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.tamga.web.watch.Served;

/**
 * One line for each request: what it was and what came of it, each also as a field of its own where the log is JSON. Nothing of who asked
 * is in it, and no value of what was asked.
 */
@ApplicationScoped
public class RequestLog {

    private static final Logger LOG = Logger.getLogger("org.tamga.request");
    private static final String NOTHING = "-";

    private final boolean wanted;

    RequestLog(LogConfig config, @ConfigProperty(name = "quarkus.log.console.json.enabled", defaultValue = "false") boolean asJson) {
        this.wanted = config.requests().orElse(asJson);
    }

    void served(@Observes Served served) {
        if (!wanted || !LOG.isLoggable(Level.INFO)) {
            return;
        }
        var line = new ExtLogRecord(Level.INFO, null, RequestLog.class.getName());
        var micros = served.time().toNanos() / 1_000;
        var source = served.source().label();
        line.setMessage("%s %s %d: %s, price %d, %d statements, %s, %d.%03d ms, %s".formatted(served.method(), orNothing(served.route()),
                served.status(), orNothing(served.operation()), served.price(), served.statements(), source, micros / 1_000,
                micros % 1_000, served.id()), ExtLogRecord.FormatStyle.NO_FORMAT);
        line.setLoggerName(LOG.getName());
        line.putMdc("requestId", served.id());
        line.putMdc("method", served.method());
        line.putMdc("route", orNothing(served.route()));
        line.putMdc("status", Integer.toString(served.status()));
        line.putMdc("operation", orNothing(served.operation()));
        line.putMdc("price", Long.toString(served.price()));
        line.putMdc("statements", Long.toString(served.statements()));
        line.putMdc("source", source);
        line.putMdc("micros", Long.toString(micros));
        line.putMdc("errors", String.join(",", served.codes()));
        LOG.log(line);
    }

    private static String orNothing(String text) {
        return text == null ? NOTHING : text;
    }
}

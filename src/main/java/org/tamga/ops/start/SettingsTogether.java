package org.tamga.ops.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.Config;
import org.tamga.common.NotStarted;
import org.tamga.ops.EitherDatabase;

import io.quarkus.runtime.StartupEvent;

/**
 * What can't be told of a setting by itself, and what Quarkus says of its own only when the dataset is loaded, or never: looked at before
 * anything is done with the database. Of several that are wrong each is told.
 */
@ApplicationScoped
public class SettingsTogether {

    private static final int BEFORE_THE_MIGRATIONS = -1;
    private static final int LAST_PORT = 65_535;
    private static final String PORT = "quarkus.http.port";
    private static final String HOST = "quarkus.http.host";
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String READ_URL = "tamga.database.read-url";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String CONNECTIONS = "quarkus.datasource.jdbc.max-size";
    private static final List<String> FEWER_THAN_CONNECTIONS = List.of("tamga.feed.reading", "tamga.socket.executing");
    private static final List<String> TIMES = List.of("quarkus.http.idle-timeout", "quarkus.shutdown.delay", "quarkus.shutdown.timeout");
    private static final List<String> YES_OR_NO = List.of("quarkus.http.cors.enabled", "quarkus.log.console.json.enabled");
    /** What Quarkus takes for either; it takes whatever else there is for false. */
    private static final Pattern EITHER = Pattern.compile("true|t|yes|y|on|1|false|f|no|n|off|0", Pattern.CASE_INSENSITIVE);
    private static final List<String> PROTOCOLS = List.of("grpc", "http/protobuf");
    private static final String BODIES = "tamga.measure.bodies";
    private static final String LINE = "quarkus.http.limits.max-initial-line-length";
    private static final String ORIGINS = "quarkus.http.cors.origins";
    private static final Pattern ORIGIN = Pattern.compile("\\*|/.+/|[a-z][a-z0-9+.-]*://[^/]+");

    private final Config config;

    SettingsTogether(Config config) {
        this.config = config;
    }

    void start(@Observes @Priority(BEFORE_THE_MIGRATIONS) StartupEvent event) {
        var wrong = new ArrayList<String>();
        Stream.of(port(), host(), line(), origin(), copy(), protocol(), sampled(), bodies()).flatMap(Optional::stream).forEach(wrong::add);
        YES_OR_NO.forEach(setting -> yesOrNo(setting).ifPresent(wrong::add));
        TIMES.forEach(setting -> time(setting).ifPresent(wrong::add));
        FEWER_THAN_CONNECTIONS.forEach(setting -> connections(setting).ifPresent(wrong::add));
        if (!wrong.isEmpty()) {
            throw new NotStarted(String.join(System.lineSeparator(), wrong), 1);
        }
    }

    private Optional<String> port() {
        return config.getOptionalValue(PORT, Integer.class).filter(port -> port < 0 || port > LAST_PORT)
                .map(port -> wrong(PORT, port, "a port, from 1 to %d; 0 for any that is free".formatted(LAST_PORT)));
    }

    private Optional<String> host() {
        return config.getOptionalValue(HOST, String.class).filter(host -> !isKnown(host))
                .map(host -> wrong(HOST, host, "an address of this machine, or a name that it knows; 0.0.0.0 for all"));
    }

    private static boolean isKnown(String host) {
        try {
            return InetAddress.getByName(host) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Optional<String> line() {
        return config.getOptionalValue(LINE, Integer.class).filter(length -> length < 1)
                .map(length -> wrong(LINE, length, "1 or more bytes"));
    }

    private Optional<String> origin() {
        return config.getOptionalValues(ORIGINS, String.class).flatMap(origins -> origins.stream().filter(origin -> !ORIGIN.matcher(origin)
                .matches()).findFirst()).map(origin -> wrong(ORIGINS, origin, "sites, such as https://example.org"));
    }

    private Optional<String> time(String setting) {
        return config.getOptionalValue(setting, Duration.class).filter(Duration::isNegative)
                .map(time -> wrong(setting, config.getConfigValue(setting).getValue(), "a time, such as 500ms, 30s or 5m"));
    }

    private Optional<String> yesOrNo(String setting) {
        return said(setting).filter(value -> !EITHER.matcher(value).matches()).map(value -> wrong(setting, value, "true or false"));
    }

    /** Also where no trace is sent: who turns it on later would be told then, by a Tamga that does not start. */
    private Optional<String> protocol() {
        return said(TraceFailure.PROTOCOL).filter(protocol -> !PROTOCOLS.contains(protocol))
                .map(protocol -> TraceFailure.wrong(TraceFailure.PROTOCOL));
    }

    private Optional<String> sampled() {
        return said(TraceFailure.SAMPLED).filter(part -> !isPart(part)).map(part -> TraceFailure.wrong(TraceFailure.SAMPLED));
    }

    private static boolean isPart(String text) {
        try {
            var part = Double.parseDouble(text);
            return part >= 0 && part <= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Optional<String> bodies() {
        return said(BODIES).filter(directory -> !Files.isDirectory(Path.of(directory)))
                .map(directory -> wrong(BODIES, directory, "a directory"));
    }

    /** As it was written; nothing where there is nothing or only space. */
    private Optional<String> said(String setting) {
        return Optional.ofNullable(config.getConfigValue(setting).getValue()).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Only the kind of a URL is said again: it may have a password in it. */
    private Optional<String> copy() {
        var copy = config.getOptionalValue(READ_URL, String.class).filter(url -> !url.isBlank());
        if (copy.isPresent() && !copy.get().startsWith(POSTGRESQL)) {
            return Optional.of(wrong(READ_URL, EitherDatabase.kind(copy.get()), "a URL that begins with " + POSTGRESQL));
        }
        return copy.filter(url -> config.getOptionalValue(URL, String.class).filter(EitherDatabase::isH2).isPresent())
                .map(url -> wrong(READ_URL, EitherDatabase.kind(url), "nothing, as %s is an embedded database, which has no copy"
                        .formatted(URL)));
    }

    /** Where nothing is said of it there are fewer by themselves. */
    private Optional<String> connections(String setting) {
        var most = config.getValue(CONNECTIONS, Integer.class);
        return config.getOptionalValue(setting, Integer.class).filter(wanted -> wanted > 1 && wanted >= most)
                .filter(wanted -> isSaid(setting))
                .map(wanted -> wrong(setting, wanted, "fewer than the %d connections of %s".formatted(most, CONNECTIONS)));
    }

    private boolean isSaid(String setting) {
        return config.getConfigValue(setting).getSourceOrdinal() > Integer.MIN_VALUE;
    }

    private static String wrong(String setting, Object found, String expected) {
        return "%s: found %s, expected %s".formatted(setting, found, expected);
    }
}

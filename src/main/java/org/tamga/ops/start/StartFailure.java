package org.tamga.ops.start;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.flywaydb.core.api.FlywayException;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;

/** Why Tamga could not be started, as far as it is for whoever starts it to mend: one sentence each, that begins with the setting. */
final class StartFailure {

    private static final Pattern CONVERTED = Pattern.compile(
            "(?s).*The config property (\\S+) with the config value \"(.*?)\" threw an Exception whilst being converted (.*)");
    private static final Pattern EMPTY = Pattern.compile("(?s).*The config property (\\S+) is defined as the empty String.*");
    private static final Pattern CODE = Pattern.compile("^(?:[\\w.$]+(?:Exception|Error): )?SRCFG\\d+: ");
    private static final Pattern CONSTRAINT = Pattern.compile("^([\\w.\\-\"]+) (must .*|may .*|is .*)$");
    private static final Pattern NO_TIME = Pattern.compile("longer than or equal to 1 milli\\w*$");
    private static final Pattern FUTURE = Pattern.compile("applied migration not resolved locally");
    /** Whichever library binds, these are the words of the system. */
    private static final String NOT_HERE = "assign requested address";
    private static final String URL = "quarkus.datasource.jdbc.url";

    private StartFailure() {
    }

    /** Empty where the fault is ours; blank where whoever stopped the start has said why. */
    static Optional<String> told(Throwable failure) {
        var causes = causes(failure);
        for (var cause : causes) {
            if (cause instanceof PreventFurtherStepsException stopped) {
                return Optional.of(stopped.getMessage() == null ? "" : stopped.getMessage());
            }
            if (cause instanceof ConfigValidationException wrong) {
                return Optional.of(problems(wrong));
            }
            var said = String.valueOf(cause.getMessage());
            var ofAnother = PoolFailure.told(said).or(() -> TraceFailure.told(said));
            if (ofAnother.isPresent()) {
                return ofAnother;
            }
            if (cause instanceof QuarkusBindException taken) {
                return Optional.of(bound(taken));
            }
            if (cause instanceof FlywayException wrong && FUTURE.matcher(wrong.getMessage()).find()) {
                return Optional.of("The database has the schema of a newer version of Tamga: start that version, or restore the backup "
                        + "that was made before the upgrade (docs/operations.md, Roll back)");
            }
            if (cause instanceof ConfigurationException wrong) {
                return Optional.of(sentence(wrong.getMessage()));
            }
            if (cause instanceof IllegalArgumentException wrong && wrong.getMessage() != null
                    && CONVERTED.matcher(wrong.getMessage()).matches()) {
                return Optional.of(sentence(wrong.getMessage()));
            }
            if (cause instanceof SQLException refused && database(refused) != null) {
                return Optional.of(database(refused));
            }
        }
        return LackOfSpace.isAmong(causes) ? Optional.of(LackOfSpace.SENTENCE) : Optional.empty();
    }

    /** The outermost first. */
    static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (var cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String bound(QuarkusBindException taken) {
        return taken.getMessage().contains(NOT_HERE) ? "quarkus.http.host: %s is no address of this machine".formatted(taken.getHost())
                : "quarkus.http.port: %d can't be listened on at %s: another process does, or it may not be"
                        .formatted(taken.getPort(), taken.getHost());
    }

    private static String problems(ConfigValidationException wrong) {
        var sentences = new ArrayList<String>();
        for (var at = 0; at < wrong.getProblemCount(); at++) {
            sentences.add(sentence(wrong.getProblem(at).getMessage()));
        }
        return String.join(System.lineSeparator(), sentences.stream().distinct().toList());
    }

    static String sentence(String said) {
        var converted = CONVERTED.matcher(said);
        if (converted.matches()) {
            return "%s: found %s, expected %s".formatted(converted.group(1), converted.group(2), expected(converted.group(3)));
        }
        var empty = EMPTY.matcher(said);
        if (empty.matches()) {
            return "%s: found nothing, expected a value".formatted(empty.group(1));
        }
        var constraint = CONSTRAINT.matcher(said);
        return constraint.matches() ? constraint.group(1) + ": " + NO_TIME.matcher(constraint.group(2)).replaceFirst("longer than none")
                : CODE.matcher(said).replaceFirst("");
    }

    private static String expected(String reason) {
        var said = reason.toLowerCase(Locale.ROOT);
        if (said.contains("integer value") || said.contains("long value") || said.contains("numberformat")) {
            return "a whole number";
        }
        if (said.contains("double value")) {
            return "a number";
        }
        if (said.contains("unknown level")) {
            return "a level, such as WARN, INFO or DEBUG";
        }
        if (said.contains("duration")) {
            return "a time, such as 500ms, 30s or 5m";
        }
        if (said.contains("[bbkkmm") || said.contains("[0-9]+[")) {
            return "a size, such as 512K or 64M";
        }
        return CODE.matcher(reason).replaceFirst("");
    }

    /** By the classes of SQLSTATE: 08 is no connection, 28 is no such account, 3D is no such database. */
    private static String database(SQLException refused) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.startsWith("08")) {
            return URL + ": the database can't be reached; is it there, and does it listen? It said: " + oneLine(refused);
        }
        if (state.startsWith("28")) {
            return "quarkus.datasource.username, quarkus.datasource.password: the database does not let this account in";
        }
        return state.startsWith("3D") ? URL + ": there is no such database; create it first" : null;
    }

    private static String oneLine(SQLException said) {
        return String.valueOf(said.getMessage()).lines().findFirst().orElse("nothing");
    }
}

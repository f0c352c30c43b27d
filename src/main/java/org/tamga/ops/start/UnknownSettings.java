package org.tamga.ops.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/**
 * Warns of settings of Tamga's that it does not have: a misspelt one would else be nothing at all. It is a warning and no more, so that
 * an older version starts with the settings of a newer one.
 */
@ApplicationScoped
public class UnknownSettings {

    private static final Logger LOG = Logger.getLogger("org.tamga");

    /** Kubernetes sets these for a service named tamga. */
    private static final Pattern OF_A_SERVICE = Pattern.compile("TAMGA_(SERVICE_(HOST|PORT.*)|PORT(_.*)?)");
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]");

    private final Config config;
    private final Settings settings;

    UnknownSettings(Config config, Settings settings) {
        this.config = config;
        this.settings = settings;
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        warnings(config.getPropertyNames(), System.getenv()).forEach(LOG::warn);
    }

    List<String> warnings(Iterable<String> properties, Map<String, String> environment) {
        var variables = settings.names().stream().map(UnknownSettings::variable).collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        properties.forEach(name -> {
            if (name.startsWith("tamga.") && !variables.contains(variable(name)) && !environment.containsKey(variable(name))) {
                unknown.add(name);
            }
        });
        environment.keySet().stream().filter(name -> name.startsWith("TAMGA_") && !variables.contains(name)
                && !OF_A_SERVICE.matcher(name).matches()).forEach(unknown::add);
        var warnings = new ArrayList<String>();
        for (var name : unknown) {
            warnings.add("%s: Tamga has no such setting, and goes on without it%s".formatted(name, meant(name, settings.names())));
        }
        return warnings;
    }

    /** The environment variable of a setting. */
    static String variable(String setting) {
        return NO_LETTER.matcher(setting).replaceAll("_").toUpperCase(java.util.Locale.ROOT);
    }

    private static String meant(String unknown, Set<String> names) {
        return names.stream().filter(name -> distance(variable(unknown), variable(name)) <= 2).findFirst()
                .map(name -> "; did you mean %s?".formatted(unknown.startsWith("TAMGA_") ? variable(name) : name)).orElse("");
    }

    /** How many letters differ, are missing or too many (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (var at = 1; at <= one.length(); at++) {
            var diagonal = row[0];
            row[0] = at;
            for (var column = 1; column <= other.length(); column++) {
                var replaced = diagonal + (one.charAt(at - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}

package org.tamga.ops.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** The settings of Quarkus, as its extensions declare them, that are read when an application starts. */
final class RunTimeSettings {

    private static final String LISTS = "META-INF/quarkus-config-roots.list";

    private RunTimeSettings() {
    }

    /** By name; what can be given for each of several, such as data sources, also by the name for the only one. */
    static Set<String> ofQuarkus() throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        var settings = new TreeSet<String>();
        for (var list : Collections.list(loader.getResources(LISTS))) {
            try (var lines = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.isBlank()).forEach(name -> settings.addAll(readAtTheStart(loader, name.strip())));
            }
        }
        return settings;
    }

    private static Set<String> readAtTheStart(ClassLoader loader, String name) {
        try {
            var root = loader.loadClass(name);
            var declared = root.getAnnotation(ConfigRoot.class);
            return declared == null || declared.phase() != ConfigPhase.RUN_TIME || !root.isAnnotationPresent(ConfigMapping.class) ? Set.of()
                    : ConfigMappings.getProperties(ConfigClass.configClass(root)).keySet();
        } catch (ClassNotFoundException ofTheBuildAlone) {
            return Set.of();
        }
    }
}

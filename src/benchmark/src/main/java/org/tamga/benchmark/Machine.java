package org.tamga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what was measured. */
final class Machine {

    private Machine() {
    }

    static String description() {
        return "%d cores of %s".formatted(Runtime.getRuntime().availableProcessors(), processor());
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst().orElse("an unnamed processor");
        } catch (IOException e) {
            return "an unnamed processor";
        }
    }
}

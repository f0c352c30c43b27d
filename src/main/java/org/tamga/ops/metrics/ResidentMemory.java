package org.tamga.ops.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory that the process has, heap and all else, as the system counts it: what the limit of a container is for. Linux alone tells it so. */
final class ResidentMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String LINE = "VmRSS:";
    private static final int KIB = 1024;

    private ResidentMemory() {
    }

    static boolean isTold() {
        return Files.isReadable(STATUS);
    }

    /** NaN where it is not told. */
    static double bytes() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(LINE)).mapToDouble(line -> KIB * Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst().orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}

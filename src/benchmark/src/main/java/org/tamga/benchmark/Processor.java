package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much processor time and memory processes have taken, as Linux tells in /proc. */
final class Processor {

    /** Linux counts in hundredths of a second, whatever the machine. */
    private static final double TICKS_PER_SECOND = 100;

    private Processor() {
    }

    /** Seconds that the process and all that it started have taken so far. */
    static double secondsOf(long pid) {
        var own = fields(pid);
        var ticks = own == null ? 0 : number(own, UTIME) + number(own, STIME) + number(own, CUTIME) + number(own, CSTIME);
        try (var all = children(pid)) {
            return ticks / TICKS_PER_SECOND + all.mapToDouble(child -> secondsOf(child.pid())).sum();
        }
    }

    private static Stream<ProcessHandle> children(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::children).orElseGet(Stream::empty);
    }

    /** Of a process and all that it started: memory in MiB that is its own or that it shares. */
    static long memoryOf(long pid) {
        try (var all = children(pid)) {
            return residentOf(pid) + all.mapToLong(child -> memoryOf(child.pid())).sum();
        }
    }

    /** The most that it has had resident so far, in MiB; 0 of what has ended. */
    static long mostMemoryOf(long pid) {
        return memoryOf(pid, "VmHWM:");
    }

    private static long residentOf(long pid) {
        return memoryOf(pid, "VmRSS:");
    }

    private static long memoryOf(long pid, String which) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(which)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    static long parentOf(long pid) {
        return number(fields(pid), PARENT);
    }

    // Places in /proc/PID/stat after the name, which may itself hold anything and stands in parentheses: see proc(5).
    private static final int PARENT = 1;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CUTIME = 13;
    private static final int CSTIME = 14;

    private static String[] fields(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException ended) {
            return null;
        } catch (IOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return null;
            }
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String[] fields, int place) {
        return Long.parseLong(fields[place]);
    }
}

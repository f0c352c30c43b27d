package org.tamga.web.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What answers cost when that was last written down; {@code -Dtamga.cost.update=true} writes it down anew. */
final class Recorded {

    static final boolean UPDATE = Boolean.getBoolean("tamga.cost.update");

    private static final Path FILE = Path.of("src/test/resources/cost/recorded.properties");
    private static final String WHAT = "# What an answer costs once the code is compiled: see CostTest.\n";

    private Recorded() {
    }

    /** 0 where nothing was. */
    static long of(String name) {
        return Long.parseLong(all().getOrDefault(name, "0"));
    }

    /** That something allocates no more than it did; or else it is written down. */
    static void checkBytes(String name, long found, double room) {
        if (UPDATE) {
            write(name, found);
        } else {
            assertThat((double) found).as("bytes for %s, where %d were recorded", name, of(name)).isPositive()
                    .isLessThanOrEqualTo(of(name) * room);
        }
    }

    /**
     * That something takes as many statements as it did: also fewer are worth writing down, so that they do not grow again unseen.
     *
     * @param which says more of them
     */
    static void checkExactly(String name, long found, Object which) {
        if (UPDATE) {
            write(name, found);
        } else {
            assertThat(found).as("statements for %s, %s", name, which).isPositive().isEqualTo(of(name));
        }
    }

    private static Map<String, String> all() {
        try {
            return !Files.exists(FILE) ? Map.of()
                    : Files.readAllLines(FILE).stream().filter(line -> line.contains("=")).map(line -> line.split("="))
                            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String name, long found) {
        var all = new TreeMap<>(all());
        all.put(name, Long.toString(found));
        var text = all.entrySet().stream().map(each -> each.getKey() + '=' + each.getValue() + '\n').collect(Collectors.joining());
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, WHAT + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

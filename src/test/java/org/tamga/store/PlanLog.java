package org.tamga.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What PostgreSQL wrote down, from some place on: what it was asked, and how it went about it. */
final class PlanLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whatever goes on in another line is indented. */
    private static final Pattern NEXT_ENTRY = Pattern.compile("\n(?!\t)");
    private static final Pattern UNPREPARED = Pattern.compile("execute <unnamed>(?:/\\S+)?: (.*)", Pattern.DOTALL);
    private static final String PLAN = "plan:\n";
    private static final String END_OF_PLAN = "\n\t}\n";

    private final Path file;
    private final long start;

    PlanLog(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    /** The statements between those with these words, once both are written. */
    List<RowsRead> between(String first, String last) {
        try {
            for (var patience = 0; patience < 500; patience++) {
                var text = text();
                var begin = endOfPlan(text, first);
                var end = endOfPlan(text, last);
                if (begin >= 0 && end >= 0) {
                    return read(text.substring(begin, end)).stream().filter(read -> !read.sql().contains(last)).toList();
                }
                Thread.sleep(10);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("no plans between " + first + " and " + last);
    }

    private static int endOfPlan(String text, String words) {
        var plan = text.indexOf("\"Query Text\": \"select cast('" + words);
        var end = plan < 0 ? -1 : text.indexOf(END_OF_PLAN, plan);
        return end < 0 ? -1 : end + END_OF_PLAN.length();
    }

    private String text() throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            channel.position(start);
            var bytes = ByteBuffer.allocate((int) (channel.size() - start));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // on
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }

    private static List<RowsRead> read(String text) throws IOException {
        var unprepared = new HashSet<String>();
        var plans = new ArrayList<JsonNode>();
        for (var entry : NEXT_ENTRY.split(text)) {
            var asked = UNPREPARED.matcher(entry);
            var plan = entry.indexOf(PLAN);
            if (asked.find()) {
                unprepared.add(inOneLine(asked.group(1)));
            } else if (plan >= 0) {
                plans.add(JSON.readTree(entry.substring(plan + PLAN.length())));
            }
        }
        return plans.stream().map(plan -> new RowsRead(plan, !unprepared.contains(inOneLine(plan.path("Query Text").asText())))).toList();
    }

    private static String inOneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }
}

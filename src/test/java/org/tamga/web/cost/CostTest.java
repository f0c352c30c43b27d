package org.tamga.web.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamga.OnPostgreSqlWithDataset;
import org.tamga.SqlWatch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * What an answer costs that does not depend on how fast the machine is, or what else it does: statements, and bytes allocated on the
 * threads that serve it. These are fewer once the code is compiled, so they are counted again until it is, and have room for half as many
 * more.
 */
@QuarkusTest
@TestProfile(OnPostgreSqlWithDataset.class)
@DisplayName("An answer costs no more than it did")
class CostTest {

    private static final double ROOM = 1.5;
    private static final int AT_ONCE = 20;
    private static final int ROUNDS = Recorded.UPDATE ? 12 : 25;
    private static final Pattern SERVING = Pattern.compile("(vert\\.x|executor-thread|states|deadlines).*");

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private int number;

    @TestHTTPResource("/graphql")
    URL address;
    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource
    void statements(ContractOperation operation) {
        executed(operation);
        Recorded.check(operation + ".statements", "statements", SqlWatch.ofThisProcess().count(() -> executed(operation)), 1);
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfWhatIsWorkedOut(ContractOperation operation) {
        check(operation + ".bytes.executed", () -> executed(operation));
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfWhatIsRemembered(ContractOperation operation) {
        check(operation + ".bytes.remembered", () -> ask(operation, Map.of()));
    }

    private void check(String name, Runnable ask) {
        var enough = Recorded.UPDATE ? 0 : (long) (Recorded.of(name) * ROOM);
        var least = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS && least > enough; round++) {
            least = Math.min(least, allocated(ask));
        }
        Recorded.check(name, "bytes", least, ROOM);
    }

    /** For one answer. */
    private long allocated(Runnable ask) {
        var before = allocatedSoFar();
        for (var count = 0; count < AT_ONCE; count++) {
            ask.run();
        }
        return (allocatedSoFar() - before) / AT_ONCE;
    }

    private long allocatedSoFar() {
        var sum = 0L;
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && SERVING.matcher(thread.getThreadName()).matches()) {
                sum += Math.max(0, threads.getThreadAllocatedBytes(thread.getThreadId()));
            }
        }
        return sum;
    }

    /** Another question each time, so that no answer is remembered to it. */
    private void executed(ContractOperation operation) {
        ask(operation, Map.of("asked", number++ + System.nanoTime()));
    }

    /** By a client whose work is done on this thread, which is not counted. */
    private void ask(ContractOperation operation, Map<String, ?> extensions) {
        try {
            var connection = (HttpURLConnection) address.openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("Accept", "application/graphql-response+json");
            try (var body = connection.getOutputStream()) {
                body.write(json.writeValueAsBytes(
                        Map.of("query", operation.document(), "variables", operation.variables(), "extensions", extensions)));
            }
            try (var answer = connection.getInputStream()) {
                assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8)).startsWith("{\"data\":{").doesNotContain(
                        "\"errors\"", ":{\"claim\":null");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

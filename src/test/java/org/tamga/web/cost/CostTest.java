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

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamga.CountedByDatabase;
import org.tamga.OnPostgreSqlWithDataset;
import org.tamga.common.RememberedTotals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/**
 * What an answer costs that does not depend on how fast the machine is, or what else it does: statements, by the database's own count, and
 * bytes allocated on the threads that serve it. These are fewer once the code is compiled, so they are counted again until it is, and have
 * room for a fifth more.
 * <p>
 * {@code -Dtest=CostTest -Dtamga.cost.update=true} writes all down anew, and {@code -Dtest=CostTest#statements*} the statements alone.
 */
@QuarkusTest
@TestProfile(OnPostgreSqlWithDataset.class)
@DisplayName("An answer costs no more than it did")
class CostTest {

    private static final double ROOM = 1.2;
    private static final int AT_ONCE = 20;
    /** Something else may send a statement meanwhile, but not each time. */
    private static final int TIMES = 4;
    /** In milliseconds; by then nobody is in such a hurry that a lease of the revision is worth another statement. */
    private static final long A_WHILE = 100;
    private static final int ROUNDS = Recorded.UPDATE ? 15 : 50;
    private static final Pattern SERVING = Pattern.compile("(vert\\.x|executor-thread|states|deadlines).*");

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private int number;

    @Inject
    DataSource database;
    @TestHTTPResource("/graphql")
    URL address;
    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource
    void statementsOfWhatIsWorkedOut(ContractOperation operation) {
        executed(operation);
        checkStatements(operation + ".statements.executed", () -> executed(operation));
    }

    @ParameterizedTest
    @EnumSource
    void statementsOfWhatIsRemembered(ContractOperation operation) {
        ask(operation, Map.of());
        checkStatements(operation + ".statements.remembered", () -> ask(operation, Map.of()));
    }

    private void checkStatements(String name, Runnable ask) {
        var least = Map.<String, Long>of();
        for (var time = 0; time < TIMES; time++) {
            RememberedTotals.forget();
            rest();
            var counted = CountedByDatabase.during(database, ask);
            if (least.isEmpty() || sum(counted) < sum(least)) {
                least = counted;
            }
        }
        Recorded.checkExactly(name, sum(least), least);
    }

    private static long sum(Map<String, Long> counted) {
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void rest() {
        try {
            Thread.sleep(A_WHILE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfWhatIsWorkedOut(ContractOperation operation) {
        check(operation + ".bytes.executed", () -> executed(operation));
    }

    /** As for the first who asks after a change. */
    @ParameterizedTest
    @EnumSource
    void bytesOfWhatReadsAllOfIt(ContractOperation operation) {
        check(operation + ".bytes.read", () -> {
            RememberedTotals.forget();
            executed(operation);
        });
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
        Recorded.checkBytes(name, least, ROOM);
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
                        "\"errors\"", ":{\"claim\":null", "\"node\":null", "[null", ",null");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

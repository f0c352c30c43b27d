package org.tamga.web.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.feed.Commits;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.RetryDelayStrategy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** A client of Server-Sent Events whose connection breaks again and again, anywhere, has every revision once, and in order. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@Timeout(300)
class ReconnectTest {

    private static final int WRITERS = 3;
    private static final int EACH = 70;
    /** A handful of events, so that it breaks within them, between them, and before the first. */
    private static final int BYTES = 3_000;

    @Inject
    EmptyStore store;
    @Inject
    Commits commits;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @Test
    void everyRevisionOnceAndInOrder() throws Exception {
        var all = WRITERS * EACH;
        var writers = Executors.newFixedThreadPool(WRITERS);
        try (var network = new CuttingProxy(RestAssured.port, 20_221_013, BYTES);
                var client = new EventSource.Builder(ConnectStrategy.http(network.address("/changes")))
                        .errorStrategy(ErrorStrategy.alwaysContinue())
                        .retryDelayStrategy(RetryDelayStrategy.defaultStrategy().maxDelay(50, TimeUnit.MILLISECONDS))
                        .build()) {
            IntStream.range(0, WRITERS).forEach(writer -> writers.submit(
                    () -> IntStream.range(0, EACH).forEach(n -> commits.commit("writer " + writer, "a-" + n, "b-" + n))));
            var numbers = new ArrayList<Integer>();
            while (numbers.isEmpty() || numbers.get(numbers.size() - 1) < all) {
                var event = client.readMessage();
                assertThat(event.getEventName()).isEqualTo("revision");
                var data = JsonPath.from(event.getData());
                assertThat(event.getLastEventId()).isEqualTo(data.getString("token"));
                assertThat(data.getInt("changeCount")).isEqualTo(2);
                numbers.add(data.getInt("number"));
            }
            assertThat(numbers).isEqualTo(everyOneFrom(numbers.get(0), all));
            assertThat(numbers.get(0)).as("it begins with the last one of that moment").isLessThan(all);
            assertThat(network.cuts()).as("how often it had to come back").isGreaterThan(10);
        } finally {
            writers.shutdownNow();
        }
    }

    private static List<Integer> everyOneFrom(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}

package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;
import org.tamga.SqlWatch;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("What was read of a revision is not read again")
class RowMemoryTest {

    private static final String STORE = "a-store-of-this-test";

    @Inject
    RowMemory memory;
    @Inject
    Snapshot snapshot;

    @BeforeEach
    void forget() {
        memory.forget();
    }

    @Test
    void anotherDocumentReadsWhatIsNotKeptOfThoseBefore() {
        var article = "article(slug: \"abc-russians-cross-into-kazakhstan\")";
        Ask.data("{ " + article + " { title source { name country { code } } } }");
        var read = memory.read();
        var kept = memory.kept();

        Ask.data("{ " + article + " { slug source { id country { name } } } }");
        assertThat(memory.read()).isEqualTo(read);
        assertThat(memory.kept()).isGreaterThan(kept);

        Ask.data("{ " + article + " { source { slug } authors { slug } } }");
        assertThat(memory.read()).isEqualTo(read + 1);
    }

    @Test
    void listsAreKeptByAllThatIsAskedOfThem() {
        var claims = "{ country(code: \"KZ\") { code claims(first: %d, known: \"%s\") { totalCount edges { node { slug } } } } }";
        var five = Ask.data(claims.formatted(5, "2022-12-31")).getList("country.claims.edges.node.slug");
        var read = memory.read();

        assertThat(Ask.data(claims.formatted(5, "2022-12-31").replace("code claims", "claims")).getList("country.claims.edges.node.slug"))
                .isEqualTo(five);
        assertThat(memory.read()).isEqualTo(read);
        assertThat(Ask.data(claims.formatted(6, "2022-12-31")).getList("country.claims.edges.node.slug")).hasSize(6)
                .startsWith(five.toArray());
        assertThat(Ask.data(claims.formatted(5, "2022-01-01")).getInt("country.claims.totalCount"))
                .isLessThan(Ask.data(claims.formatted(5, "2022-12-31")).getInt("country.claims.totalCount"));
    }

    @Test
    void whatIsNotThereIsKnownToo() {
        Ask.data("{ article(slug: \"no-such\") { title } }");
        var read = memory.read();

        assertThat(Ask.data("{ article(slug: \"no-such\") { slug } }").<Object>get("article")).isNull();
        assertThat(memory.read()).isEqualTo(read);
    }

    @Test
    void whatFailsIsNotKept() {
        SqlWatch.ofThisProcess().brokenly("article", () -> assertThat(
                Ask.answer("{ article(slug: \"astana-recalibrates\") { title } }", Map.of()).getList("errors")).isNotEmpty());

        assertThat(Ask.data("{ article(slug: \"astana-recalibrates\") { slug } }").getString("article.slug"))
                .isEqualTo("astana-recalibrates");
    }

    @Test
    void isOfOneRevisionAlone() {
        try (var reading = snapshot.open()) {
            reading.begin();
            Snapshot.is(new RevisionToken(STORE, 1));
            memory.reading("things", "all").keep(7L, "as it was");
            assertThat(memory.reading("things", "all").value(7L)).isEqualTo("as it was");
            assertThat(memory.reading("things", "few").value(7L)).isNull();
            assertThat(memory.reading("others", "all").value(7L)).isNull();

            Snapshot.is(new RevisionToken(STORE, 2));
            assertThat(memory.reading("things", "all").value(7L)).isNull();

            // Who still reads the one before neither gets what is newer, nor keeps anything.
            Snapshot.is(new RevisionToken(STORE, 1));
            assertThat(memory.reading("things", "all")).isNull();

            Snapshot.is(new RevisionToken("another-" + STORE, 1));
            assertThat(memory.reading("things", "all").value(7L)).isNull();
        }
        assertThat(memory.reading("things", "all")).as("where nothing is known of what is read").isNull();
    }

    @Test
    void takesNoMoreRoomThanItMay() {
        var small = new RowMemory(() -> Optional.of(new MemorySize(BigInteger.valueOf(50_000))));
        try (var reading = snapshot.open()) {
            reading.begin();
            Snapshot.is(new RevisionToken(STORE, 1));
            var things = small.reading("things", "all");
            LongStream.range(0, 1_000).forEach(key -> things.keep(key, List.of("a", "b", "c")));

            assertThat(LongStream.range(0, 1_000).filter(key -> things.value(key) != null)).hasSizeBetween(1, 16);
            assertThat(new RowMemory(() -> Optional.of(new MemorySize(BigInteger.ZERO))).reading("things", "all")).isNull();
        }
    }
}

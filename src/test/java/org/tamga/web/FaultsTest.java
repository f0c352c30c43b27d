package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;
import org.tamga.SqlWatch;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;

/** What fails through no fault of the client's: a number that stands in the log beside what happened, and nothing more. */
@QuarkusTest
class FaultsTest {

    @Inject
    @PersistenceUnitExtension
    SqlWatch sql;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("org.tamga.fault").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("org.tamga.fault").removeHandler(listener);
    }

    @Test
    void isToldByANumberThatStandsInTheLogWithTheStack() {
        sql.brokenly("claim", () -> {
            var response = Ask.send(Map.of("query", "{ topics { slug } claim(slug: \"x\") { id } }"));
            var answer = response.jsonPath();
            var fault = answer.getString("errors[0].extensions.fault");

            assertThat(answer.getList("errors")).hasSize(1);
            assertThat(answer.getString("errors[0].message"))
                    .isEqualTo("This field could not be answered. The fault is ours; its number is " + fault + ".");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTERNAL_SERVER_ERROR");
            assertThat(answer.getMap("errors[0].extensions")).containsOnlyKeys("code", "fault");
            assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("claim"));
            assertThat(answer.getList("errors[0].locations")).hasSize(1);
            assertThat(UUID.fromString(fault)).isNotNull();
            assertThat(response.asString()).doesNotContainIgnoringCase("select", "exception", "hibernate", "no_such_table");

            assertThat(logged).hasSize(1);
            assertThat(logged.get(0).getMessage()).contains(fault);
            assertThat(logged.get(0).getThrown()).hasStackTraceContaining("no_such_table");
        });
    }

    @Test
    void whatElseWasAskedForIsAnswered() {
        sql.brokenly("claim", () -> assertThat(Ask.answer("{ topics { slug } claim(slug: \"x\") { id } }", Map.of())
                .getList("data.topics")).isNotEmpty());
    }
}

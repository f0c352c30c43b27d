package org.tamga.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tamga.Ask;
import org.tamga.SqlWatch;
import org.tamga.web.FewAtOnce;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Whatever is sent over WebSockets, no more of it is executed than may be, and everybody else is served. */
@QuarkusTest
@TestProfile(FewAtOnce.class)
@Timeout(120)
class SocketFloodTest {

    private static final String HEAVY = "{ claims { totalCount } }";

    @Inject
    @PersistenceUnitExtension
    SqlWatch sql;
    @Inject
    SocketRoute sockets;
    @Inject
    Turns turns;

    @AfterEach
    void nothingIsLeft() {
        Awaitility.await().until(() -> sockets.open() == 0 && turns.taken() == 0);
    }

    @Test
    void whatIsTakenBackAtOnceIsNotExecuted() {
        sql.slowly("claim_assessment", () -> {
            var statements = sql.count(() -> {
                try (var client = SocketClient.ready()) {
                    for (var n = 0; n < 3_000; n++) {
                        client.subscribe("op" + n, HEAVY);
                        client.say("{'type':'complete','id':'op" + n + "'}");
                    }
                    assertThat(Ask.data("{ country(code: \"KZ\") { name } }").getString("country.name")).isEqualTo("Kazakhstan");
                }
                nothingIsLeft();
            });
            assertThat(statements).isLessThan(100);
        });
    }

    @Test
    void whatIsStillExecutedKeepsItsPlace() {
        sql.slowly("claim_assessment", () -> {
            try (var client = SocketClient.ready()) {
                for (var id : new String[]{"a", "b"}) {
                    client.subscribe(id, HEAVY);
                    Awaitility.await().until(() -> turns.taken() == (id.equals("a") ? 1 : 2));
                }
                client.say("{'type':'complete','id':'a'}");
                client.say("{'type':'complete','id':'b'}");
                client.subscribe("c", HEAVY);
                client.subscribe("d", HEAVY);
                client.subscribe("e", HEAVY);
                var error = client.hear("error");
                assertThat(error.getString("id")).isEqualTo("e");
                assertThat(error.getString("payload[0].message"))
                        .isEqualTo("This connection has 4 operations under way; no more are served.");
                // What only waits has its place back at once.
                client.say("{'type':'complete','id':'c'}");
                client.say("{'type':'complete','id':'d'}");
                client.subscribe("f", "{ __typename }");
                assertThat(client.hear("next").getString("id")).isEqualTo("f");
                assertThat(client.hear("complete").getString("id")).isEqualTo("f");
            }
        });
    }

    @Test
    void whatWaitsForAClientThatHasGoneIsNotExecuted() {
        sql.slowly("claim_assessment", () -> {
            var statements = sql.count(() -> {
                try (var client = SocketClient.ready()) {
                    for (var id : new String[]{"a", "b", "c", "d"}) {
                        client.subscribe(id, HEAVY);
                    }
                    Awaitility.await().until(() -> turns.taken() == 2);
                }
                nothingIsLeft();
            });
            assertThat(statements).isEqualTo(2);
        });
    }

    @Test
    void whereTooMuchWaitsTheNextIsToldSo() {
        sql.slowly("claim_assessment", () -> {
            try (var one = SocketClient.ready(); var other = SocketClient.ready()) {
                for (var id : new String[]{"a", "b", "c", "d"}) {
                    one.subscribe(id, HEAVY);
                }
                one.say("{'type':'ping'}");
                one.hear("pong");
                other.subscribe("e", HEAVY);
                other.subscribe("f", HEAVY);
                var error = other.hear("error");
                assertThat(error.getString("id")).isEqualTo("f");
                assertThat(error.getString("payload[0].extensions.code")).isEqualTo("OVERLOADED");
            }
        });
    }
}

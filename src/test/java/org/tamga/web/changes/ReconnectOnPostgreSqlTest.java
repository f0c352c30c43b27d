package org.tamga.web.changes;

import java.util.HashMap;
import java.util.Map;

import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(ReconnectOnPostgreSqlTest.Soon.class)
class ReconnectOnPostgreSqlTest extends ReconnectTest {

    /** Clients come back soon. */
    public static class Soon extends OnPostgreSql {
        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("tamga.changes.retry", "20ms");
            return overrides;
        }
    }
}

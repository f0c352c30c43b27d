package org.tamga.web;

import java.util.HashMap;
import java.util.Map;

import org.tamga.OnPostgreSqlWithDataset;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(DeadlineOnPostgreSqlTest.Short.class)
class DeadlineOnPostgreSqlTest extends DeadlineTest {

    @Override
    String statements() {
        return """
                select query from pg_stat_activity
                where state = 'active' and query like '%generate_series%' and pid <> pg_backend_pid()
                """;
    }

    /** Little time, on a real PostgreSQL. */
    public static class Short extends OnPostgreSqlWithDataset {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.putAll(new ShortDeadline().getConfigOverrides());
            return settings;
        }
    }
}

package org.tamga.briefing;

import java.util.List;

import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL, with fewer histories. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
class BriefingHistoriesOnPostgreSqlTest extends BriefingHistoriesTest {

    @Override
    List<Long> seeds() {
        return List.of(5L, 6L);
    }
}

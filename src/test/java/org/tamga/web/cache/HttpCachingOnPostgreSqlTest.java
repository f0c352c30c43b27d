package org.tamga.web.cache;

import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
class HttpCachingOnPostgreSqlTest extends HttpCachingTest {

    @Override
    long readAtLeast() {
        return 1;
    }
}

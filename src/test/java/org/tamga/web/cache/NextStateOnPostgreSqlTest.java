package org.tamga.web.cache;

import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same where leases are granted. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
class NextStateOnPostgreSqlTest extends NextStateTest {
}

package org.tamga;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgreSqlWithDataset.class)
class BadInputOnPostgreSqlTest extends BadInputTest {
}

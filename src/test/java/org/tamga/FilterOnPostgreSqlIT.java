package org.tamga;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(OnPostgreSqlWithDataset.class)
class FilterOnPostgreSqlIT extends FilterOnPostgreSqlTest {
}

package org.tamga.bundle;

import org.junit.jupiter.api.DisplayName;
import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
@DisplayName("On PostgreSQL, an article carries an erratum")
class ErrataOnPostgreSqlTest extends ErrataTest {
}

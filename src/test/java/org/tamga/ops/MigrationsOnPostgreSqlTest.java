package org.tamga.ops;

import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
class MigrationsOnPostgreSqlTest extends MigrationsTest {
}

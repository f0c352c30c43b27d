package org.tamga.briefing.item;

import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on a real PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
class ItemLoadOnPostgreSqlTest extends ItemLoadTest {
}

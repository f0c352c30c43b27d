package org.tamga.bundle.sample;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@Tag("long")
@TestProfile(OnPostgreSql.class)
@DisplayName("A small bundle in a large store, on PostgreSQL")
class SmallBundleOnPostgreSqlTest extends SmallBundleTest {
}

package org.tamga;

import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application on a real PostgreSQL. */
@ExtendWith(PackagedOnPostgreSql.class)
@QuarkusIntegrationTest
class ArticlesContractOnPostgreSqlIT extends ArticlesContractTest {
}

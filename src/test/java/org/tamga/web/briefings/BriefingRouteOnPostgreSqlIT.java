package org.tamga.web.briefings;

import org.junit.jupiter.api.extension.ExtendWith;
import org.tamga.PackagedOnPostgreSql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application on a real PostgreSQL. */
@ExtendWith(PackagedOnPostgreSql.class)
@QuarkusIntegrationTest
class BriefingRouteOnPostgreSqlIT extends BriefingRouteTest {
}

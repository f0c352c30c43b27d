package org.tamga.web.briefings;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class BriefingRouteIT extends BriefingRouteTest {
}

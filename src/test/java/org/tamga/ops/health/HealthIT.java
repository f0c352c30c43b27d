package org.tamga.ops.health;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class HealthIT extends HealthTest {
}

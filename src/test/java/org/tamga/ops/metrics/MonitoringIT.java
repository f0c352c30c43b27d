package org.tamga.ops.metrics;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class MonitoringIT extends MonitoringTest {
}

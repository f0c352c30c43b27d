package org.tamga.ops.log;

import org.tamga.ops.Watched;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(Watched.class)
class RequestLogIT extends RequestLogTest {
}

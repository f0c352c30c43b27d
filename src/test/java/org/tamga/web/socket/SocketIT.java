package org.tamga.web.socket;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class SocketIT extends SocketTest {
}

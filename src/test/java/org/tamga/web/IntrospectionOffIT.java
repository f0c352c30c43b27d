package org.tamga.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(LittleRoom.class)
class IntrospectionOffIT extends IntrospectionOffTest {
}

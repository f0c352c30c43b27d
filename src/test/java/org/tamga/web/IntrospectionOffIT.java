package org.tamga.web;

import org.tamga.web.documents.LittleRoom;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(LittleRoom.class)
class IntrospectionOffIT extends IntrospectionOffTest {
}

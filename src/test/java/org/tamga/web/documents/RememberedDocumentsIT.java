package org.tamga.web.documents;

import org.tamga.web.LittleRoom;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(LittleRoom.class)
class RememberedDocumentsIT extends RememberedDocumentsTest {
}

package org.tamga.web.documents;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(TrustedDocumentsTest.Manifest.class)
class TrustedDocumentsIT extends TrustedDocumentsTest {
}

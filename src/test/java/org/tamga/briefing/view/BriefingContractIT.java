package org.tamga.briefing.view;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class BriefingContractIT extends BriefingContractTest {
}

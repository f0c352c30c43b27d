package org.tamga.briefing;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class CountryPairIT extends CountryPairTest {
}

package org.tamga.assessment;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class RealArticlesAssessmentIT extends RealArticlesAssessmentTest {
}

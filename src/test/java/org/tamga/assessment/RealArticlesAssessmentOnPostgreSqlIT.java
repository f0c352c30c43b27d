package org.tamga.assessment;

import org.tamga.OnPostgreSqlWithDataset;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(OnPostgreSqlWithDataset.class)
class RealArticlesAssessmentOnPostgreSqlIT extends RealArticlesAssessmentOnPostgreSqlTest {
}

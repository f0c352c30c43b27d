package org.tamga.assessment;

import org.junit.jupiter.api.extension.ExtendWith;
import org.tamga.PackagedOnPostgreSql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@ExtendWith(PackagedOnPostgreSql.class)
@QuarkusIntegrationTest
class RealArticlesAssessmentOnPostgreSqlIT extends RealArticlesAssessmentTest {
}

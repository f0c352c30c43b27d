package org.tamga.assessment;

import org.junit.jupiter.api.DisplayName;
import org.tamga.OnPostgreSqlWithDataset;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgreSqlWithDataset.class)
@DisplayName("Over the real articles, on PostgreSQL")
class RealArticlesAssessmentOnPostgreSqlTest extends RealArticlesAssessmentTest {
}

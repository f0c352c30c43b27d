package org.tamga.assessment;

import org.tamga.OnPostgreSqlWithDataset;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgreSqlWithDataset.class)
class AssessmentFilterOnPostgreSqlTest extends AssessmentFilterTest {
}

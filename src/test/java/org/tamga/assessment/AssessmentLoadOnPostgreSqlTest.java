package org.tamga.assessment;

import org.junit.jupiter.api.DisplayName;
import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
@DisplayName("On PostgreSQL, what the evidence amounts to follows a change")
class AssessmentLoadOnPostgreSqlTest extends AssessmentLoadTest {
}

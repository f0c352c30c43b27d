package org.tamga.briefing.view;

import org.tamga.OnPostgreSqlWithDataset;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgreSqlWithDataset.class)
class BriefingContractOnPostgreSqlTest extends BriefingContractTest {
}

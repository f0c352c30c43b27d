package org.tamga.feed;

import org.tamga.ChangedElsewhere;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application on a real PostgreSQL that others change. */
@QuarkusIntegrationTest
@TestProfile(ChangedElsewhere.class)
class RevisionSubscriptionOnPostgreSqlIT extends RevisionSubscriptionTest {
}

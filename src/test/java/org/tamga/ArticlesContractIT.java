package org.tamga;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class ArticlesContractIT extends ArticlesContractTest {
}

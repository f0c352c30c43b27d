package org.tamga.web.price;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class PriceIT extends PriceTest {
}

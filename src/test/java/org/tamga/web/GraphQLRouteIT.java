package org.tamga.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class GraphQLRouteIT extends GraphQLRouteTest {
}

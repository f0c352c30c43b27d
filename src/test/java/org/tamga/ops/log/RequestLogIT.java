package org.tamga.ops.log;

import java.util.Map;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(RequestLogIT.Logged.class)
class RequestLogIT extends RequestLogTest {

    /** What can be told to what was built already: nobody would take the traces of the others. */
    public static class Logged implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tamga.log.requests", "true");
        }
    }
}

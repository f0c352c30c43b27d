package org.tamga;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For tests of the packaged application, before {@code @QuarkusIntegrationTest}: it keeps its data on a real PostgreSQL, from the first that
 * says so until the tests have ended, and is started once for all of them.
 * <p>
 * A profile would not do: Quarkus looks for one at nested classes alone, not at those around them, and would start the application for each
 * of their tests twice, with the profile and without.
 */
public class PackagedOnPostgreSql implements BeforeAllCallback {

    private static final String NAME = "packaged";

    @Override
    public void beforeAll(ExtensionContext context) {
        PostgreSql.settings(PostgreSql.database(NAME)).forEach(System::setProperty);
    }
}

package org.tamga;

import java.util.List;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The dataset that Tamga comes with, on a real PostgreSQL. */
public class OnPostgreSqlWithDataset implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgreSql.class));
    }
}

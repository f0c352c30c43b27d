package org.tamga.bundle.sample;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.tamga.OnPostgreSql;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
@DisplayName("A sample in the store, on PostgreSQL")
class SampleLoadOnPostgreSqlTest extends SampleLoadTest {

    @Override
    List<String> indexes() {
        return rows("""
                select 'index', indexname, indexdef from pg_indexes where schemaname = 'public'
                union all
                select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                where connamespace = 'public'::regnamespace
                """);
    }
}

package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Whatever an operation reads, it reads over the one connection of its snapshot. Over a second it would see another state of the data, and
 * as many operations as there are connections would wait for each other.
 */
@QuarkusTest
@DisplayName("An operation of many levels")
class OneConnectionTest {

    @Inject
    AgroalDataSource pool;

    @ParameterizedTest
    @ValueSource(strings = {"traverse", "claims", "measures", "briefing"})
    void takesOneConnection(String operation) {
        pool.getConfiguration().setMetricsEnabled(true);
        pool.getMetrics().reset();

        Ask.data(Ask.file("contract/" + operation + ".graphql"), Map.of("code", "KZ", "known", "2024-01-01"));

        assertThat(pool.getMetrics().acquireCount()).as("connections were taken").isPositive();
        assertThat(pool.getMetrics().maxUsedCount()).isEqualTo(1);
    }
}

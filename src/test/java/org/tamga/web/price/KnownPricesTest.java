package org.tamga.web.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;

@DisplayName("A price that was told holds for the same operation with the same variables alone")
class KnownPricesTest {

    private final KnownPrices prices = new KnownPrices();

    private static OperationDefinition operation() {
        return new Parser().parseDocument("query ($first: Int) { claims(first: $first) { totalCount } }")
                .getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
    }

    @Test
    void isFoundOutOnce() {
        var operation = operation();

        assertThat(prices.of(operation, Map.of("first", 1), () -> 10)).isEqualTo(10);
        assertThat(prices.of(operation, Map.of("first", 1), () -> {
            throw new AssertionError("known");
        })).isEqualTo(10);
    }

    @Test
    void isAnotherForOtherVariablesAndOtherOperations() {
        var operation = operation();
        prices.of(operation, Map.of("first", 1), () -> 10);

        assertThat(prices.of(operation, Map.of("first", 100), () -> 1000)).isEqualTo(1000);
        assertThat(prices.of(operation, Map.of("first", 1), () -> 11)).isEqualTo(11);
        assertThat(prices.of(operation(), Map.of("first", 1), () -> 12)).as("the same text, read anew").isEqualTo(12);
    }
}

package org.tamga.web.price;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many a list holds is read from what clients are told of it. */
class PriceListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Who wrote the article; empty where nobody says. A few at most. | 5",
            "Who takes part in it, and as what; a dozen at most.            | 12",
            "How it stands to other claims; a few dozen at most.            | 36",
            "The names that it gives, at most a few dozen. Of a country: more. | 36",
            "Every topic, from A to Z; a few dozen.                         | 36",
            "Its figures, by day. A hundred at most.                        | 100",
            "The groups; 7 at most.                                         | 7",
            "The objects with these ids, at most 100; null where there is none. | 100",
            "Codes of ISO 3166, a few of them odd.                          | 20",
            "Identifiers in other registers, at most one for each.          | 20",
    })
    void fromItsDescription(String description, int most) {
        assertThat(PriceList.said(description)).isEqualTo(most);
    }

    @Test
    void asManyAsAPageHasWhereItSaysNothing() {
        assertThat(PriceList.said(null)).isEqualTo(20);
    }
}

package org.tamga.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "some 4,750 birds|4750",
            "1.5 million tonnes|1500000",
            "carries more than a million|1000000",
            "a hundred thousand of them|100000",
            "two hundred and six|206",
            "thirty-one gulls|31",
            "no fewer than five|5",
            "the 70th bird|70",
            "a fifth of the trade|20",
            "a fifth of the trade|0.2",
            "two-thirds of it|66.67",
            "over half of the cargo|50",
            "16 per cent|16",
            "three dozen|36",
            "200,000 or so|200000",
            "12.50 crowns|12.5"
    })
    void isRead(String text, BigDecimal figure) {
        assertThat(Figures.stand(text, figure)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "some 4,750 birds|475",
            "200,000 or so|200",
            "thirty, one might say|13",
            "a fifth of 40|8",
            "nobody|1"
    })
    void isNotReadIntoIt(String text, BigDecimal figure) {
        assertThat(Figures.stand(text, figure)).isFalse();
    }
}

package org.tamga.briefing.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Plural rules")
class PluralRulesTest {

    private static final String RUSSIAN = "one:v = 0 and i % 10 = 1 and i % 100 != 11;"
            + "few:v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
            + "many:v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14";

    /** As a grammar of Russian has it: the last digit decides, but not within the second ten. */
    @Test
    void areThoseOfRussian() {
        var rules = new PluralRules(RUSSIAN, "other");
        IntStream.rangeClosed(0, 2_000).forEach(number -> {
            var last = number % 10;
            var expected = number % 100 / 10 == 1 || last == 0 || last >= 5 ? "many" : last == 1 ? "one" : "few";
            assertThat(rules.form(BigDecimal.valueOf(number))).as("%d", number).isEqualTo(expected);
        });
        assertThat(rules.forms()).containsExactlyInAnyOrder("one", "few", "many", "other");
    }

    @ParameterizedTest
    @CsvSource({"0, other", "1, one", "2, other", "11, other", "101, other", "1.0, other", "1.5, other", "1000000, other"})
    void areThoseOfEnglish(BigDecimal number, String form) {
        assertThat(new PluralRules("one:i = 1 and v = 0", "other").form(number)).isEqualTo(form);
    }

    /** French says 1,5 million, and 2,5 millions. */
    @ParameterizedTest
    @CsvSource({"0, one", "1, one", "1.5, one", "2, other", "2.5, other"})
    void takeTheWholeNumberWhereNobodySaysOtherwise(BigDecimal number, String form) {
        assertThat(new PluralRules("one:i = 0,1", null).form(number)).isEqualTo(form);
    }

    @Test
    void areRefusedWhereTheyAreNone() {
        assertThatThrownBy(() -> new PluralRules("one:if it is one", null)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.tamga.briefing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.claim.Comparator;

@DisplayName("Figures in words")
class FigureWordsTest {

    private final Languages languages = new Languages("briefing");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | EXACT     | 1       | person         | 1 person
            en | ABOUT     | 20      | percent        | about 20 percent
            en | MORE_THAN | 100000  | person         | more than 100,000 people
            en | EXACT     | 1300000 | barrel-per-day | 1.3 million barrels a day
            en | EXACT     | 1234567 | barrel-per-day | 1,234,567 barrels a day
            en | EXACT     | 2000000000 | us-dollar   | 2 billion US dollars
            en | EXACT     | 1.5     | hour           | 1.5 hours
            en | EXACT     | 9       | rank           | place 9
            en | EXACT     | 3       | wind-turbine   | 3 wind turbine
            ru | EXACT     | 21      | person         | 21 человек
            ru | EXACT     | 22      | percent        | 22 процента
            ru | AT_LEAST  | 5       | percent        | как минимум 5 процентов
            ru | ABOUT     | 21.5    | percent        | примерно 21,5 процента
            ru | EXACT     | 1300000 | barrel-per-day | 1,3 миллиона баррелей в сутки
            ru | EXACT     | 5000000 | person         | 5 миллионов человек
            kk | MORE_THAN | 200     | person         | 200 адамнан астам
            kk | EXACT     | 80      | percent        | 80 пайыз
            kk | EXACT     | 1300000 | barrel-per-day | тәулігіне 1,3 миллион баррель
            """)
    void haveTheirUnit(String language, Comparator comparator, BigDecimal number, String unit, String expected) {
        assertThat(words(language, comparator, number, number, unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 5 | 10 | percent | 5 to 10 percent
            ru | 5 | 22 | percent | 5–22 процента
            kk | 5 | 10 | barrel-per-day | тәулігіне 5–10 баррель
            """)
    void haveItOnceOfARange(String language, BigDecimal low, BigDecimal high, String unit, String expected) {
        assertThat(words(language, Comparator.BETWEEN, low, high, unit)).isEqualTo(expected);
    }

    private String words(String language, Comparator comparator, BigDecimal low, BigDecimal high, String unit) {
        return languages.in(language).figure(new Figure("m", "M", comparator, low, high, unit, null));
    }
}

package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.common.Edtf.Span;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
            "2022-09-27, 2022-09-27, 2022-09-27",
            "2022-09,    2022-09-01, 2022-09-30",
            "2022,       2022-01-01, 2022-12-31",
            "2024-02,    2024-02-01, 2024-02-29",
            "1900-02,    1900-02-01, 1900-02-28",
            "2024-02-29, 2024-02-29, 2024-02-29",
            "0001,       0001-01-01, 0001-12-31",
            "9999-12-31, 9999-12-31, 9999-12-31"})
    void aDateIsExactlyTheDaysItNames(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
            "2022-21,  2022-03-01, 2022-05-31",
            "2022-22,  2022-06-01, 2022-08-31",
            "2022-23,  2022-09-01, 2022-11-30",
            "2022-24,  2022-12-01, 2023-02-28",
            "2023-24,  2023-12-01, 2024-02-29",
            "2022-23~, 2022-08-01, 2022-12-31",
            "2022-24?, 2022-12-01, 2023-02-28"})
    void seasonsAreNorthernAndThreeMonthsLong(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
            "2022-09-XX, 2022-09-01, 2022-09-30",
            "2024-02-XX, 2024-02-01, 2024-02-29",
            "2022-XX,    2022-01-01, 2022-12-31",
            "2022-XX-XX, 2022-01-01, 2022-12-31",
            "202X,       2020-01-01, 2029-12-31",
            "20XX,       2000-01-01, 2099-12-31",
            "00XX,       0001-01-01, 0099-12-31"})
    void unspecifiedDigitsLeaveEveryDayPossible(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
            "2022-09-27~, 2022-09-24, 2022-09-30",
            "2022-03-01%, 2022-02-26, 2022-03-04",
            "2022-09~,    2022-08-01, 2022-10-31",
            "2022-01%,    2021-12-01, 2022-02-28",
            "2024-03~,    2024-02-01, 2024-04-30",
            "2022~,       2021-01-01, 2023-12-31",
            "2022%,       2021-01-01, 2023-12-31",
            "202X~,       2019-01-01, 2030-12-31"})
    void approximateWidensByThreeDaysAMonthOrAYear(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
            "2022-09-XX~, 2022-08-29, 2022-10-03",
            "2022-XX~,    2021-12-01, 2023-01-31",
            "2022-XX-XX~, 2021-12-29, 2023-01-03"})
    void unspecifiedDigitsCountTowardsThePrecision(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-27", "2022-09", "2022", "2022-24", "2022-09-XX", "20XX"})
    void uncertainWidensNothing(String text) {
        assertThat(Edtf.parse(text + "?")).isEqualTo(Edtf.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
            "2022-09-04/2022-09-11,   2022-09-04, 2022-09-11",
            "2022-09/2022,            2022-09-01, 2022-12-31",
            "2022-09-27/2022-09-27,   2022-09-27, 2022-09-27",
            "2022-09-15/2022-09,      2022-09-15, 2022-09-30",
            "2022-09-04~/2022-09-11?, 2022-09-01, 2022-09-11",
            "2022-23/2022-24,         2022-09-01, 2023-02-28",
            "2004-06-XX/2004-07-03,   2004-06-01, 2004-07-03",
            "1992/..,                 1992-01-01,           ",
            "1992/,                   1992-01-01,           ",
            "1992-06~/..,             1992-05-01,           ",
            "../1992,                           , 1992-12-31",
            "/1992-06,                          , 1992-06-30"})
    void anIntervalLastsFromTheFirstDayOfItsStartToTheLastOfItsEnd(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
            "[2022-09-24..2022-09-30],  2022-09-24, 2022-09-30",
            "[2022-09..2022-10],        2022-09-01, 2022-10-31",
            "[2022-09-24..2022-09-30~], 2022-09-24, 2022-10-03",
            "[2022-09-24..],            2022-09-24,           ",
            "[..2022-09-30],                      , 2022-09-30"})
    void aRangeHoldsTheOneDayWithin(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
            "0001~,       0001-01-01, 0002-12-31",
            "0001-01-02~, 0001-01-01, 0001-01-05",
            "000X,        0001-01-01, 0009-12-31",
            "9999-24,     9999-12-01, 9999-12-31",
            "9999%,       9998-01-01, 9999-12-31"})
    void nothingReachesBeyondTheYearsSupported(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).isEqualTo(new Span(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "1900-02-29", "2022-04-31", "2022-09-00", "2022-09-32", "2022-00", "2022-13", "2022-20",
            "2022-25", "2022-41", "0000", "0000-01-01"})
    void noCalendarHasSuchADay(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y2022", "Y170000002", "-0044", "12022", "2022E3", "1950S2", "202", "22", "2022-9", "2022-9-27", "2022-09-7",
            "20220927", "2022-270", "2022-W39", "2022-09-27T10:00:00Z", "2022-09-27T10", "2022/09/27", "27.09.2022", "P1Y",
            "2022-09-27/P1D"})
    void otherNotationsAreRefused(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2XXX", "XXXX", "202X-09", "20XX-XX", "2022-1X", "2022-XX-27", "2022-09-2X", "2022-24-XX", "2022-09-xx",
            "202u", "?2022", "2022?-09", "2022-~09", "2022-09~-27", "2022~?", "2022??"})
    void digitsAndMarksStandOnlyWhereLevelOneHasThem(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "/", "../..", "../", "/..", "2022/2023/2024", "2022//2023", "2022/...", "open/2022",
            "[2022/2023]", "2022..2023", "2022..", "[2022..2023]/2024"})
    void anIntervalHasTwoEndsAndAtLeastOneDate(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[..]", "[....]", "[2022]", "[2022....]", "[2022...2023]", "[2022..2023", "2022..2023]", "[2022..2023]?",
            "[[2022..2023]]", "[2022..2023]]", "[1667,1668]", "[1667,1668..1670]", "{1960..1961}", "[", "]", "[2022.2023]"})
    void aSetIsARangeAndNothingElse(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09/2022-08", "2022-09-27/2022-09-26", "2023/2022", "2022-24/2022-11", "[2022-09-30..2022-09-24]",
            "2022-09-15~/2022-09-14~"})
    void whatEndsBeforeItStartsIsRefusedHoweverApproximate(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class).hasMessageContaining("not before the start");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2022", "2022 ", "2022 / 2023", "2022\t", "2022\n", "2022\u00a0", " ", "[2022 ..2023]"})
    void spacesAreRefused(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class).hasMessageEndingWith("expected no spaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"２０２２", "٢٠٢٢", "2022‐09", "2022–2023", "२०२२-०९"})
    void onlyAsciiDigitsAndHyphensAreDates(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
            "2022-02-30 | found \"30\" at character 9 of \"2022-02-30\", expected a day 01 to 28 of that month, or XX",
            "2022-13 | found \"13\" at character 6 of \"2022-13\", expected a month 01 to 12, a season 21 to 24, or XX",
            "2022- | found nothing more at character 6 of \"2022-\", expected a month 01 to 12, a season 21 to 24, or XX",
            "2022-XX-05 | found \"05\" at character 9 of \"2022-XX-05\", expected XX, as for the month",
            "2022/2021 | found \"2021\" at character 6 of \"2022/2021\", expected an end that is not before the start",
            "../.. | found \"../..\" at character 1 of \"../..\", expected a date on at least one side",
            "[2022..2023 | found nothing more at character 12 of \"[2022..2023\", expected one ] at the very end of a range"})
    void aRefusalSaysWhatWasFoundWhereAndWhatWasExpected(String text, String message) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class).hasMessage(message);
    }

    @Test
    void whatIsNotSupportedIsRefusedWithWhatIs() {
        assertThatThrownBy(() -> Edtf.parse("Y170000002")).hasMessageContaining("years 0001 to 9999, such as 2022-09-27, 2022-09, 2022");
        assertThatThrownBy(() -> Edtf.parse("2022-09-27T10:00")).hasMessageContaining("\"T10:00\" at character 11")
                .hasMessageContaining("a day is the finest supported, times are not");
        assertThatThrownBy(() -> Edtf.parse("[1667,1668]")).hasMessageContaining("only ranges are supported");
        assertThatThrownBy(() -> Edtf.parse("[2022]")).hasMessageContaining("only ranges are supported");
    }

    @Test
    void nothingIsNoDate() {
        assertThatThrownBy(() -> Edtf.parse("")).isInstanceOf(EdtfException.class)
                .hasMessageStartingWith("found nothing at character 1, expected a date");
        assertThatThrownBy(() -> Edtf.parse(null)).isInstanceOf(EdtfException.class);
    }

    @Test
    void aRefusalQuotesLittleAndOnlyWhatCanBePrinted() {
        assertThatThrownBy(() -> Edtf.parse("2022\u0000\u202e\ud800" + "9".repeat(10_000)))
                .hasMessageContaining("at character 5 of \"2022\uFFFD\uFFFD\uFFFD999")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250).contains("…\""));
    }

    @Test
    void aSpanNeverEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2022, 9, 27);
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(day, day.minusDays(1)))
                .withMessage("a span can't end on 2022-09-26, before it begins on 2022-09-27");
    }
}

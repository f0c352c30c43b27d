package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.tamga.common.Edtf.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EdtfPropertiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Property
    void everyDayIsItself(@ForAll("days") LocalDate day) {
        assertThat(Edtf.parse(day.toString())).isEqualTo(new Span(day, day));
    }

    @Property
    void everyMonthIsItsDays(@ForAll("days") LocalDate day) {
        YearMonth month = YearMonth.from(day);
        assertThat(Edtf.parse(month.toString())).isEqualTo(new Span(month.atDay(1), month.atEndOfMonth()));
    }

    @Property
    void everyYearIsItsDays(@ForAll @IntRange(min = 1, max = 9999) int year) {
        Span days = new Span(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        assertThat(Edtf.parse("%04d".formatted(year))).isEqualTo(days);
    }

    @Property
    void noDayIsReadThatTheCalendarLacks(@ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 0, max = 19) int month,
            @ForAll @IntRange(min = 0, max = 39) int day) {
        String text = "%04d-%02d-%02d".formatted(year, month, day);
        boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        assertThat(isRead(text)).isEqualTo(exists);
    }

    @Property
    void whatIsReadNeverEndsBeforeItBegins(@ForAll("readable") String text) {
        Span span = Edtf.parse(text);
        assertThat(span.earliest() == null && span.latest() == null).isFalse();
        if (span.earliest() != null) {
            assertThat(span.earliest()).isBetween(FIRST_DAY, LAST_DAY);
        }
        if (span.latest() != null) {
            assertThat(span.latest()).isBetween(FIRST_DAY, LAST_DAY);
        }
        if (span.earliest() != null && span.latest() != null) {
            assertThat(span.earliest()).isBeforeOrEqualTo(span.latest());
        }
    }

    @Property
    void anApproximateDateContainsTheExactOne(@ForAll("plainDates") String date) {
        Span exact = Edtf.parse(date);
        Span approximate = Edtf.parse(date + "~");
        assertThat(approximate.earliest()).isBeforeOrEqualTo(exact.earliest());
        assertThat(approximate.latest()).isAfterOrEqualTo(exact.latest());
        assertThat(Edtf.parse(date + "%")).isEqualTo(approximate);
        assertThat(Edtf.parse(date + "?")).isEqualTo(exact);
    }

    @Property
    void approximateWidensBothSidesAwayFromTheEdges(@ForAll("plainDates") String date) {
        Span exact = Edtf.parse(date);
        Assume.that(exact.earliest().getYear() > 1 && exact.latest().getYear() < 9999);
        Span approximate = Edtf.parse(date + "~");
        assertThat(approximate.earliest()).isBefore(exact.earliest());
        assertThat(approximate.latest()).isAfter(exact.latest());
    }

    @Property
    void anIntervalRunsFromTheEarliestOfItsStartToTheLatestOfItsEnd(@ForAll("dates") String start, @ForAll("dates") String end) {
        boolean forwards = !Edtf.parse(exact(end)).latest().isBefore(Edtf.parse(exact(start)).earliest());
        assertThat(isRead(start + "/" + end)).isEqualTo(forwards);
        if (forwards) {
            Span expected = new Span(Edtf.parse(start).earliest(), Edtf.parse(end).latest());
            assertThat(Edtf.parse(start + "/" + end)).isEqualTo(expected);
            assertThat(Edtf.parse("[" + start + ".." + end + "]")).isEqualTo(expected);
        }
    }

    @Property
    void anEndThatIsMissingIsNull(@ForAll("dates") String date) {
        Span from = new Span(Edtf.parse(date).earliest(), null);
        assertThat(Edtf.parse(date + "/..")).isEqualTo(from);
        assertThat(Edtf.parse(date + "/")).isEqualTo(from);
        assertThat(Edtf.parse("[" + date + "..]")).isEqualTo(from);
        Span until = new Span(null, Edtf.parse(date).latest());
        assertThat(Edtf.parse("../" + date)).isEqualTo(until);
        assertThat(Edtf.parse("/" + date)).isEqualTo(until);
        assertThat(Edtf.parse("[.." + date + "]")).isEqualTo(until);
    }

    @Property(tries = 5000)
    void garbageIsRefusedAndNothingWorse(@ForAll("anything") String text) {
        isRead(text);
    }

    @Property
    void aCharacterOutOfPlaceIsNeverOverlooked(@ForAll("plainDates") String date, @ForAll @IntRange(max = 10) int at,
            @ForAll("strangers") char stranger) {
        Assume.that(at <= date.length());
        assertThat(isRead(date.substring(0, at) + stranger + date.substring(at))).isFalse();
    }

    /** Whatever is thrown besides the one exception fails the property. */
    private static boolean isRead(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (EdtfException e) {
            assertThat(e.getMessage()).contains("at character ").contains(", expected ").doesNotContain("java");
            return false;
        }
    }

    private static String exact(String date) {
        return date.replaceAll("[?~%]$", "");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> plainDates() {
        Arbitrary<String> seasons = Combinators.combine(days(), Arbitraries.integers().between(21, 24))
                .as((day, season) -> day.toString().substring(0, 5) + season);
        return Arbitraries.oneOf(
                days().map(LocalDate::toString),
                days().map(day -> day.toString().substring(0, 7)),
                days().map(day -> day.toString().substring(0, 4)),
                seasons,
                days().map(day -> day.toString().substring(0, 8) + "XX"),
                days().map(day -> day.toString().substring(0, 5) + "XX"),
                days().map(day -> day.toString().substring(0, 5) + "XX-XX"),
                days().map(day -> day.toString().substring(0, 3) + "X"),
                days().map(day -> day.toString().substring(0, 2) + "XX"));
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(plainDates(), Arbitraries.of("", "", "?", "~", "%")).as(String::concat);
    }

    @Provide
    Arbitrary<Character> strangers() {
        return Arbitraries.of(' ', '\t', 'T', 'Y', ',', '.', '{', '[', ']', ':', '+', 'x', 'u', '\0', '٢');
    }

    @Provide
    Arbitrary<String> readable() {
        Arbitrary<String> end = Arbitraries.oneOf(dates(), Arbitraries.of(""));
        Arbitrary<String> two = Combinators.combine(end, end, Arbitraries.of(true, false))
                .as((start, last, range) -> range ? "[" + start + ".." + last + "]" : start + "/" + last);
        return Arbitraries.oneOf(dates(), two.filter(EdtfPropertiesTest::isRead));
    }

    /** Pure noise, noise in the alphabet of dates, and dates put together at random, right and wrong. */
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> end = Arbitraries.oneOf(dates(), Arbitraries.of("", "..", "2022-02-30"));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("0129-/.[]X?~%,T Y").ofMaxLength(25),
                Combinators.combine(Arbitraries.of("", "["), end, Arbitraries.of("/", "..", ""), end, Arbitraries.of("", "]"))
                        .as((open, start, between, last, close) -> open + start + between + last + close));
    }
}

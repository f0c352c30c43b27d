package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Which changes of a schema break clients, each told in one line, and which break nobody. */
class SchemaBreaksTest {

    private static final String BASE = Ask.file("schema/base.graphql");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    /** A change of the base: what is replaced by what, and which breaks that is. */
    record Change(String from, String to, List<String> breaks) {
    }

    static List<Change> changes() throws IOException {
        return List.of(new ObjectMapper().readValue(Ask.file("schema/changes.json"), Change[].class));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void breaksAreListed(Change change) {
        assertThat(BASE).contains(change.from());

        assertThat(SchemaBreaks.between(BASE, BASE.replace(change.from(), change.to()), TODAY)).isEqualTo(change.breaks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "age: Int @deprecated(reason: \"Ask for born; goes on 2027-01-01.\") | Person.age is gone",
            "RUMOUR @deprecated(reason: \"Never used; goes on 2027-01-01.\") | Kind.RUMOUR is gone",
            ", old: Int @deprecated(reason: \"Does nothing; goes on 2027-01-01.\") | Query.day(old) is gone"})
    void whatWasAnnouncedMayGoFromItsDayOn(String deprecated, String gone) {
        var without = BASE.replace(deprecated, "");
        assertThat(without).isNotEqualTo(BASE);

        assertThat(SchemaBreaks.between(BASE, without, TODAY)).containsExactly(gone);
        assertThat(SchemaBreaks.between(BASE, without, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void nothingBreaksWhereNothingChanges() {
        assertThat(SchemaBreaks.between(BASE, BASE, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No longer supported", "Ask for born.", "Gone on 2027-01-01."})
    void aDeprecationWithoutReasonOrDayIsUnclear(String reason) {
        var sdl = BASE.replace("Ask for born; goes on 2027-01-01.", reason);

        assertThat(Deprecations.unclear(SchemaBreaks.parsed(sdl))).containsExactly("Person.age: " + reason);
        assertThat(Deprecations.unclear(SchemaBreaks.parsed(BASE))).isEmpty();
    }
}

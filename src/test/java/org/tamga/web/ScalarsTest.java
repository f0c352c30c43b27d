package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.common.RevisionToken;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

/** Each scalar reads what it is specified to, and refuses the rest with what was expected. */
class ScalarsTest {

    @ParameterizedTest
    @CsvSource({"Date, 2022-02-28", "Date, 2024-02-29", "CountryCode, KZ", "LanguageCode, zh-Hant", "DateTime, 2022-09-27T08:30:00Z",
            "DateTime, 2022-09-27T08:30:00.123+05:00", "Url, https://example.org/a?b=c", "Url, http://example.org", "Edtf, 2022-09~",
            "Edtf, [2022-09-24..2022-09-30]", "Edtf, 1992/.."})
    void whatIsRightIsRead(String scalar, String text) {
        assertThat(value(scalar, text)).hasToString(text);
        assertThat(literal(scalar, StringValue.of(text))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"Date, 2022-02-30, a day as YYYY-MM-DD", "Date, 27.9.2022, a day as YYYY-MM-DD",
            "CountryCode, KAZ, a two-letter country code",
            "LanguageCode, e!, a language tag of BCP 47", "DateTime, 2022-09-27, an instant as in RFC 3339",
            "DateTime, 2022-09-27T08:30:00, an instant as in RFC 3339", "Url, example.org, an address that begins with https://",
            "Url, javascript:alert(1), an address that begins with https://", "Url, 'https://a b', an address that begins with https://",
            "Edtf, autumn 2022, a date in EDTF", "Edtf, 2022-13, a date in EDTF",
            "Revision, nonsense, a revision that this service gave out",
            "Decimal, 1.5, a decimal number"})
    void whatIsWrongIsToldWithWhatWasExpected(String scalar, String text, String expected) {
        assertThatThrownBy(() -> value(scalar, text)).isInstanceOf(CoercingParseValueException.class)
                .hasMessageStartingWith("found \"" + text + "\", expected " + expected);
        assertThatThrownBy(() -> literal(scalar, StringValue.of(text))).isInstanceOf(CoercingParseLiteralException.class)
                .hasMessageContaining("expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({"Date", "CountryCode", "LanguageCode", "DateTime", "Url", "Edtf", "Revision", "Decimal"})
    void nothingElseIsTakenForIt(String scalar) {
        assertThatThrownBy(() -> value(scalar, true)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> literal(scalar, BooleanValue.of(true))).isInstanceOf(CoercingParseLiteralException.class);
    }

    @Test
    void aDecimalIsAnyNumberToItsLastDigit() {
        var exact = new BigDecimal("12345678901234567890.12345678901234567890");

        assertThat(value("Decimal", exact)).isEqualTo(exact);
        assertThat(value("Decimal", 7)).isEqualTo(new BigDecimal("7"));
        assertThat(literal("Decimal", FloatValue.newFloatValue(exact).build())).isEqualTo(exact);
        assertThat(literal("Decimal", new IntValue(BigInteger.TEN))).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void aRevisionIsReadAsItWasGivenOut() {
        var given = new RevisionToken("store", 7).stringValueForSerialization();

        assertThat(value("Revision", given)).isInstanceOfSatisfying(RevisionToken.class, token -> {
            assertThat(token.number()).isEqualTo(7);
            assertThat(token.store()).isEqualTo("store");
        });
    }

    private static Object value(String scalar, Object input) {
        return coercing(scalar).parseValue(input, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Object literal(String scalar, Value<?> input) {
        return coercing(scalar).parseLiteral(input, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Coercing<?, ?> coercing(String scalar) {
        return Scalars.ALL.get(scalar.equals("Decimal") ? "BigDecimal" : scalar).getCoercing();
    }
}

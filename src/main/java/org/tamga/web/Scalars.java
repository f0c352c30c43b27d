package org.tamga.web;

import static graphql.schema.GraphQLNonNull.nonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamga.common.CountryCode;
import org.tamga.common.Day;
import org.tamga.common.EdtfText;
import org.tamga.common.LanguageCode;
import org.tamga.common.RevisionToken;
import org.tamga.common.Url;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLScalarType;
import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * The scalars as the schema really has them: strict, and with errors that say what was expected.
 * <p>
 * SmallRye's own wrap a number that is too large for an Int, read "3" as a number, and answer a wrong value with the name of a class.
 * <p>
 * What the engine's own say of a wrong value stands in bundles of which Quarkus tells a native binary two others only. One stands here, others
 * with other classes: of several with one class it sees none.
 */
@RegisterResourceBundle(bundleName = "i18n.Scalars")
final class Scalars {

    /** The engine's own takes 1.5 and true for ids. */
    static final GraphQLScalarType ID = scalar("ID", graphql.Scalars.GraphQLID.getDescription(), null, new Id());

    /** By the name that SmallRye gives the scalar; what is not here stays as it is. */
    static final Map<String, GraphQLScalarType> ALL = Stream.of(
            graphql.Scalars.GraphQLInt, graphql.Scalars.GraphQLString, graphql.Scalars.GraphQLBoolean, ID,
            text("Date", "A day, as YYYY-MM-DD (ISO 8601).", "https://scalars.graphql.org/andimarek/local-date", Day.EXPECTED,
                    Scalars::day),
            text("CountryCode", "The two-letter code of a country in ISO 3166-1 alpha-2, in capitals, such as KZ.",
                    "https://www.iso.org/iso-3166-country-codes.html", CountryCode.EXPECTED, CountryCode::new),
            text("LanguageCode", "A language tag of BCP 47, such as en, ru, kk or zh-Hant.",
                    "https://www.rfc-editor.org/info/bcp47", LanguageCode.EXPECTED, LanguageCode::new),
            text("Revision", "An opaque token of a committed state of the data; it also knows the store that it comes from.",
                    null, RevisionToken.EXPECTED, RevisionToken::new),
            text("DateTime", "An instant in UTC, as in RFC 3339, such as 2022-09-27T08:30:00Z.",
                    "https://scalars.graphql.org/andimarek/date-time", "an instant as in RFC 3339, such as 2022-09-27T08:30:00Z",
                    Scalars::instant),
            text("Url", "An address on the web, beginning with https:// or http://.", "https://www.rfc-editor.org/rfc/rfc3986",
                    Url.EXPECTED, Url::new),
            text("Edtf", "A date in EDTF (ISO 8601-2), such as 2022-09-27, 2022-09~ or [2022-09-24..2022-09-30].",
                    "https://www.loc.gov/standards/datetime/", EdtfText.EXPECTED, EdtfText::checked),
            decimal())
            .collect(Collectors.toUnmodifiableMap(Scalars::annotatedName, scalar -> scalar));

    /** What GraphQL's own scalars expect, in words. */
    static final Map<String, String> BUILT_IN = Map.of(
            "Int", "a whole number from -2147483648 to 2147483647",
            "Float", "a number",
            "String", "a string",
            "Boolean", "true or false");

    private Scalars() {
    }

    private static String annotatedName(GraphQLScalarType scalar) {
        return scalar.getName().equals("Decimal") ? "BigDecimal" : scalar.getName();
    }

    /** SmallRye turns the text into a day itself; here it is only checked. */
    private static String day(String text) {
        Day.of(text);
        return text;
    }

    /** So with an instant. */
    private static String instant(String text) {
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
        return text;
    }

    private static GraphQLScalarType text(String name, String description, String specification, String expected,
            Function<String, ?> read) {
        return scalar(name, description, specification, new Text(expected, read));
    }

    private static GraphQLScalarType decimal() {
        return scalar("Decimal", "A decimal number of any size, written out as a JSON number.",
                "https://www.rfc-editor.org/rfc/rfc8259#section-6", new DecimalNumber());
    }

    private static GraphQLScalarType scalar(String name, String description, String specification, Coercing<?, ?> coercing) {
        var scalar = GraphQLScalarType.newScalar().name(name).description(description).specifiedByUrl(specification).coercing(coercing);
        if (specification != null) {
            // The engine tells it to whoever asks for the schema by a query, but prints only what is applied.
            scalar.withAppliedDirective(GraphQLAppliedDirective.newDirective().name("specifiedBy")
                    .argument(GraphQLAppliedDirectiveArgument.newArgument().name("url").type(nonNull(graphql.Scalars.GraphQLString))
                            .valueProgrammatic(specification)));
        }
        return scalar.build();
    }

    /** A scalar that is written as a string. */
    private record Text(String expected, Function<String, ?> read) implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof String text) {
                    return read.apply(text);
                }
            } catch (IllegalArgumentException e) {
                // Answered below.
            }
            throw new CoercingParseValueException("found " + Shown.value(input) + ", expected " + expected);
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof StringValue text) {
                    return parseValue(text.getValue(), context, locale);
                }
            } catch (CoercingParseValueException e) {
                throw new CoercingParseLiteralException(e.getMessage());
            }
            throw new CoercingParseLiteralException("expected " + expected + ", as a string");
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }
    }

    /** A string or a whole number, as the specification says. */
    private static final class Id implements Coercing<String, String> {

        private static final String EXPECTED = "expected an id, as a string";

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String || input instanceof Integer || input instanceof Long || input instanceof BigInteger) {
                return input.toString();
            }
            throw new CoercingParseValueException("found " + Shown.value(input) + ", " + EXPECTED);
        }

        @Override
        public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return text.getValue();
            }
            if (input instanceof IntValue number) {
                return number.getValue().toString();
            }
            throw new CoercingParseLiteralException(EXPECTED);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }
    }

    /** A scalar that is written as a number. */
    private static final class DecimalNumber implements Coercing<BigDecimal, BigDecimal> {

        private static final String EXPECTED = "a decimal number";

        @Override
        public BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
            return (BigDecimal) value;
        }

        @Override
        public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof Number number) {
                return new BigDecimal(number.toString());
            }
            throw new CoercingParseValueException("found " + Shown.value(input) + ", expected " + EXPECTED);
        }

        @Override
        public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof IntValue number) {
                return new BigDecimal(number.getValue());
            }
            if (input instanceof FloatValue number) {
                return number.getValue();
            }
            throw new CoercingParseLiteralException("expected " + EXPECTED);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return FloatValue.newFloatValue((BigDecimal) input).build();
        }
    }
}

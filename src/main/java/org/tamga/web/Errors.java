package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.IntrospectionDisabledError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/** Errors as clients are told them: each with a code, and nothing of how the engine is built. */
final class Errors {

    /**
     * In which the engine tells errors: the one that its texts are in where no other is asked for, which is English. They are recognised
     * by their words, and it also has some in German; asked for English it would take those on a German server.
     */
    static final Locale LANGUAGE = Locale.ROOT;

    /** How the engine says that a literal is not what an argument takes: the argument's name, and the scalar's own words. */
    private static final Pattern WRONG_LITERAL = Pattern.compile(
            "^Validation error \\(WrongType@\\[.*?]\\) ?: argument '(.*?)' with value .*? - (.*)$", Pattern.DOTALL);
    /** How GraphQL's own scalars and enumerations say what they take. */
    private static final Pattern WRONG_KIND = Pattern.compile("^Expected an AST type of '(\\w+)Value' but it was a '(\\w+)Value'$");
    private static final Pattern OUT_OF_RANGE = Pattern.compile("^Expected value to be in the integer range, but it was a '(.*)'$");
    private static final Pattern WRONG_DEFAULT = Pattern.compile("^Bad default value .* for type", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("^Validation error \\(\\w+(?:@\\[.*?])?\\) ?: ", Pattern.DOTALL);
    private static final Pattern VALUE_AS_THE_ENGINE_SEES_IT = Pattern.compile(" with value '.*' (?=is |must |contains )", Pattern.DOTALL);
    private static final Pattern NAMED_VALUE = Pattern.compile("'?EnumValue\\{name='(.*?)'}'?");
    private static final Pattern OTHER_VALUE = Pattern.compile("'?\\w+Value\\{.*}'?", Pattern.DOTALL);

    private Errors() {
    }

    /** Every error; what happened alike to several objects of one field is told once, with the path of the first. */
    static List<Map<String, Object>> told(List<GraphQLError> errors) {
        var told = new LinkedHashMap<Object, Map<String, Object>>();
        for (var error : errors) {
            if (errors.size() > 1 && isToldTwice(error)) {
                continue;
            }
            var one = told(error);
            told.putIfAbsent(List.of(one.get("message"), error.getLocations() == null ? List.of() : error.getLocations()), one);
        }
        return List.copyOf(told.values());
    }

    /** That a required argument is null is found by two rules; the other also says of which value. */
    private static boolean isToldTwice(GraphQLError error) {
        return error instanceof ValidationError wrong
                && wrong.getValidationErrorType() == ValidationErrorType.NullValueForNonNullArgument;
    }

    private static Map<String, Object> told(GraphQLError error) {
        var specified = new LinkedHashMap<>(error.toSpecification());
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            specified.put("extensions", withoutClassification(error.getExtensions()));
            return specified;
        }
        var message = error.getMessage();
        var literal = WRONG_LITERAL.matcher(message);
        if (literal.matches()) {
            specified.put("message", literal.group(1) + ": " + expected(literal.group(2)));
            specified.put("extensions", ErrorCode.BAD_USER_INPUT.extensions("argument", literal.group(1)));
        } else if (error instanceof IntrospectionDisabledError) {
            specified.put("message", "The schema can't be asked for here; __typename can.");
            specified.put("extensions", ErrorCode.INTROSPECTION_DISABLED.extensions());
        } else {
            specified.put("message", plain(message));
            specified.put("extensions", code(error).extensions());
        }
        return specified;
    }

    /** The same, of an error that no document is to blame for. */
    static Map<String, Object> told(String message, Map<String, Object> extensions) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)));
    }

    /** The status of an answer without data, for those who can tell a fault of the network from one by its form. */
    static int status(Map<String, Object> answer) {
        return answer.get("errors") instanceof List<?> errors && errors.get(0) instanceof Map<?, ?> error
                && error.get("extensions") instanceof Map<?, ?> extensions
                && ErrorCode.DEADLINE_EXCEEDED.name().equals(extensions.get("code")) ? 503 : 400;
    }

    /** The engine's words without the names of its rules, of its classes, and of its parser. */
    private static String plain(String message) {
        var plain = RULE.matcher(message).replaceFirst("");
        plain = VALUE_AS_THE_ENGINE_SEES_IT.matcher(plain).replaceFirst(" ");
        plain = NAMED_VALUE.matcher(plain).replaceAll("'$1'");
        plain = plain.replace("NullValue{}", "null");
        plain = OTHER_VALUE.matcher(plain).replaceAll("this value");
        plain = WRONG_DEFAULT.matcher(plain).replaceFirst("The default value is not of type");
        return plain.replace("ANTLR ", "");
    }

    /** What a scalar says of a literal, in the words in which the same is said of a variable. */
    private static String expected(String said) {
        var kind = WRONG_KIND.matcher(said);
        if (kind.matches()) {
            return "found %s, expected %s".formatted(kind(kind.group(2)),
                    Scalars.BUILT_IN.getOrDefault(kind.group(1), kind(kind.group(1))));
        }
        var range = OUT_OF_RANGE.matcher(said);
        return range.matches() ? "found %s, expected %s".formatted(Shown.number(range.group(1)), Scalars.BUILT_IN.get("Int")) : plain(said);
    }

    private static String kind(String literal) {
        return switch (literal) {
            case "Int" -> "a whole number";
            case "Float" -> "a number with a fraction";
            case "String" -> "a string";
            case "Boolean" -> "true or false";
            case "Enum" -> "a name without quotation marks";
            case "Array" -> "a list";
            case "Object" -> "an object";
            default -> "another value";
        };
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof UnknownOperationException) {
            return ErrorCode.OPERATION_RESOLUTION_FAILURE;
        }
        if (error instanceof ValidationError) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        return error.getErrorType() == ErrorType.ValidationError ? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL_SERVER_ERROR;
    }

    private static Map<String, Object> withoutClassification(Map<String, Object> extensions) {
        var told = new LinkedHashMap<>(extensions);
        told.remove("classification");
        return told;
    }
}

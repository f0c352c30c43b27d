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
    /** How it says the same of a variable. */
    private static final Pattern WRONG_VARIABLE = Pattern.compile("^Variable '(.*?)' has an invalid value: (.*)$", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("^Validation error \\(\\w+(?:@\\[.*?])?\\) ?: ", Pattern.DOTALL);
    private static final Pattern VALUE_AS_THE_ENGINE_SEES_IT = Pattern.compile(" with value '.*' (?=is |must |contains )", Pattern.DOTALL);
    private static final Pattern NAMED_VALUE = Pattern.compile("'?EnumValue\\{name='(.*?)'}'?");
    private static final Pattern OTHER_VALUE = Pattern.compile("'?\\w+Value\\{.*}'?", Pattern.DOTALL);
    private static final Pattern TYPE_OF_THE_PLATFORM = Pattern.compile("(?:a )?'(BigDecimal|BigInteger|Double|Integer|Long|Float"
            + "|String|Boolean|ArrayList|List|LinkedHashMap|Map)'");

    private Errors() {
    }

    /** Every error; what happened alike to several objects of one field is told once, with the path of the first. */
    static List<Map<String, Object>> told(List<GraphQLError> errors) {
        var told = new LinkedHashMap<Object, Map<String, Object>>();
        for (var error : errors) {
            var one = told(error);
            told.putIfAbsent(List.of(one.get("message"), error.getLocations() == null ? List.of() : error.getLocations()), one);
        }
        return List.copyOf(told.values());
    }

    private static Map<String, Object> told(GraphQLError error) {
        var specified = new LinkedHashMap<>(error.toSpecification());
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            specified.put("extensions", withoutClassification(error.getExtensions()));
            return specified;
        }
        var message = error.getMessage();
        var literal = WRONG_LITERAL.matcher(message);
        var variable = WRONG_VARIABLE.matcher(message);
        if (literal.matches()) {
            specified.put("message", literal.group(1) + ": " + plain(literal.group(2)));
            specified.put("extensions", ErrorCode.BAD_USER_INPUT.extensions("argument", literal.group(1)));
        } else if (variable.matches()) {
            specified.put("message", "$" + variable.group(1) + ": " + plain(variable.group(2)));
            specified.put("extensions", ErrorCode.BAD_USER_INPUT.extensions("argument", "$" + variable.group(1)));
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
        plain = TYPE_OF_THE_PLATFORM.matcher(plain).replaceAll(type -> jsonType(type.group(1)));
        return plain.replace("ANTLR ", "");
    }

    private static String jsonType(String type) {
        return switch (type) {
            case "String" -> "a string";
            case "Boolean" -> "a boolean";
            case "ArrayList", "List" -> "a list";
            case "LinkedHashMap", "Map" -> "an object";
            default -> "a number";
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

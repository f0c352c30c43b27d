package org.tamga.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.validation.ValidationError;

/** Errors as clients are told them: each with a code, and nothing of how the engine is built. */
final class Errors {

    /** How the engine says that a literal is not what an argument takes: the argument's name, and the scalar's own words. */
    private static final Pattern WRONG_LITERAL = Pattern.compile(
            "^Validation error \\(WrongType@\\[.*?]\\) : argument '(.*?)' with value .*? - (.*)$",
            Pattern.DOTALL);
    private static final Pattern VALIDATION = Pattern.compile("^Validation error \\((\\w+)(?:@\\[(.*?)])?\\) : (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE_AS_THE_ENGINE_SEES_IT = Pattern.compile(" with value '.*' (?=is )", Pattern.DOTALL);
    /** How it says the same of a variable. */
    private static final Pattern WRONG_VARIABLE = Pattern.compile("^Variable '(.*?)' has an invalid value: (.*)$", Pattern.DOTALL);

    private Errors() {
    }

    static Map<String, Object> told(GraphQLError error) {
        var specified = new LinkedHashMap<>(error.toSpecification());
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            specified.put("extensions", withoutClassification(error.getExtensions()));
            return specified;
        }
        var message = error.getMessage();
        var literal = WRONG_LITERAL.matcher(message);
        var variable = WRONG_VARIABLE.matcher(message);
        var validation = VALIDATION.matcher(message);
        if (literal.matches()) {
            specified.put("message", literal.group(1) + ": " + literal.group(2));
            specified.put("extensions", ErrorCode.BAD_USER_INPUT.extensions("argument", literal.group(1)));
        } else if (variable.matches()) {
            specified.put("message", "$" + variable.group(1) + ": " + variable.group(2));
            specified.put("extensions", ErrorCode.BAD_USER_INPUT.extensions("argument", "$" + variable.group(1)));
        } else if (validation.matches()) {
            specified.put("message", VALUE_AS_THE_ENGINE_SEES_IT.matcher(validation.group(3)).replaceFirst(" "));
            specified.put("extensions", code(error).extensions());
        } else {
            specified.put("extensions", code(error).extensions());
        }
        return specified;
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

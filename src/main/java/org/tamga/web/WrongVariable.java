package org.tamga.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.GraphqlErrorBuilder;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

/**
 * The first value among the variables that is not what the schema says, and where within its variable it stands. The engine finds it too,
 * but tells only the variable's name.
 * <p>
 * Variables that the operation does not declare are left alone, as the specification has it: clients send one set to several operations.
 *
 * @param path such as {@code $filter.holds.from} or {@code $ids[2]}
 * @param message what was found there, and what was expected
 */
record WrongVariable(String path, String message) {

    /** The error to answer with; nothing where all variables are right. */
    static Optional<GraphQLError> in(OperationDefinition operation, Map<String, Object> variables, GraphQLSchema schema) {
        return operation.getVariableDefinitions().stream()
                .flatMap(variable -> in(variable, variables, schema).map(wrong -> wrong.error(variable)).stream())
                .findFirst();
    }

    private static Optional<WrongVariable> in(VariableDefinition variable, Map<String, Object> variables, GraphQLSchema schema) {
        var name = variable.getName();
        if (!variables.containsKey(name)) {
            return variable.getDefaultValue() == null && variable.getType() instanceof NonNullType
                    ? wrong("$" + name, "found nothing, expected a value")
                    : Optional.empty();
        }
        return in("$" + name, type(variable.getType(), schema), variables.get(name));
    }

    private static GraphQLType type(Type<?> declared, GraphQLSchema schema) {
        if (declared instanceof NonNullType required) {
            return GraphQLNonNull.nonNull(type(required.getType(), schema));
        }
        return declared instanceof ListType list ? GraphQLList.list(type(list.getType(), schema))
                : schema.getType(((TypeName) declared).getName());
    }

    private static Optional<WrongVariable> in(String path, GraphQLType type, Object value) {
        if (type instanceof GraphQLNonNull required) {
            return value == null ? wrong(path, "found null, expected a value") : in(path, required.getWrappedType(), value);
        }
        if (value == null) {
            return Optional.empty();
        }
        if (type instanceof GraphQLList list) {
            return inList(path, list.getWrappedType(), value);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return inObject(path, object, value);
        }
        if (type instanceof GraphQLEnumType values) {
            return inEnum(path, values, value);
        }
        return inScalar(path, (GraphQLScalarType) type, value);
    }

    private static Optional<WrongVariable> inList(String path, GraphQLType element, Object value) {
        if (!(value instanceof Collection<?> elements)) {
            return in(path, element, value);
        }
        if (LongList.isTooLong(elements.size())) {
            return wrong(path, LongList.message(elements.size()));
        }
        var at = 0;
        for (var one : elements) {
            var wrong = in("%s[%d]".formatted(path, at++), element, one);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrongVariable> inObject(String path, GraphQLInputObjectType type, Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            return wrong(path, "found %s, expected an object".formatted(Shown.value(value)));
        }
        for (var name : fields.keySet()) {
            if (type.getFieldDefinition(String.valueOf(name)) == null) {
                return wrong(path + "." + name, "found a field that %s has not, expected one of %s".formatted(type.getName(),
                        type.getFieldDefinitions().stream().map(field -> field.getName()).collect(Collectors.joining(", "))));
            }
        }
        for (var field : type.getFieldDefinitions()) {
            var inner = path + "." + field.getName();
            if (fields.containsKey(field.getName())) {
                var wrong = in(inner, field.getType(), fields.get(field.getName()));
                if (wrong.isPresent()) {
                    return wrong;
                }
            } else if (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
                return wrong(inner, "found nothing, expected a value");
            }
        }
        return Optional.empty();
    }

    private static Optional<WrongVariable> inEnum(String path, GraphQLEnumType type, Object value) {
        var names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
        return value instanceof String name && names.contains(name) ? Optional.empty()
                : wrong(path, "found %s, expected one of %s".formatted(Shown.value(value), String.join(", ", names)));
    }

    private static Optional<WrongVariable> inScalar(String path, GraphQLScalarType type, Object value) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Errors.LANGUAGE);
            return Optional.empty();
        } catch (GraphQLException e) {
            return wrong(path, Scalars.BUILT_IN.containsKey(type.getName())
                    ? "found %s, expected %s".formatted(Shown.value(value), Scalars.BUILT_IN.get(type.getName()))
                    : e.getMessage());
        }
    }

    private static Optional<WrongVariable> wrong(String path, String message) {
        return Optional.of(new WrongVariable(path, message));
    }

    private GraphQLError error(VariableDefinition variable) {
        return GraphqlErrorBuilder.newError()
                .message("%s: %s", path, message)
                .locations(List.of(variable.getSourceLocation()))
                .extensions(ErrorCode.BAD_USER_INPUT.extensions("argument", path))
                .build();
    }
}

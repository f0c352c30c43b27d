package org.tamga.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/**
 * What of a schema breaks a client that was written for an older one: an operation that was valid is not any more, an answer can hold what
 * it could not, or a question that leaves a value out means something else. What was only added breaks nobody.
 * <p>
 * What was announced is no break: a field, argument, input field or enum value whose deprecation names a day may go from that day on.
 */
final class SchemaBreaks {

    static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final GraphQLSchema was;
    private final GraphQLSchema is;
    private final LocalDate today;
    private final List<String> breaks = new ArrayList<>();

    private SchemaBreaks(GraphQLSchema was, GraphQLSchema is, LocalDate today) {
        this.was = was;
        this.is = is;
        this.today = today;
    }

    /** Each break, as one line that says where and what; in the order of the older schema. */
    static List<String> between(String was, String is, LocalDate today) {
        var breaks = new SchemaBreaks(parsed(was), parsed(is), today);
        breaks.was.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__")).forEach(breaks::type);
        breaks.was.getDirectives().forEach(breaks::directive);
        return breaks.breaks;
    }

    static GraphQLSchema parsed(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }

    private void type(GraphQLNamedType old) {
        var now = is.getType(old.getName());
        if (now == null) {
            breaks.add(old.getName() + " is gone");
        } else if (!kind(now).equals(kind(old))) {
            breaks.add("%s was %s and is %s".formatted(old.getName(), kind(old), kind(now)));
        } else if (old instanceof GraphQLFieldsContainer container) {
            interfaces(container, (GraphQLFieldsContainer) now);
            fields(container, (GraphQLFieldsContainer) now);
        } else if (old instanceof GraphQLInputObjectType input) {
            inputFields(input, (GraphQLInputObjectType) now);
        } else if (old instanceof GraphQLEnumType values) {
            gone(old.getName() + ".", values.getValues(), ((GraphQLEnumType) now)::getValue,
                    GraphQLEnumValueDefinition::getDeprecationReason);
        } else if (old instanceof GraphQLUnionType union) {
            var members = names(((GraphQLUnionType) now).getTypes());
            names(union.getTypes()).stream().filter(member -> !members.contains(member))
                    .forEach(member -> breaks.add("%s is no %s any more".formatted(member, old.getName())));
        }
    }

    private static String kind(GraphQLType type) {
        return type.getClass().getSimpleName().replaceAll("GraphQL|Type", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }

    private void interfaces(GraphQLFieldsContainer old, GraphQLFieldsContainer now) {
        var kept = names(((GraphQLImplementingType) now).getInterfaces());
        names(((GraphQLImplementingType) old).getInterfaces()).stream().filter(name -> !kept.contains(name))
                .forEach(name -> breaks.add("%s is no %s any more".formatted(old.getName(), name)));
    }

    private void fields(GraphQLFieldsContainer old, GraphQLFieldsContainer now) {
        var prefix = old.getName() + ".";
        gone(prefix, old.getFieldDefinitions(), now::getFieldDefinition, GraphQLFieldDefinition::getDeprecationReason);
        for (var field : old.getFieldDefinitions()) {
            var kept = now.getFieldDefinition(field.getName());
            if (kept != null) {
                if (!answersNoMore(field.getType(), kept.getType())) {
                    became(prefix + field.getName(), field.getType(), kept.getType());
                }
                arguments(prefix + field.getName(), field.getArguments(), kept.getArguments());
            }
        }
    }

    private void arguments(String of, List<GraphQLArgument> old, List<GraphQLArgument> now) {
        var byName = now.stream().collect(Collectors.toMap(GraphQLArgument::getName, argument -> argument));
        gone(of + "(", ")", old, byName::get, GraphQLArgument::getDeprecationReason);
        var known = names(old);
        now.stream().filter(argument -> !known.contains(argument.getName()) && GraphQLTypeUtil.isNonNull(argument.getType())
                && !argument.hasSetDefaultValue())
                .forEach(argument -> breaks.add("%s(%s) must be given".formatted(of, argument.getName())));
        for (var argument : old) {
            var kept = byName.get(argument.getName());
            if (kept != null) {
                input("%s(%s)".formatted(of, argument.getName()), argument.getType(), kept.getType(), argument.getArgumentDefaultValue(),
                        kept.getArgumentDefaultValue());
            }
        }
    }

    private void inputFields(GraphQLInputObjectType old, GraphQLInputObjectType now) {
        var prefix = old.getName() + ".";
        gone(prefix, old.getFieldDefinitions(), now::getFieldDefinition, GraphQLInputObjectField::getDeprecationReason);
        now.getFieldDefinitions().stream().filter(field -> old.getFieldDefinition(field.getName()) == null
                && GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .forEach(field -> breaks.add(prefix + field.getName() + " must be given"));
        for (var field : old.getFieldDefinitions()) {
            var kept = now.getFieldDefinition(field.getName());
            if (kept != null) {
                input(prefix + field.getName(), field.getType(), kept.getType(), field.getInputFieldDefaultValue(),
                        kept.getInputFieldDefaultValue());
            }
        }
    }

    private void input(String where, GraphQLType old, GraphQLType now, InputValueWithState oldDefault, InputValueWithState newDefault) {
        if (!takesAll(old, now)) {
            became(where, old, now);
        } else if (oldDefault.isSet() && newDefault.isNotSet() && GraphQLTypeUtil.isNonNull(now)) {
            breaks.add(where + " must be given");
        } else if (oldDefault.isSet() && !shown(oldDefault).equals(shown(newDefault))) {
            breaks.add("%s: the default was %s and is %s".formatted(where, shown(oldDefault), shown(newDefault)));
        }
    }

    private static GraphQLType bare(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type);
    }

    private static String shown(InputValueWithState value) {
        return value.isNotSet() ? "none" : AstPrinter.printAst((Node<?>) value.getValue());
    }

    private void directive(GraphQLDirective old) {
        var now = is.getDirective(old.getName());
        if (now == null) {
            breaks.add("@" + old.getName() + " is gone");
            return;
        }
        arguments("@" + old.getName(), old.getArguments(), now.getArguments());
        old.validLocations().stream().filter(location -> !now.validLocations().contains(location))
                .forEach(location -> breaks.add("@%s may not stand at %s any more".formatted(old.getName(), location)));
    }

    /** Whether whoever reads the one can read the other: it is the same, or says more surely that there is something. */
    private static boolean answersNoMore(GraphQLType old, GraphQLType now) {
        if (now instanceof GraphQLNonNull sure) {
            return answersNoMore(bare(old), sure.getWrappedType());
        }
        if (old instanceof GraphQLList list) {
            return now instanceof GraphQLList kept && answersNoMore(list.getWrappedType(), kept.getWrappedType());
        }
        return old instanceof GraphQLNamedType type && now instanceof GraphQLNamedType kept && type.getName().equals(kept.getName());
    }

    /** Whether whatever was taken is taken still. */
    private static boolean takesAll(GraphQLType old, GraphQLType now) {
        return answersNoMore(now, old);
    }

    private void became(String where, GraphQLType old, GraphQLType now) {
        breaks.add("%s: %s became %s".formatted(where, GraphQLTypeUtil.simplePrint(old), GraphQLTypeUtil.simplePrint(now)));
    }

    private <T extends GraphQLNamedSchemaElement> void gone(String prefix, List<T> old, Function<String, ?> now,
            Function<T, String> deprecation) {
        gone(prefix, "", old, now, deprecation);
    }

    private <T extends GraphQLNamedSchemaElement> void gone(String prefix, String suffix, List<T> old, Function<String, ?> now,
            Function<T, String> deprecation) {
        old.stream().filter(element -> now.apply(element.getName()) == null && !announced(deprecation.apply(element)))
                .forEach(element -> breaks.add(prefix + element.getName() + suffix + " is gone"));
    }

    private boolean announced(String reason) {
        var day = reason == null ? null : DAY.matcher(reason);
        return day != null && day.find() && !LocalDate.parse(day.group()).isAfter(today);
    }
}

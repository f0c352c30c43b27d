package org.tamga.benchmark.spring;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;

/** Scalars that are what they are, and which type an actor is. */
@Configuration
class Wiring {

    private static final Map<String, String> TYPES = Map.of("COUNTRY", "Country", "PERSON", "Person", "ORGANISATION", "Organisation",
            "ALLIANCE", "Alliance", "GROUP", "Group", "PLACE", "Place", "PROJECT", "Project", "UNNAMED_SOURCE", "UnnamedSource");

    @Bean
    RuntimeWiringConfigurer scalarsAndActors() {
        return builder -> {
            for (var name : new String[]{"Date", "Edtf", "CountryCode", "LanguageCode", "Decimal"}) {
                builder.scalar(GraphQLScalarType.newScalar().name(name).coercing(new AsIs(name.equals("Decimal"))).build());
            }
            builder.type("Actor", type -> type.typeResolver(
                    environment -> environment.getSchema().getObjectType(TYPES.get(((Rows.Actor) environment.getObject()).kind()))));
        };
    }

    private record AsIs(boolean number) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return number ? result : result.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return ((StringValue) input).getValue();
        }
    }
}

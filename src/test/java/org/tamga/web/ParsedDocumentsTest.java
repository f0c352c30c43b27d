package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tamga.web.config.Settings;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

/** What was parsed and found valid once is not parsed again, as long as there is room for it. */
class ParsedDocumentsTest {

    private final ParsedDocuments documents = new ParsedDocuments(
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("type Query { a(b: Int): Int }"),
                    RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build()),
            Settings.with(Map.of("tamga.graphql.documents.parsed", "10", "tamga.graphql.documents.parsed-size", "2K")));

    @Test
    void theSameTextIsTheSameDocument() {
        var first = read("{ a }", Map.of());

        assertThat(first.hasErrors()).isFalse();
        assertThat(read("{ a }", Map.of()).getDocument()).isSameAs(first.getDocument());
        assertThat(read("{ a } ", Map.of()).getDocument()).isNotSameAs(first.getDocument());
    }

    @Test
    void whatIsNotValidIsNotKept() {
        for (var document : new String[]{"{ b }", "{", "{ a @defer }", "{ " + "x: a ".repeat(201) + "}"}) {
            assertThat(read(document, Map.of()).hasErrors()).isTrue();
            assertThat(documents.keeps(document)).isFalse();
        }
    }

    @Test
    void wrongVariablesAreNoFaultOfTheDocument() {
        var document = "query($b: Int!) { a(b: $b) }";

        assertThat(read(document, Map.of("b", "x")).hasErrors()).isTrue();
        assertThat(documents.keeps(document)).isTrue();
        assertThat(read(document, Map.of("b", 1)).hasErrors()).isFalse();
    }

    @Test
    void noMoreAreKeptThanThereIsRoomFor() {
        var many = IntStream.range(0, 100).mapToObj("{ x%d: a }"::formatted).toList();
        many.forEach(document -> read(document, Map.of()));

        assertThat(many.stream().filter(documents::keeps).count()).isBetween(1L, 10L);

        var large = "{ a } #" + "x".repeat(3_000);
        assertThat(read(large, Map.of()).hasErrors()).isFalse();
        assertThat(documents.keeps(large)).isFalse();
    }

    private PreparsedDocumentEntry read(String document, Map<String, Object> variables) {
        return documents.getDocumentAsync(ExecutionInput.newExecutionInput(document).variables(variables).build(), input -> null).join();
    }
}

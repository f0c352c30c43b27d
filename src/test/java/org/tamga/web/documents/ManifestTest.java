package org.tamga.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.web.config.Settings;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The files of trusted documents that front ends' tools write, and what is said of others. */
class ManifestTest {

    @TempDir
    Path directory;

    @Test
    void asRelaysCompilerPersistsThem() throws IOException {
        var trusted = read("{\"5f2c\": \"query A { __typename }\", \"77aa\": \"query B { __typename }\"}");

        assertThat(trusted.only()).isTrue();
        assertThat(trusted.text(new DocumentAsked(null, "77aa"))).isEqualTo("query B { __typename }");
    }

    @Test
    void asApollosToolWritesThem() throws IOException {
        var trusted = read("""
                {"format": "apollo-persisted-query-manifest", "version": 1,
                 "operations": [{"id": "1", "name": "A", "type": "query", "body": "query A { __typename }"}]}
                """);

        assertThat(trusted.text(new DocumentAsked(null, "1"))).isEqualTo("query A { __typename }");
    }

    @Test
    void anEmptyOneTrustsNothing() throws IOException {
        var trusted = read("{}");

        assertThat(trusted.only()).isTrue();
        assertThatThrownBy(() -> trusted.text(new DocumentAsked("{ __typename }", null))).isInstanceOf(DocumentNotRun.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "nothing                                                                   | it is not JSON",
            "[]                                                                        | it is neither of the format apollo-persisted-query-manifest, version 1, nor an object of documents by id",
            "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 2, \"operations\": []} | it is neither of the format apollo-persisted-query-manifest, version 1, nor an object of documents by id",
            "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"a\"}]} | the document \"a\" has no text",
            "{\"a\": 5}                                                                | the document \"a\" has no text",
    })
    void anotherEndsTheStartAndSaysWhy(String manifest, String why) {
        assertThatThrownBy(() -> read(manifest)).isInstanceOf(ManifestNotRead.class)
                .hasMessage("tamga.graphql.documents.trusted: %s can't be read: %s.".formatted(directory.resolve("manifest.json"), why));
    }

    @Test
    void soDoesOneThatIsNotThere() {
        assertThatThrownBy(() -> trusted(directory.resolve("nowhere.json"))).isInstanceOf(ManifestNotRead.class)
                .hasMessageEndingWith("there is no such file.");
    }

    private TrustedDocuments read(String manifest) throws IOException {
        return trusted(Files.writeString(directory.resolve("manifest.json"), manifest));
    }

    private static TrustedDocuments trusted(Path manifest) {
        var config = Settings.with(Map.of("tamga.graphql.documents.trusted", manifest.toString()));
        var trusted = new TrustedDocuments(config, new ObjectMapper());
        trusted.read();
        return trusted;
    }
}

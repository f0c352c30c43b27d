package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Answers are packed as the client takes them. */
@QuarkusTest
class CompressionTest {

    private static final String QUERY = "{ countries(first: 100) { edges { node { code name } } } }";

    private HttpClient client = HttpClient.newHttpClient();

    @Test
    void alsoOverHttp1() throws Exception {
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        withGzip(true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withGzip(boolean post) throws Exception {
        var plain = ask(post, null);
        assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity")).isEqualTo("identity");
        for (var times = 0; times < 2; times++) {
            var packed = ask(post, "gzip");
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(packed.body().length).isLessThan(plain.body().length / 2);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @EnabledIf("brotliIsThere")
    void withBrotli(boolean post) throws Exception {
        var plain = ask(post, null);
        var packed = ask(post, "gzip, deflate, br");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        assertThat(new BrotliInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
    }

    static boolean brotliIsThere() {
        return Brotli4jLoader.isAvailable();
    }

    @Test
    void whoForbidsItGetsThePlainAnswer() throws Exception {
        assertThat(ask(true, "gzip;q=0, br;q=0").headers().firstValue("Content-Encoding").orElse("identity")).isEqualTo("identity");
        assertThat(ask(true, "identity").body()).isEqualTo(ask(true, null).body());
    }

    @Test
    void oneTagNamesTheAnswerHoweverItIsPacked() throws Exception {
        var tag = ask(false, "gzip").headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        assertThat(ask(false, "identity").headers().firstValue("ETag")).contains(tag);
        var again = client.send(request(false, "gzip").setHeader("If-None-Match", tag).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theSchemaIsPackedToo() throws Exception {
        var schema = client.send(HttpRequest.newBuilder(address("/graphql/schema.graphql")).setHeader("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(schema.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(schema.body())).readAllBytes(), StandardCharsets.UTF_8))
                .contains("type Query");
    }

    private HttpResponse<byte[]> ask(boolean post, String encoding) throws IOException, InterruptedException {
        var answer = client.send(request(post, encoding).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static HttpRequest.Builder request(boolean post, String encoding) {
        var request = post
                ? HttpRequest.newBuilder(address("/graphql")).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + QUERY + "\"}"))
                : HttpRequest.newBuilder(address("/graphql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8)));
        return encoding == null ? request : request.header("Accept-Encoding", encoding);
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}

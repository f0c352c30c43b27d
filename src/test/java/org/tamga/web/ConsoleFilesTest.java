package org.tamga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** A file of the console that is carried packed is sent packed, and unpacked to who does not take it so; here a trial. */
@QuarkusTest
class ConsoleFilesTest {

    private static final String WHOLE = "trial(\"a file of the console\");\n";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isSentPackedToWhoTakesItSo() throws Exception {
        var answer = ask("GET", "trial.js", "Accept-Encoding", "br, gzip;q=0.5");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()).asString(StandardCharsets.UTF_8)
                .isEqualTo(WHOLE);
    }

    @Test
    void isSentUnpackedToAnyoneElse() throws Exception {
        var answer = ask("GET", "trial.js", "Accept-Encoding", "br");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo(WHOLE);
    }

    @Test
    void isNotSentAgainToWhoHasIt() throws Exception {
        var tag = ask("HEAD", "trial.js", "Accept", "*/*").headers().firstValue("ETag").orElseThrow();

        var answer = ask("GET", "trial.js", "If-None-Match", tag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whatIsNotCarriedPackedIsServedAsAlways() throws Exception {
        assertThat(ask("GET", "render.js", "Accept-Encoding", "gzip").body()).asString(StandardCharsets.UTF_8).contains("GraphiQL");
        assertThat(ask("GET", "none.js", "Accept-Encoding", "gzip").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> ask(String method, String file, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/q/graphql-ui/" + file))
                .header(header, value).method(method, HttpRequest.BodyPublishers.noBody()).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}

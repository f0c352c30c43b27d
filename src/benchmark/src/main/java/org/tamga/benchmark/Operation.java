package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An operation of the contract, asked of somebody.
 *
 * @param name of the operation, as its file is called
 * @param of whom it is asked: popular, middle, rare, or all
 * @param subject their key; null where it is asked of all
 * @param has how many rows the subject has of what the operation lists first
 * @param request the body of the request
 */
record Operation(String name, String of, String subject, long has, String request) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACT = Path.of("src/test/resources/contract");

    /** All of the contract, of the subjects that there are; some of the answers are needed to ask for others by their ids. */
    static List<Operation> all(Path project, Subjects subjects, Server server) {
        var all = new ArrayList<Operation>();
        subjects.byStatements().forEach((of, country) -> all.add(of(project, "traverse", of, country, Map.of("code", country.key()))));
        subjects.byClaims().forEach((of, country) -> all.add(of(project, "claims", of, country, Map.of("code", country.key()))));
        subjects.byCitations().forEach((of, claim) -> {
            if (!of.equals("rare")) {
                all.add(of(project, "claim", of, claim, Map.of("slug", claim.key())));
            }
        });
        var popular = subjects.byClaims().get("popular");
        all.add(of(project, "briefing", "popular", popular, Map.of("code", popular.key())));
        all.add(of(project, "measures", "popular", popular, Map.of("code", popular.key())));
        all.add(of(project, "between", "popular", new Subjects.Subject(String.join(" and ", subjects.pair()), popular.has()),
                Map.of("a", subjects.pair().get(0), "b", subjects.pair().get(1))));
        all.add(of(project, "articles", "all", null, Map.of()));
        var ids = ids(server, popular.key());
        all.add(of(project, "node", "all", null, Map.of("id", ids.get(1), "ids", ids)));
        return all;
    }

    private static Operation of(Path project, String name, String of, Subjects.Subject subject, Map<String, ?> variables) {
        return new Operation(name, of, subject == null ? null : subject.key(), subject == null ? 0 : subject.has(),
                request(contents(project.resolve(CONTRACT).resolve(name + ".graphql")), variables));
    }

    static String request(String document, Map<String, ?> variables) {
        var request = new LinkedHashMap<String, Object>();
        request.put("query", document);
        request.put("variables", variables);
        try {
            return JSON.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of each type of object. */
    private static List<String> ids(Server server, String code) {
        var answer = data(server.post("/graphql", request("""
                query($code: CountryCode!) { country(code: $code) { id } claims(first: 1) { edges { node { id } } }
                  articles(first: 1) { edges { node { id } } } alliances(first: 1) { edges { node { id } } }
                  statements(first: 1) { edges { node { id citations(first: 1) { edges { node { id } } } } } }
                  measures(first: 1) { edges { node { id } } } sources(first: 1) { edges { node { id } } } }
                """, Map.of("code", code))).body());
        return answer.findValuesAsText("id");
    }

    /** What an answer without errors says. */
    static JsonNode data(String body) {
        try {
            var answer = JSON.readTree(body);
            if (answer.has("errors") || answer.path("data").isEmpty() || answer.get("data").elements().next().isNull()) {
                throw new IllegalStateException("No answer: " + body.substring(0, Math.min(2000, body.length())));
            }
            return answer.get("data");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a line or a file's name. */
    String label() {
        return name + "-" + of;
    }
}

package org.tamga.web.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.documents.DocumentNotRun.Reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Startup;

/**
 * The only documents that run, where the operator gives a manifest of them: nobody can ask what the front ends don't.
 * <p>
 * Read once, at the start: the manifest of Apollo's {@code generate-persisted-query-manifest}, or the file that {@code relay-compiler}
 * persists to, which gives each document by its id.
 */
@Startup
@ApplicationScoped
public class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger("org.tamga");
    private static final String APOLLO = "apollo-persisted-query-manifest";

    private final boolean only;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byHash = new HashMap<>();

    public TrustedDocuments(GraphQLConfig config, ObjectMapper json) {
        this.only = config.documents().trusted().isPresent();
        config.documents().trusted().ifPresent(manifest -> {
            read(manifest, json);
            LOG.infof("Only the %d documents of %s run", byHash.size(), manifest);
        });
    }

    /** Whether no others run. */
    boolean only() {
        return only;
    }

    /**
     * The trusted document that is asked for, by its id or by its very text.
     *
     * @throws DocumentNotRun where it is none
     */
    String text(DocumentAsked asked) {
        var byText = asked.text() == null ? null : byHash.get(RememberedDocuments.hash(asked.text()));
        var text = asked.id() == null ? byText : byId.getOrDefault(asked.id(), byHash.get(asked.id()));
        if (text == null || asked.text() != null && !text.equals(asked.text())) {
            throw new DocumentNotRun(Reason.NOT_TRUSTED, asked.id() == null ? "Only trusted documents run, and this is none of them."
                    : "Only trusted documents run, and the id names none of them, or not the one that came with it.");
        }
        return text;
    }

    private void read(Path manifest, ObjectMapper json) {
        try {
            var read = json.readTree(Files.readString(manifest));
            if (read.isObject() && APOLLO.equals(read.path("format").asText()) && read.path("version").asInt() == 1
                    && read.path("operations").isArray()) {
                read.get("operations").forEach(operation -> add(manifest, operation.path("id"), operation.path("body")));
            } else if (read.isObject() && !read.has("format")) {
                read.properties().forEach(document -> add(manifest, json.getNodeFactory().textNode(document.getKey()),
                        document.getValue()));
            } else {
                throw unreadable(manifest, "it is neither of the format " + APOLLO + ", version 1, nor an object of documents by id");
            }
        } catch (IOException e) {
            throw unreadable(manifest, Files.exists(manifest) ? "it is not JSON" : "there is no such file");
        }
    }

    private void add(Path manifest, JsonNode id, JsonNode body) {
        if (!id.isTextual() || !body.isTextual()) {
            throw unreadable(manifest, "the document " + id + " has no text");
        }
        byId.put(id.textValue(), body.textValue());
        byHash.put(RememberedDocuments.hash(body.textValue()), body.textValue());
    }

    /** Quarkus says this alone, without a stack: what an operator can put right is no fault of ours. */
    private static PreventFurtherStepsException unreadable(Path manifest, String why) {
        return new PreventFurtherStepsException("tamga.graphql.documents.trusted: %s can't be read: %s.".formatted(manifest, why), 1);
    }
}

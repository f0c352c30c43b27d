package org.tamga.web.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.tamga.common.NotStarted;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.documents.DocumentNotRun.Reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;

/**
 * The only documents that run, where the operator gives a manifest of them: nobody can ask what the front ends don't.
 * <p>
 * Read once, at the start: the manifest of Apollo's {@code generate-persisted-query-manifest}, or the file that {@code relay-compiler}
 * persists to, which gives each document by its id.
 */
@ApplicationScoped
public class TrustedDocuments {

    private static final Logger LOG = Logger.getLogger("org.tamga");
    private static final String APOLLO = "apollo-persisted-query-manifest";

    private final Optional<Path> manifest;
    private final ObjectMapper json;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byHash = new HashMap<>();

    public TrustedDocuments(GraphQLConfig config, ObjectMapper json) {
        this.manifest = config.documents().trusted();
        this.json = json;
    }

    /** Reads the manifest before anything else is done; where it can't be read, Tamga says why and does not start. */
    void start(@Observes @Priority(1) StartupEvent event) {
        try {
            read();
            manifest.ifPresent(file -> LOG.infof("Only the %d documents of %s run", byHash.size(), file));
        } catch (ManifestNotRead e) {
            throw new NotStarted(e.getMessage(), 1);
        }
    }

    void read() {
        manifest.ifPresent(this::read);
    }

    /** Whether no others run. */
    boolean only() {
        return manifest.isPresent();
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

    private void read(Path manifest) {
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

    private static ManifestNotRead unreadable(Path manifest, String why) {
        return new ManifestNotRead("tamga.graphql.documents.trusted: %s can't be read: %s.".formatted(manifest, why));
    }
}

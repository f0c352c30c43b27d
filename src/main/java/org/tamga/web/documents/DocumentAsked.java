package org.tamga.web.documents;

import java.util.Map;
import java.util.Objects;

/**
 * The document that a request asks for: written out, or by an id, or both.
 *
 * @param text null where it is not written out
 * @param id its hash or, in a manifest, whatever names it there; null where it has none
 */
public record DocumentAsked(String text, String id) {

    private static final String EXTENSION = "extensions.persistedQuery";
    private static final String ALGORITHM = "sha256:";

    /**
     * Reads it from the request's parameters.
     *
     * @param documentId as GraphQL over HTTP names a document; the prefix that says how it was hashed may stand before it
     * @throws DocumentNotRun where they are not what Apollo's protocol says, or contradict each other
     */
    public static DocumentAsked of(String query, String documentId, Map<String, Object> extensions) {
        var text = query == null || query.isBlank() ? null : query;
        var id = documentId != null && documentId.startsWith(ALGORITHM) ? documentId.substring(ALGORITHM.length()) : documentId;
        var hash = hash(extensions.get("persistedQuery"));
        if (id != null && hash != null && !Objects.equals(id, hash)) {
            throw DocumentNotRun.malformed("documentId and %s.sha256Hash name two documents: one of the two is expected."
                    .formatted(EXTENSION));
        }
        return new DocumentAsked(text, id == null ? hash : id);
    }

    private static String hash(Object extension) {
        if (extension == null) {
            return null;
        }
        if (!(extension instanceof Map<?, ?> persisted)) {
            throw DocumentNotRun.malformed(EXTENSION + ": expected an object with version and sha256Hash.");
        }
        if (!Integer.valueOf(1).equals(persisted.get("version"))) {
            throw DocumentNotRun.malformed("%s.version: found %s, expected 1.".formatted(EXTENSION, persisted.get("version")));
        }
        if (!(persisted.get("sha256Hash") instanceof String hash) || hash.isEmpty()) {
            throw DocumentNotRun.malformed("%s.sha256Hash: expected the SHA-256 of the document in hexadecimal digits."
                    .formatted(EXTENSION));
        }
        return hash;
    }
}

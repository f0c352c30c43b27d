package org.tamga.web.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Bounded;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.documents.DocumentNotRun.Reason;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * The documents that clients name by their hash instead of sending them again: Apollo's automatic persisted queries.
 * <p>
 * graphql-java's own support gives what it knows under a hash without a look at the document that came with it, and keeps what failed.
 * Here a hash is checked whenever the document is there, and only what is valid is remembered (docs/decisions/0010).
 */
@ApplicationScoped
public class RememberedDocuments {

    private static final int PART_OF_THE_HEAP = 16;
    private static final long MOST = 8 << 20;

    private final TrustedDocuments trusted;
    private final Cache<String, String> remembered;

    public RememberedDocuments(TrustedDocuments trusted, GraphQLConfig config) {
        this.trusted = trusted;
        this.remembered = Bounded.cache(config.documents().remembered(),
                Bounded.room(config.documents().rememberedSize(), PART_OF_THE_HEAP, MOST),
                document -> document.getBytes(StandardCharsets.UTF_8).length);
    }

    /**
     * The text of the document that is asked for.
     *
     * @throws DocumentNotRun where it is not known, not trusted, or not the one that its hash names
     */
    public String text(DocumentAsked asked) {
        if (asked.text() == null && asked.id() == null) {
            throw DocumentNotRun.malformed("query: found nothing, expected a GraphQL document.");
        }
        if (trusted.only()) {
            return trusted.text(asked);
        }
        if (asked.text() != null) {
            if (asked.id() != null && !asked.id().equals(hash(asked.text()))) {
                throw DocumentNotRun.malformed("The hash is not that of the document, which is %s.".formatted(hash(asked.text())));
            }
            return asked.text();
        }
        var text = remembered.getIfPresent(asked.id());
        if (text == null) {
            // Apollo's clients know the error by this message, and send the document whole.
            throw new DocumentNotRun(Reason.NOT_FOUND, "PersistedQueryNotFound");
        }
        return text;
    }

    /** Remembers a document that came with its hash, and was found valid. */
    public void remember(DocumentAsked asked) {
        if (asked.text() != null && asked.id() != null && !trusted.only()) {
            remembered.put(asked.id(), asked.text());
        }
    }

    /** How many are remembered. */
    public long count() {
        remembered.cleanUp();
        return remembered.estimatedSize();
    }

    /** By which a document is named: SHA-256, in hexadecimal. */
    public static String hash(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

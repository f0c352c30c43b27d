package org.tamga.web.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What was asked, whole: two requests are the same question only where all that an answer can depend on is the same.
 *
 * @param digest in SHA-256: long documents need not be kept to be told apart
 */
public record Question(String digest) {

    /** Of a request as it is written in full. */
    public static Question of(byte[] request) {
        return new Question(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256().digest(request)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.tamga.web.documents;

/** The file of trusted documents is none, as its operator is told. */
final class ManifestNotRead extends RuntimeException {

    ManifestNotRead(String message) {
        super(message);
    }
}

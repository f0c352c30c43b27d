package org.tamga.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.encoder.Encoder;

/** How the bytes of an answer can be packed, the best first. */
public enum Encoding {

    BROTLI("br") {
        @Override
        public byte[] pack(byte[] body) {
            try {
                return Encoder.compress(body, new Encoder.Parameters().setMode(Encoder.Mode.TEXT).setQuality(QUALITY).setWindow(WINDOW));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    GZIP("gzip") {
        @Override
        public byte[] pack(byte[] body) {
            var packed = new ByteArrayOutputStream(body.length / 4);
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        public byte[] pack(byte[] body) {
            return body;
        }
    };

    /** Packs as well as gzip at its best, in less time than gzip takes by default. */
    private static final int QUALITY = 5;
    /** Of 64 KB, as a power of two: an answer of any size is packed no worse than with the largest, which takes 11 MB of memory that is no heap. */
    private static final int WINDOW = 16;

    private final String text;

    Encoding(String text) {
        this.text = text;
    }

    /** As headers name it. */
    public String text() {
        return text;
    }

    public abstract byte[] pack(byte[] body);
}

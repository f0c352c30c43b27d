package org.tamga.web.cache;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.aayushatharva.brotli4j.Brotli4jLoader;

/**
 * Which encoding a client takes, as Accept-Encoding says (RFC 9110). The server could pack by itself, but sends brotli to a client that
 * forbids it, and does not start where brotli's library is missing (docs/decisions/0012).
 */
@ApplicationScoped
public class Encodings {

    private static final Logger LOG = Logger.getLogger(Encodings.class);

    /** Below that, the header costs more than packing saves. */
    private static final int WORTH_IT = 300;

    private final BooleanSupplier brotli;
    private volatile List<Encoding> offered;

    Encodings() {
        this(Brotli4jLoader::isAvailable);
    }

    Encodings(BooleanSupplier brotli) {
        this.brotli = brotli;
    }

    /** Brotli's library is written out and loaded when first a client could be sent something packed, not at the start. */
    private List<Encoding> offered() {
        if (offered == null) {
            synchronized (this) {
                if (offered == null) {
                    offered = brotli.getAsBoolean() ? List.of(Encoding.values()) : withoutBrotli();
                }
            }
        }
        return offered;
    }

    private static List<Encoding> withoutBrotli() {
        LOG.info("Brotli's library is not to be had on this platform; answers are packed with gzip");
        return List.of(Encoding.GZIP, Encoding.IDENTITY);
    }

    /** What to pack an answer with: what the client likes best, and of several the best. */
    public Encoding chosen(String acceptEncoding, int length) {
        if (acceptEncoding == null || length < WORTH_IT) {
            return Encoding.IDENTITY;
        }
        var best = Encoding.IDENTITY;
        var bestWeight = 0.0;
        for (var encoding : offered()) {
            var weight = weight(acceptEncoding, encoding);
            if (weight > bestWeight) {
                best = encoding;
                bestWeight = weight;
            }
        }
        return best;
    }

    /** Whether a client takes what is packed like that, though it may like something else better. */
    public static boolean takes(String acceptEncoding, Encoding encoding) {
        return acceptEncoding != null && weight(acceptEncoding, encoding) > 0;
    }

    private static double weight(String acceptEncoding, Encoding encoding) {
        var any = encoding == Encoding.IDENTITY ? LEAST : 0.0;
        for (var part : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            var parameters = part.split(";", -1);
            var name = parameters[0].strip();
            if (name.equals(encoding.text()) || name.equals("x-gzip") && encoding == Encoding.GZIP) {
                return quality(parameters);
            }
            if (name.equals("*")) {
                any = quality(parameters);
            }
        }
        return any;
    }

    /** Who does not mention it takes the plain answer, after all that they mention. */
    private static final double LEAST = 0.0001;

    private static double quality(String[] parameters) {
        return Arrays.stream(parameters).skip(1).map(String::strip).filter(parameter -> parameter.startsWith("q=")).findFirst()
                .map(parameter -> {
                    try {
                        return Double.parseDouble(parameter.substring(2));
                    } catch (NumberFormatException e) {
                        return 0.0;
                    }
                }).orElse(1.0);
    }
}

package org.tamga.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client is sent that says what it takes. */
class EncodingsTest {

    private static final int LONG = 5_000;

    private final Encodings encodings = new Encodings(() -> true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gzip, deflate, br, zstd     | BROTLI",
            "gzip, deflate               | GZIP",
            "GZIP                        | GZIP",
            "x-gzip                      | GZIP",
            "deflate                     | IDENTITY",
            "br;q=0, gzip                | GZIP",
            "br;q=0.5, gzip              | GZIP",
            "br;q=1.0, gzip;q=0.8        | BROTLI",
            "gzip;q=0                    | IDENTITY",
            "*                           | BROTLI",
            "*;q=0                       | IDENTITY",
            "br;q=0, *                   | GZIP",
            "identity, br;q=0.5          | IDENTITY",
            "identity;q=0, gzip;q=0.001  | GZIP",
            "br;q=high, gzip;q=0.1       | GZIP",
            "brotli, gzipped             | IDENTITY",
            "''                          | IDENTITY",
            ",;,                         | IDENTITY",
    })
    void whatItLikesBest(String accepted, Encoding encoding) {
        assertThat(encodings.chosen(accepted, LONG)).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "br, gzip;q=0.1  | true",
            "x-gzip          | true",
            "*               | true",
            "br              | false",
            "gzip;q=0, *     | false",
            "''              | false",
            "-               | false",
    })
    void whetherItTakesWhatIsPackedAlready(String accepted, boolean taken) {
        assertThat(Encodings.takes(accepted, Encoding.GZIP)).isEqualTo(taken);
    }

    @Test
    void nothingIsPackedForWhoSaysNothingNorWhereItSavesNothing() {
        assertThat(encodings.chosen(null, LONG)).isEqualTo(Encoding.IDENTITY);
        assertThat(encodings.chosen("br", 100)).isEqualTo(Encoding.IDENTITY);
    }

    @Test
    void whereBrotliIsNotToBeHadItIsGzip() {
        assertThat(new Encodings(() -> false).chosen("gzip, br", LONG)).isEqualTo(Encoding.GZIP);
    }
}

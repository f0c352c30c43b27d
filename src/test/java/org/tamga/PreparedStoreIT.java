package org.tamga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.ops.EitherDatabase;

import io.restassured.RestAssured;

/** The store that the jar prepares, and the native binary carries. */
@Timeout(240)
class PreparedStoreIT {

    @TempDir
    Path directory;

    @Test
    void theJarMakesOneThatHoldsTheDatasetAndHasNoName() throws Exception {
        assumeFalse(Packaged.isNative(), "the jar makes it");
        try (var packaged = new Packaged(directory)) {
            var file = directory.resolve("prepared/tamga.mv.db.gz");
            assertThat(packaged.ended(packaged.command("prepare", file.toString()))).isZero();

            try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
                Files.copy(packed, directory.resolve("tamga.mv.db"));
            }
            try (var connection = new EitherDatabase().connect("jdbc:h2:file:" + directory.resolve("tamga"), new Properties());
                    var store = connection.createStatement().executeQuery("""
                            select name, revision, bundles_at, (select count(*) from claim) from store
                            """)) {
                assertThat(store.next()).isTrue();
                assertThat(store.getString(1)).isEmpty();
                assertThat(store.getLong(2)).isEqualTo(1).isEqualTo(store.getLong(3));
                assertThat(store.getLong(4)).isPositive();
            }
        }
    }

    @Test
    void theBinaryLaysItDownInAnEmptyDirectoryAndEachStoreHasANameOfItsOwn() throws Exception {
        assumeTrue(Packaged.isNative(), "the native binary carries it");
        var first = tokenOfAFirstStart(directory.resolve("one"));
        var second = tokenOfAFirstStart(directory.resolve("two"));
        assertThat(first).isNotEqualTo(second);
    }

    private static String tokenOfAFirstStart(Path directory) throws Exception {
        Files.createDirectories(directory);
        try (var packaged = new Packaged(directory)) {
            RestAssured.port = Packaged.freePort();
            var process = packaged.start(RestAssured.port);
            assertThat(packaged.untilReady(process)).contains("Nothing new in the built-in bundle").doesNotContain("Revision 1: ");
            var revision = Ask.data("{ revision { number token } claims { totalCount } }");
            assertThat(revision.getString("revision.number")).isEqualTo("1");
            assertThat(revision.getInt("claims.totalCount")).isPositive();
            packaged.stop(process);
            return revision.getString("revision.token");
        }
    }

    @Test
    void whereTheDatasetIsNotWantedNothingIsLaidDown() throws Exception {
        try (var packaged = new Packaged(directory)) {
            RestAssured.port = Packaged.freePort();
            packaged.untilReady(packaged.start(RestAssured.port, "-Dtamga.bundle.built-in=false"));
            assertThat(Ask.data("{ claims { totalCount } }").getInt("claims.totalCount")).isZero();
        }
    }
}

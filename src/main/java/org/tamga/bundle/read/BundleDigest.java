package org.tamga.bundle.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What bundles say, as one number: the SHA-256 of all their files. With it goes the version of Tamga, which says what is right in them. */
@ApplicationScoped
public class BundleDigest {

    private final BundleReader reader;
    private final String version;

    BundleDigest(BundleReader reader, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.reader = reader;
        this.version = version;
    }

    /** The number of bundles in their order; nothing where one can't be read, of which reading it will tell. */
    public Optional<String> of(List<BundlePlace> places) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            sum.update(version.getBytes(UTF_8));
            for (var place : places) {
                for (var file : reader.files(place)) {
                    var content = place.read(file).orElse(new byte[0]);
                    sum.update(("\n" + file + " " + content.length + "\n").getBytes(UTF_8));
                    sum.update(content);
                }
            }
            return Optional.of(HexFormat.of().formatHex(sum.digest()));
        } catch (BundlePlace.UnreadableException wrong) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.tamga.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.tamga.bundle.read.DirectoryPlace;

/** A copy of one of the named bundles of the tests, to be spoilt as a test needs it. */
public final class BundleFiles {

    /** A block of YAML, and before it the name of its file. */
    private static final Pattern EXAMPLE = Pattern.compile("`([a-z/-]+\\.yaml)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL);

    private final Path directory;

    private BundleFiles(Path directory) {
        this.directory = directory;
    }

    /** Copies {@code src/test/resources/bundles/<name>} into a directory of the test's own. */
    public static BundleFiles copy(String name, Path under) {
        var from = Path.of("src/test/resources/bundles", name);
        var to = under.resolve(name);
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BundleFiles(to);
    }

    /** Writes down the bundle that docs/bundle-format.md shows. */
    static BundleFiles ofTheDocument(Path under) {
        var files = new BundleFiles(under);
        try {
            Files.createDirectory(under.resolve("articles"));
            EXAMPLE.matcher(Files.readString(Path.of("docs/bundle-format.md"))).results()
                    .forEach(example -> files.write(example.group(1), example.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * Turns the bundle of the gulls into a large one, with most countries of ISO 3166-1, each a member of so many alliances, and so many
     * claims.
     */
    static BundleFiles large(BundleFiles gulls, int countries, int alliances, int claims) {
        var codes = Arrays.stream(Locale.getISOCountries()).filter(code -> !Set.of("AQ", "BV", "HM").contains(code)).toList();
        var ofTheLarge = new StringBuilder("countries:\n");
        var members = new StringBuilder();
        for (var code : codes) {
            ofTheLarge.append("  - {code: %s, alpha3: %s, slug: land-%s}%n".formatted(code,
                    new Locale.Builder().setRegion(code).build().getISO3Country(), code.toLowerCase(Locale.ROOT)));
        }
        for (int i = 0; i < countries; i++) {
            members.append("      - {country: %s, status: MEMBER, from: \"%d\", until: \"%d\"}%n".formatted(codes.get(i % codes.size()),
                    1950 + i / codes.size(), 1951 + i / codes.size()));
        }
        var allAlliances = new StringBuilder("alliances:\n");
        for (int i = 0; i < alliances; i++) {
            allAlliances.append("  - slug: bloc-%d%n    names: [{name: Bloc %d, language: en, kind: COMMON}]%n    members:%n%s"
                    .formatted(i, i, members));
        }
        var allClaims = new StringBuilder("claims:\n");
        for (int i = 0; i < claims; i++) {
            allClaims.append("""
                      - slug: claim-%d
                        text: Gulls are right for the %dth time.
                        kind: OPINION
                        participants: [{actor: gull-society, role: SUBJECT}, {actor: antarctica, role: OBJECT}]
                        topics: [bridges, penguins]
                        cited: [{paragraph: 2, stance: SUPPORTS}]
                    """.formatted(i, i));
        }
        return gulls.write("countries.yaml", ofTheLarge.toString()).write("alliances.yaml", allAlliances.toString())
                .append("articles/gulls-reply.yaml", allClaims.toString());
    }

    public DirectoryPlace place() {
        return new DirectoryPlace(directory);
    }

    public Path path(String file) {
        return directory.resolve(file);
    }

    /** Changes a text that stands there exactly once. */
    public BundleFiles replace(String file, String text, String by) {
        var content = read(file);
        var at = content.indexOf(text);
        if (at < 0 || content.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not have this exactly once: " + text);
        }
        return write(file, content.replace(text, by));
    }

    BundleFiles append(String file, String text) {
        return write(file, read(file) + text);
    }

    public BundleFiles write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    BundleFiles write(String file, byte[] content) {
        try {
            Files.write(directory.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    BundleFiles delete(String file) {
        try {
            Files.delete(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

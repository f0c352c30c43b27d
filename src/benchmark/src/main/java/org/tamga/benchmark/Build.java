package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, as it was built of the source that lies here. It is built anew where the source is newer, so that no figure names a
 * commit that was not measured.
 */
final class Build {

    /** Where Spring for GraphQL is once it was built. */
    static final Path SPRING = Path.of("src/benchmark/spring/target/spring.jar");

    /** What changes while it is measured, and is no part of it. */
    private static final List<String> NO_SOURCE = List.of(":!src/benchmark/results", ":!docs");

    private final Path project;
    private final boolean asBuilt;

    /** @param asBuilt whether all is measured as it was built, however old it is */
    Build(Path project, boolean asBuilt) {
        this.project = project;
        this.asBuilt = asBuilt;
    }

    /** Tamga's jar, whose libraries lie beside it. */
    Path jar() {
        var jar = project.resolve("target/quarkus-app/quarkus-run.jar");
        if (isLacking(jar, ownSource())) {
            maven("-DskipTests", "package");
        }
        return jar;
    }

    /** Spring for GraphQL, with the part of Tamga's schema that it has. */
    void spring() {
        var spring = project.resolve("src/benchmark/spring");
        if (isLacking(project.resolve(SPRING), List.of(spring.resolve("pom.xml"), spring.resolve("src"),
                project.resolve("src/benchmark/peers/schema.graphql")))) {
            maven("-f", spring.resolve("pom.xml").toString(), "package");
        }
    }

    /** A native binary takes too long to be made on the way. */
    Path binary(Path given) {
        if (isLacking(given, ownSource())) {
            throw new CannotMeasure("%s is older than the source, or is not there: build it anew, or say --as-built.".formatted(given));
        }
        return given;
    }

    /** What a jar or a binary is made of. */
    private List<Path> ownSource() {
        return List.of(project.resolve("pom.xml"), project.resolve("src/main/java"), project.resolve("src/main/resources"));
    }

    private boolean isLacking(Path built, List<Path> source) {
        return !Files.exists(built) || !asBuilt && isOlder(built, source);
    }

    private static boolean isOlder(Path built, List<Path> source) {
        return source.stream().map(Build::newest).max(FileTime::compareTo).map(newest -> newest.compareTo(modified(built)) > 0)
                .orElse(false);
    }

    /** Of directories too: they tell of what was taken away. */
    private static FileTime newest(Path source) {
        try (var files = Files.walk(source)) {
            return files.map(Build::modified).max(FileTime::compareTo).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void maven(String... arguments) {
        var command = new ArrayList<>(List.of("./mvnw", "-B", "-ntp", "-q"));
        command.addAll(Arrays.asList(arguments));
        System.out.println(String.join(" ", command));
        try {
            if (new ProcessBuilder(command).directory(project.toFile()).inheritIO().start().waitFor() != 0) {
                throw new CannotMeasure("It could not be built: see above.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Which state of the source it was built of: the commit, with "-dirty" where files differ from it. Null where that is not known, as it
     * is older than the source.
     */
    String commitOf(Path built) {
        if (isOlder(built, ownSource())) {
            return null;
        }
        var status = new ArrayList<>(List.of("status", "--porcelain", "--", "."));
        status.addAll(NO_SOURCE);
        return git("rev-parse", "--short", "HEAD").filter(commit -> !commit.isEmpty())
                .map(commit -> commit + (git(status.toArray(String[]::new)).orElse("").isEmpty() ? "" : "-dirty")).orElse(null);
    }

    private Optional<String> git(String... arguments) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(arguments));
        try {
            var process = new ProcessBuilder(command).directory(project.toFile()).start();
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }
}

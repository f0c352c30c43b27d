package org.tamga.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the others are made of: a figure of theirs is kept with its digest, so that it is known for one of others as they were. */
final class PeerSource {

    private static final String PEERS = "src/benchmark/peers";
    private static final List<String> SPRING = List.of("src/benchmark/spring/pom.xml", "src/benchmark/spring/src");

    private PeerSource() {
    }

    static String digest(Path project) {
        try (var peers = Files.list(project.resolve(PEERS)); var spring = SPRING.stream().flatMap(each -> walk(project.resolve(each)))) {
            var text = new StringBuilder();
            Stream.concat(peers, spring).filter(Files::isRegularFile).sorted()
                    .forEach(file -> text.append(project.relativize(file)).append('\n').append(Answers.text(file)));
            return Answers.digest(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path from) {
        try {
            return Files.walk(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

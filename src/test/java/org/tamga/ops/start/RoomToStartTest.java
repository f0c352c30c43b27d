package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A binary knows the room that it was built with from that it was told no other. */
class RoomToStartTest {

    @Test
    void isWhatTheBinaryIsBuiltWith() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .contains("-R:MaximumYoungGenerationSizePercent=" + RoomToStart.WHILE_IT_STARTS + ",");
    }
}

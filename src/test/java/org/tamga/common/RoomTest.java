package org.tamga.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The room that a database has")
class RoomTest {

    @Test
    @DisplayName("is that of the disk that it would be on")
    void ofTheDisk(@TempDir Path directory) throws IOException {
        var there = Files.getFileStore(directory).getUsableSpace();
        assertThat(Room.at(directory.resolve("not/there/yet")).orElseThrow()).isCloseTo(there, Percentage.withPercentage(20));
        assertThat(Room.isUsedUp("jdbc:h2:file:" + directory.resolve("tamga"))).isFalse();
    }

    @Test
    @DisplayName("is not known to be used up where it can't be looked at")
    void elsewhere() {
        assertThat(Room.isUsedUp("jdbc:postgresql://elsewhere/tamga")).isFalse();
        assertThat(Room.isUsedUp("jdbc:h2:mem:tamga")).isFalse();
    }
}

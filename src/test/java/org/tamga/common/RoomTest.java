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

    @Test
    @DisplayName("is looked at, for an embedded one, before there is any; in memory there is none to look at")
    void beforeThereIsOne(@TempDir Path directory) throws IOException {
        var file = directory.resolve("data/tamga");
        var room = new Room(null, "jdbc:h2:file:" + file + ";CACHE_SIZE=1024");
        assertThat(room.isBare()).isTrue();
        assertThat(room.isEmbedded()).isTrue();
        assertThat(room.left().orElseThrow()).isCloseTo(Files.getFileStore(directory).getUsableSpace(), Percentage.withPercentage(20));
        assertThat(directory).isEmptyDirectory();
        Files.createDirectory(directory.resolve("data"));
        Files.createFile(directory.resolve("data/tamga.mv.db"));
        assertThat(room.isBare()).isFalse();

        var inMemory = new Room(null, "jdbc:h2:mem:tamga");
        assertThat(inMemory.isBare()).isFalse();
        assertThat(inMemory.left()).isEmpty();
    }

    @Test
    @DisplayName("is that of the user's home where the path says so")
    void atHome() throws IOException {
        var home = Files.getFileStore(Path.of(System.getProperty("user.home"))).getUsableSpace();
        assertThat(new Room(null, "jdbc:h2:file:~/tamga").left().orElseThrow()).isCloseTo(home, Percentage.withPercentage(20));
    }
}

package org.tamga.ops.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.LongBuffer;
import java.util.List;

import org.junit.jupiter.api.Test;

class PagesOfTheBinaryTest {

    /** As proc(5) has them; of each mapping the lines that matter. */
    private static final List<String> SMAPS = """
            00400000-00405000 r--p 00000000 fe:00 1311 /opt/tamga/application
            Anonymous:             0 kB
            AnonHugePages:         0 kB
            00410000-02d4f000 r-xp 00010000 fe:00 1311 /opt/tamga/application
            Rss:               23900 kB
            Anonymous:             0 kB
            02d50000-02d51000 r--p 02950000 fe:00 1311 /opt/tamga/application
            Anonymous:             4 kB
            02d80000-073e0000 rw-p 02980000 fe:00 1311 /opt/tamga/application
            Anonymous:             0 kB
            073e0000-073e1000 r--s 02980000 fe:00 1311 /opt/tamga/application
            Anonymous:             0 kB
            7f0000000000-7f0000100000 r-xp 00000000 fe:00 1400 /usr/lib/libc.so.6
            Anonymous:             0 kB
            7f0000200000-7f0000300000 r--p 00000000 00:00 0
            Anonymous:             0 kB
            """.lines().toList();

    /** A page that was changed, by a debugger for example, or that could be, is not as the file has it. */
    @Test
    void areOfItsFileAndUnchanged() {
        assertThat(PagesOfTheBinary.among(SMAPS, "/opt/tamga/application")).containsExactly(new PagesOfTheBinary.Row(0x400000, 0x5000),
                new PagesOfTheBinary.Row(0x410000, 0x293f000));
    }

    @Test
    void areNoneOfAnotherFile() {
        assertThat(PagesOfTheBinary.among(SMAPS, "/opt/other")).isEmpty();
    }

    /** Those of a line that is no mapping: of what is newer than this. */
    @Test
    void areNoneOfLinesThatNobodyKnows() {
        assertThat(PagesOfTheBinary.among(List.of("Anonymous: 0 kB", "what is new", "Anonymous: 0 kB"), "/opt/tamga/application"))
                .isEmpty();
    }

    /** So that no mapping is longer than a piece, whatever the length of the row. */
    @Test
    void areDividedByEveryOtherPiece() {
        assertThat(PagesOfTheBinary.everyOther(new PagesOfTheBinary.Row(0x10000, 0xD000))).containsExactly(
                new PagesOfTheBinary.Row(0x10000, 0x4000), new PagesOfTheBinary.Row(0x18000, 0x4000));
        assertThat(PagesOfTheBinary.everyOther(new PagesOfTheBinary.Row(0x10000, 0x9000))).containsExactly(
                new PagesOfTheBinary.Row(0x10000, 0x4000), new PagesOfTheBinary.Row(0x18000, 0x1000));
    }

    @Test
    void areChangedWhereOneIsNoLongerTheFiles() {
        var present = 1L << 63;
        var swapped = 1L << 62;
        var ofTheFile = 1L << 61;
        assertThat(PagesOfTheBinary.isChanged(LongBuffer.wrap(new long[]{0, present | ofTheFile, 1L << 55, ofTheFile}))).isFalse();
        assertThat(PagesOfTheBinary.isChanged(LongBuffer.wrap(new long[]{present | ofTheFile, present}))).isTrue();
        assertThat(PagesOfTheBinary.isChanged(LongBuffer.wrap(new long[]{swapped, 0}))).isTrue();
    }
}

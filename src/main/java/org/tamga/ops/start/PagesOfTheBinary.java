package org.tamga.ops.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.graalvm.nativeimage.c.function.CFunction;
import org.graalvm.nativeimage.c.function.CFunction.Transition;
import org.graalvm.word.PointerBase;
import org.graalvm.word.UnsignedWord;
import org.graalvm.word.WordFactory;

/**
 * The pages of a native binary's own file that the process has in its memory: code, and what was made when it was built. What a start
 * touched is a third more than what requests touch. The pages are as the file has them: given back, they are the system's, which most
 * likely still has them when one is touched again.
 */
final class PagesOfTheBinary {

    private static final Path BINARY = Path.of("/proc/self/exe");
    private static final Path MAPPINGS = Path.of("/proc/self/smaps");
    private static final Pattern MAPPING = Pattern.compile("([0-9a-f]+)-([0-9a-f]+) (....) \\S+ \\S+ \\d+ *(.*)");
    private static final Pattern UNCHANGED = Pattern.compile("Anonymous: +0 kB");
    private static final int MADV_DONTNEED = 4;
    private static final int HEXADECIMAL = 16;

    private PagesOfTheBinary() {
    }

    /** Those that can't be written, and of which none was changed before that could be forbidden. */
    static void giveBack() throws IOException {
        var binary = BINARY.toRealPath().toString();
        String mapping = null;
        for (var line : Files.readAllLines(MAPPINGS)) {
            if (MAPPING.matcher(line).matches()) {
                mapping = line;
            } else if (UNCHANGED.matcher(line).matches()) {
                giveBack(mapping, binary);
            }
        }
    }

    private static void giveBack(String line, String binary) {
        var mapping = MAPPING.matcher(line);
        if (mapping.matches() && mapping.group(4).equals(binary) && mapping.group(3).startsWith("r-") && mapping.group(3).endsWith("p")) {
            var from = Long.parseUnsignedLong(mapping.group(1), HEXADECIMAL);
            var until = Long.parseUnsignedLong(mapping.group(2), HEXADECIMAL);
            madvise(WordFactory.pointer(from), WordFactory.unsigned(until - from), MADV_DONTNEED);
        }
    }

    @CFunction(transition = Transition.NO_TRANSITION)
    private static native int madvise(PointerBase address, UnsignedWord length, int advice);
}

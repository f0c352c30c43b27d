package org.tamga.ops.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.graalvm.nativeimage.c.function.CFunction;
import org.graalvm.nativeimage.c.function.CFunction.Transition;
import org.graalvm.word.PointerBase;
import org.graalvm.word.UnsignedWord;
import org.graalvm.word.WordFactory;

/**
 * The pages of a native binary's own file that the process has in its memory: code, and what was made when it was built. What was touched
 * once, by a start or by the first request of a kind, is more than what requests go on to touch. The pages are as the file has them: given
 * back, they are the system's, which most likely still has them when one is touched again.
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

    /**
     * Pages that follow one another.
     *
     * @param from the address of the first
     * @param length of all, in bytes
     */
    record Row(long from, long length) {
    }

    /** Those that can't be written, and of which none was changed all the same, as by a debugger. */
    static void giveBack() throws IOException {
        for (var row : among(Files.readAllLines(MAPPINGS), BINARY.toRealPath().toString())) {
            madvise(WordFactory.pointer(row.from), WordFactory.unsigned(row.length), MADV_DONTNEED);
        }
    }

    /** {@code smaps}: the lines of that file, see proc(5). */
    static List<Row> among(List<String> smaps, String binary) {
        var all = new ArrayList<Row>();
        Matcher mapping = null;
        for (var line : smaps) {
            var begins = MAPPING.matcher(line);
            if (begins.matches()) {
                mapping = begins;
            } else if (mapping != null && UNCHANGED.matcher(line).matches() && isOf(binary, mapping)) {
                var from = Long.parseUnsignedLong(mapping.group(1), HEXADECIMAL);
                all.add(new Row(from, Long.parseUnsignedLong(mapping.group(2), HEXADECIMAL) - from));
            }
        }
        return all;
    }

    private static boolean isOf(String binary, Matcher mapping) {
        return mapping.group(4).equals(binary) && mapping.group(3).startsWith("r-") && mapping.group(3).endsWith("p");
    }

    @CFunction(transition = Transition.NO_TRANSITION)
    private static native int madvise(PointerBase address, UnsignedWord length, int advice);
}

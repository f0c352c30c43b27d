package org.tamga.ops.start;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
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
 * <p>
 * With each page that is touched, Linux maps those around it that it has, up to 64 KB, as far as the mapping goes. Of a server that answers,
 * less than half of what it then has is ever touched. So the mappings are divided into small ones, by telling of every other piece that it is
 * not wanted where the process dumps its memory ({@code MADV_DONTDUMP}): what is as in the file is in no dump anyway
 * (docs/decisions/0036).
 */
final class PagesOfTheBinary {

    private static final Path BINARY = Path.of("/proc/self/exe");
    private static final Path MAPPINGS = Path.of("/proc/self/smaps");
    private static final Pattern MAPPING = Pattern.compile("([0-9a-f]+)-([0-9a-f]+) (....) \\S+ \\S+ \\d+ *(.*)");
    private static final Pattern UNCHANGED = Pattern.compile("Anonymous: +0 kB");
    private static final Path PAGES = Path.of("/proc/self/pagemap");
    private static final int MADV_DONTNEED = 4;
    private static final int MADV_DONTDUMP = 16;
    private static final int HEXADECIMAL = 16;
    private static final long PIECE = 16 * 1024;
    /** Of a page in {@code pagemap}, see its documentation: it is in memory, it is swapped out, it is one of a file. */
    private static final long PRESENT = 1L << 63;
    private static final long SWAPPED = 1L << 62;
    private static final long OF_A_FILE = 1L << 61;

    /** As they were when they were first given back, and divided; null before. */
    private static List<Row> rows;

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
    static synchronized void giveBack() throws IOException {
        if (rows == null) {
            rows = among(Files.readAllLines(MAPPINGS), BINARY.toRealPath().toString());
            rows.stream().flatMap(row -> everyOther(row).stream()).forEach(piece -> advise(piece, MADV_DONTDUMP));
        }
        try (var pages = FileChannel.open(PAGES)) {
            for (var row : rows) {
                if (!isChanged(told(pages, row, getpagesize()))) {
                    advise(row, MADV_DONTNEED);
                }
            }
        }
    }

    private static void advise(Row row, int advice) {
        madvise(WordFactory.pointer(row.from), WordFactory.unsigned(row.length), advice);
    }

    /** Every other piece of a row, so that no two that are next to each other are told the same of. */
    static List<Row> everyOther(Row row) {
        var all = new ArrayList<Row>();
        for (var from = row.from; from < row.from + row.length; from += 2 * PIECE) {
            all.add(new Row(from, Math.min(PIECE, row.from + row.length - from)));
        }
        return all;
    }

    /** What the system tells of the pages of a row, each in eight bytes. */
    private static LongBuffer told(FileChannel pages, Row row, int size) throws IOException {
        var bytes = ByteBuffer.allocate((int) (row.length / size) * Long.BYTES).order(ByteOrder.nativeOrder());
        var from = row.from / size * Long.BYTES;
        while (bytes.hasRemaining()) {
            if (pages.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException(PAGES.toString());
            }
        }
        return bytes.flip().asLongBuffer();
    }

    /** Whether any page is the process's own, and no longer the file's. */
    static boolean isChanged(LongBuffer pages) {
        while (pages.hasRemaining()) {
            var page = pages.get();
            if ((page & (PRESENT | SWAPPED)) != 0 && (page & OF_A_FILE) == 0) {
                return true;
            }
        }
        return false;
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

    @CFunction(transition = Transition.NO_TRANSITION)
    private static native int getpagesize();
}

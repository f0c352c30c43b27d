package org.tamga.web;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether a text stands within quotation marks in JSON as it is, with nothing to escape (RFC 8259, section 7): no quotation mark, no backslash, and no
 * control character. Eight bytes are looked at in one go, as for long texts that is most of what writing an answer takes.
 */
final class PlainText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOP_BITS = 0x80 * EACH;
    private static final int LAST_CONTROL = 0x1F;

    private PlainText() {
    }

    /** @param utf8 what is no character of ASCII has the top bit set in all of its bytes, and is never escaped */
    static boolean is(byte[] utf8) {
        var at = 0;
        for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
            if (!isEight((long) EIGHT.get(utf8, at))) {
                return false;
            }
        }
        for (; at < utf8.length; at++) {
            var each = utf8[at];
            if (each >= 0 && each <= LAST_CONTROL || each == '"' || each == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isEight(long bytes) {
        var control = bytes - (LAST_CONTROL + 1) * EACH;
        return ((control | zero(bytes ^ '"' * EACH) | zero(bytes ^ '\\' * EACH)) & ~bytes & TOP_BITS) == 0;
    }

    /** Has the top bit set in the first byte that is zero; of the others, only in those after it. */
    private static long zero(long bytes) {
        return bytes - EACH & ~bytes;
    }
}

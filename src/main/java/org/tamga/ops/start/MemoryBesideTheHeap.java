package org.tamga.ops.start;

import org.graalvm.nativeimage.c.function.CFunction;
import org.graalvm.nativeimage.c.function.CFunction.Transition;
import org.graalvm.nativeimage.c.function.CFunctionPointer;
import org.graalvm.nativeimage.c.function.InvokeCFunctionPointer;
import org.graalvm.nativeimage.c.type.CCharPointer;
import org.graalvm.nativeimage.c.type.CTypeConversion;
import org.graalvm.word.PointerBase;
import org.graalvm.word.WordFactory;

/**
 * What a native binary has of memory that is no heap: what packs answers takes it, and so do buffers. The GNU library keeps an area of it for each thread, up to eight
 * for each core, and each holds on to what it needed once: 9 MB after ten thousand requests. Little is taken there, so one for all is enough (mallopt(3)).
 */
final class MemoryBesideTheHeap {

    private static final String SETTING = "mallopt";
    private static final int M_ARENA_MAX = -8;

    private MemoryBesideTheHeap() {
    }

    /** Before there are other threads. Other libraries of C, and that of a static binary, have no such setting, or nobody who can be asked for it. */
    static void inOneArea() {
        try (var name = CTypeConversion.toCString(SETTING)) {
            Setting mallopt = dlsym(WordFactory.nullPointer(), name.get());
            if (mallopt.isNonNull()) {
                mallopt.set(M_ARENA_MAX, 1);
            }
        }
    }

    @CFunction(transition = Transition.NO_TRANSITION)
    private static native Setting dlsym(PointerBase library, CCharPointer name);

    /** {@code int mallopt(int param, int value)}. */
    private interface Setting extends CFunctionPointer {
        @InvokeCFunctionPointer(transition = Transition.NO_TRANSITION)
        int set(int parameter, int value);
    }
}

package org.tamga.bundle.entry;

import java.util.List;
import java.util.Objects;

/** What a key means that a file leaves out: written so that an entry that spells a default out is the same entry. */
final class Absent {

    private Absent() {
    }

    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }

    static <T> T value(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}

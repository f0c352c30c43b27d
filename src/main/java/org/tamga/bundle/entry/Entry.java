package org.tamga.bundle.entry;

/** Something that a bundle declares under a name that it keeps for good. */
public interface Entry {

    /** The natural key, unique among the entries of its type; null where what it is made of is missing. */
    String slug();

    /** That it is taken back; null where it stands. */
    WithdrawnEntry withdrawn();

    /** What of the entry is its own, and not an entry that is merely written down inside it. */
    default Entry itself() {
        return this;
    }
}

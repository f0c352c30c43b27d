package org.tamga.common;

import java.util.Collection;
import java.util.Map;

/** Reads the objects of one type by their slugs; each feature has one for each of its types. */
public interface NodeReader {

    /** The type, as it stands in the global ids. */
    String type();

    /** The objects with these slugs, in a fixed number of statements; a slug that nobody has is left out. */
    Map<String, ? extends Node> bySlugs(Collection<String> slugs);
}

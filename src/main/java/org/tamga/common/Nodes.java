package org.tamga.common;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Objects of every type by their global ids: each feature brings the reader of its own. */
@ApplicationScoped
public class Nodes {

    private final Map<String, NodeReader> readers;

    Nodes(Instance<NodeReader> readers) {
        this.readers = StreamSupport.stream(readers.spliterator(), false)
                .collect(Collectors.toMap(NodeReader::type, reader -> reader));
    }

    /** Whether objects of this type have global ids. */
    public boolean has(String type) {
        return readers.containsKey(type);
    }

    /** The objects with these ids, in one reading for every type; an id that nothing has is left out. */
    public Map<GlobalId, Node> read(Collection<GlobalId> ids) {
        var slugs = ids.stream().collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::slug, Collectors.toSet())));
        var found = new HashMap<GlobalId, Node>();
        slugs.forEach((type, ofType) -> readers.get(type).bySlugs(ofType)
                .forEach((slug, node) -> found.put(new GlobalId(type, slug), node)));
        return found;
    }
}

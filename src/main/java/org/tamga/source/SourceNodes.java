package org.tamga.source;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Sources by their global ids. */
@ApplicationScoped
public class SourceNodes implements NodeReader {

    private final SourceRepository sources;

    public SourceNodes(SourceRepository sources) {
        this.sources = sources;
    }

    @Override
    public String type() {
        return SourceNode.TYPE;
    }

    @Override
    public Map<String, SourceNode> bySlugs(Collection<String> slugs) {
        return sources.bySlugs(slugs);
    }
}

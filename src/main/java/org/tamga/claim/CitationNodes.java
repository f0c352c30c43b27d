package org.tamga.claim;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Citations by their global ids. */
@ApplicationScoped
public class CitationNodes implements NodeReader {

    private final CitationRepository citations;

    public CitationNodes(CitationRepository citations) {
        this.citations = citations;
    }

    @Override
    public String type() {
        return CitationNode.TYPE;
    }

    @Override
    public Map<String, CitationNode> bySlugs(Collection<String> slugs) {
        return citations.bySlugs(slugs);
    }
}

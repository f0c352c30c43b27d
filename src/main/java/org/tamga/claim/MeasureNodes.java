package org.tamga.claim;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Measures by their global ids. */
@ApplicationScoped
public class MeasureNodes implements NodeReader {

    private final MeasureRepository measures;

    public MeasureNodes(MeasureRepository measures) {
        this.measures = measures;
    }

    @Override
    public String type() {
        return MeasureNode.TYPE;
    }

    @Override
    public Map<String, MeasureNode> bySlugs(Collection<String> slugs) {
        return measures.bySlugs(slugs);
    }
}

package org.tamga.claim;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Claims by their global ids. */
@ApplicationScoped
public class ClaimNodes implements NodeReader {

    private final ClaimRepository claims;

    public ClaimNodes(ClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public String type() {
        return ClaimNode.TYPE;
    }

    @Override
    public Map<String, ClaimNode> bySlugs(Collection<String> slugs) {
        return claims.bySlugs(slugs);
    }
}

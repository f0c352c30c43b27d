package org.tamga.claim;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Links between claims by their global ids, from whichever side they were seen. */
@ApplicationScoped
public class ClaimLinkNodes implements NodeReader {

    private final ClaimRepository claims;

    public ClaimLinkNodes(ClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public String type() {
        return ClaimLinkNode.TYPE;
    }

    @Override
    public Map<String, ClaimLinkNode> bySlugs(Collection<String> slugs) {
        var links = claims.linksBySlugs(slugs.stream().map(ClaimLinkNode::slugOf).collect(toSet()));
        var found = new HashMap<String, ClaimLinkNode>();
        for (var slug : slugs) {
            var link = links.get(ClaimLinkNode.slugOf(slug));
            if (link != null) {
                found.put(slug, ClaimLinkNode.isSeenFromTo(slug) ? link.seenFrom(link.toKey()) : link);
            }
        }
        return found;
    }
}

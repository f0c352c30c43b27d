package org.tamga.actor;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Actors by their global ids. */
@ApplicationScoped
public class ActorNodes implements NodeReader {

    private final ActorRepository actors;

    public ActorNodes(ActorRepository actors) {
        this.actors = actors;
    }

    @Override
    public String type() {
        return ActorNode.TYPE;
    }

    @Override
    public Map<String, ActorNode> bySlugs(Collection<String> slugs) {
        return actors.bySlugs(slugs).values().stream().collect(toMap(ActorRow::slug, ActorRow::node));
    }
}

package org.tamga.claim;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.NodeReader;

/** Statements by their global ids. */
@ApplicationScoped
public class StatementNodes implements NodeReader {

    private final StatementRepository statements;

    public StatementNodes(StatementRepository statements) {
        this.statements = statements;
    }

    @Override
    public String type() {
        return StatementNode.TYPE;
    }

    @Override
    public Map<String, StatementNode> bySlugs(Collection<String> slugs) {
        return statements.bySlugs(slugs);
    }
}

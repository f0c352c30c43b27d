package org.tamga.web.plan;

import java.util.Collection;

import graphql.execution.ExecutionContext;
import graphql.language.DirectivesContainer;
import graphql.language.Node;
import graphql.language.VariableReference;

/** Where a document names variables: what is beneath none of them is the same in each run of it. */
final class Variables {

    private Variables() {
    }

    /** Whether any stands in these, or beneath them. */
    static boolean in(Collection<? extends Node> nodes) {
        for (var node : nodes) {
            if (node instanceof VariableReference || in(node.getChildren())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is selected depends on any. */
    static boolean select(ExecutionContext execution) {
        return select(execution.getOperationDefinition())
                || execution.getFragmentsByName().values().stream().anyMatch(Variables::select);
    }

    private static boolean select(Node<?> node) {
        if (node instanceof DirectivesContainer<?> directed && in(directed.getDirectives())) {
            return true;
        }
        for (var child : node.getChildren()) {
            if (select(child)) {
                return true;
            }
        }
        return false;
    }
}

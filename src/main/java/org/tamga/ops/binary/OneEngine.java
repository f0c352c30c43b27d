package org.tamga.ops.binary;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import graphql.GraphQL;
import io.smallrye.graphql.execution.ExecutionService;

/**
 * SmallRye's engine is left out of a native binary, with what it alone uses: messages for a gateway of Apollo, and limits of its own. The
 * endpoint and the WebSockets of Tamga stand before those that would ask it (docs/decisions/0004).
 */
@TargetClass(ExecutionService.class)
final class OneEngine {

    @Substitute
    private GraphQL getGraphQL() {
        throw new IllegalStateException("Tamga answers with an engine of its own");
    }
}

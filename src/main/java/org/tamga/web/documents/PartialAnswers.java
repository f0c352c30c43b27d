package org.tamga.web.documents;

import java.util.Optional;
import java.util.Set;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Answers that come in parts, which are not served. The engine declares {@code @defer} in every schema, and would take it and answer
 * whole: a client that waits for parts is told so instead.
 */
public final class PartialAnswers extends NodeVisitorStub {

    private static final Set<String> DIRECTIVES = Set.of("defer", "stream");

    private Directive found;

    private PartialAnswers() {
    }

    /** The first directive that asks for one. */
    public static Optional<Directive> askedFor(Document document) {
        var search = new PartialAnswers();
        new NodeTraverser().preOrder(search, document);
        return Optional.ofNullable(search.found);
    }

    @Override
    public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
        if (found == null && DIRECTIVES.contains(directive.getName())) {
            found = directive;
        }
        return TraversalControl.CONTINUE;
    }
}

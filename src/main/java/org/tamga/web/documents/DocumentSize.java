package org.tamga.web.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tamga.web.config.GraphQLConfig;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * How large a document is, told before it is validated: validation and execution go as deep as it does, and compare what has the same
 * name.
 */
public final class DocumentSize {

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Set<String> within = new HashSet<>();
    private final int deepest;

    private DocumentSize(Document document, int deepest) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, again) -> first));
        this.deepest = deepest;
    }

    /** What the document has too much of; nothing where its size is taken. */
    public static Optional<DocumentExcess> excess(Document document, GraphQLConfig limits) {
        var count = new Count();
        new NodeTraverser().preOrder(count, document);
        if (count.aliases > limits.aliases()) {
            return Optional.of(new DocumentExcess("The document has %d aliases; at most %d are taken.".formatted(count.aliases,
                    limits.aliases()), "aliases", limits.aliases(), null));
        }
        if (count.directives > limits.directives()) {
            return Optional.of(new DocumentExcess("The document has %d directives; at most %d are taken.".formatted(count.directives,
                    limits.directives()), "directives", limits.directives(), null));
        }
        return tooDeep(document, limits.depth());
    }

    private static Optional<DocumentExcess> tooDeep(Document document, int deepest) {
        var size = new DocumentSize(document, deepest);
        try {
            document.getDefinitionsOfType(OperationDefinition.class).forEach(operation -> size.depth(operation.getSelectionSet(), 1));
            // One that no operation spreads is validated all the same.
            size.fragments.values().forEach(fragment -> size.depth(fragment, 1));
            return Optional.empty();
        } catch (TooDeep e) {
            return Optional.of(new DocumentExcess("Selections are nested more than %d deep, fragments counted too.".formatted(deepest),
                    "depth", deepest, e.where));
        }
    }

    /** How many levels of selections there are from here on; the recursion ends where it is too deep. */
    private int depth(SelectionSet selections, int level) {
        if (level > deepest) {
            throw new TooDeep(selections.getSourceLocation());
        }
        return 1 + selections.getSelections().stream().mapToInt(selection -> depth(selection, level + 1)).max().orElse(0);
    }

    private int depth(Selection<?> selection, int level) {
        if (selection instanceof Field field) {
            return field.getSelectionSet() == null ? 0 : depth(field.getSelectionSet(), level);
        }
        if (selection instanceof InlineFragment inline) {
            return depth(inline.getSelectionSet(), level);
        }
        var spread = (FragmentSpread) selection;
        var fragment = fragments.get(spread.getName());
        if (fragment == null || within.contains(fragment.getName())) {
            // Unknown, or within itself: validation says so.
            return 0;
        }
        var depth = depth(fragment, level);
        if (level + depth - 1 > deepest) {
            throw new TooDeep(spread.getSourceLocation());
        }
        return depth;
    }

    private int depth(FragmentDefinition fragment, int level) {
        var known = depths.get(fragment.getName());
        if (known == null) {
            within.add(fragment.getName());
            known = depth(fragment.getSelectionSet(), level);
            within.remove(fragment.getName());
            depths.put(fragment.getName(), known);
        }
        return known;
    }

    private static final class Count extends NodeVisitorStub {

        private int aliases;
        private int directives;

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            aliases += field.getAlias() == null ? 0 : 1;
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
            directives++;
            return TraversalControl.CONTINUE;
        }
    }

    private static final class TooDeep extends RuntimeException {

        private final transient SourceLocation where;

        TooDeep(SourceLocation where) {
            super(null, null, false, false);
            this.where = where;
        }
    }
}

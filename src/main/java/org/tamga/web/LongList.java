package org.tamga.web;

import java.util.List;
import java.util.Optional;

import org.tamga.common.Page;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * A list in a document that is longer than a client may give: each of its values goes to the database. What the variables hold is looked
 * at where they are ({@link WrongVariable}).
 *
 * @param path such as {@code filter.topics}, or {@code $topics} of a variable's default value
 */
record LongList(String path, int size, SourceLocation where) {

    /** The error to answer with; nothing where no list is too long. */
    static Optional<GraphQLError> in(Document document) {
        var search = new Search();
        new NodeTraverser().preOrder(search, document);
        return Optional.ofNullable(search.found).map(LongList::error);
    }

    static boolean isTooLong(int size) {
        return size > Page.LARGEST;
    }

    static String message(int size) {
        return "found a list of %d values, expected at most %d".formatted(size, Page.LARGEST);
    }

    private GraphQLError error() {
        return GraphqlErrorBuilder.newError()
                .message("%s: %s", path, message(size))
                .location(where)
                .extensions(ErrorCode.BAD_USER_INPUT.extensions("argument", path))
                .build();
    }

    private static final class Search extends NodeVisitorStub {

        private LongList found;

        @Override
        public TraversalControl visitArrayValue(ArrayValue list, TraverserContext<Node> context) {
            if (!isTooLong(list.getValues().size())) {
                return TraversalControl.CONTINUE;
            }
            found = new LongList(path(context.getParentNodes()), list.getValues().size(), list.getSourceLocation());
            return TraversalControl.QUIT;
        }

        /** @param around what the list stands in, from the inside out */
        private static String path(List<Node> around) {
            var path = "";
            for (var node : around) {
                if (node instanceof ObjectField field) {
                    path = "." + field.getName() + path;
                } else if (node instanceof Argument argument) {
                    return argument.getName() + path;
                } else if (node instanceof VariableDefinition variable) {
                    return "$" + variable.getName() + path;
                }
            }
            return path;
        }
    }
}

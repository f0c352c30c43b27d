package org.tamga.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.tamga.common.Bounded;
import org.tamga.web.config.GraphQLConfig;
import org.tamga.web.documents.DocumentExcess;
import org.tamga.web.documents.DocumentSize;
import org.tamga.web.documents.PartialAnswers;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;

/**
 * Documents parsed, measured and validated, in this order: each is done only with what passed the one before. What is valid is kept, by its
 * text, as much as there is room for; what is not is told and forgotten.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

    private static final int PART_OF_THE_HEAP = 128;
    private static final long MOST = 1 << 20;

    private final GraphQLSchema schema;
    private final GraphQLConfig limits;
    private final ParserOptions parser;
    private final Cache<String, Parsed> kept;

    ParsedDocuments(GraphQLSchema schema, GraphQLConfig config) {
        this.schema = schema;
        this.limits = config;
        this.parser = ParserOptions.getDefaultOperationParserOptions().transform(options -> options.maxTokens(config.tokens()));
        this.kept = Bounded.cache(config.documents().parsed(),
                Bounded.room(config.documents().parsedSize(), PART_OF_THE_HEAP, MOST), Parsed::bytes);
    }

    private record Parsed(PreparsedDocumentEntry entry, int bytes) {
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> unused) {
        var entry = entry(input);
        var wrong = entry.hasErrors() ? Optional.<GraphQLError>empty() : wrongVariable(entry.getDocument(), input);
        return CompletableFuture.completedFuture(wrong.map(PreparsedDocumentEntry::new).orElse(entry));
    }

    /** Whether the document is kept, and so is valid. */
    boolean keeps(String document) {
        return kept.getIfPresent(document) != null;
    }

    private PreparsedDocumentEntry entry(ExecutionInput input) {
        var known = kept.getIfPresent(input.getQuery());
        if (known != null) {
            return known.entry();
        }
        var entry = read(input);
        if (!entry.hasErrors()) {
            kept.put(input.getQuery(), new Parsed(entry, input.getQuery().getBytes(StandardCharsets.UTF_8).length));
        }
        return entry;
    }

    private PreparsedDocumentEntry read(ExecutionInput input) {
        input.getGraphQLContext().put(ParserOptions.class, parser);
        var parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            return new PreparsedDocumentEntry(unreadable(parsed.getSyntaxException()));
        }
        var document = parsed.getDocument();
        var excess = DocumentSize.excess(document, limits);
        if (excess.isPresent()) {
            return new PreparsedDocumentEntry(tooLarge(excess.get()));
        }
        var tooLong = LongList.in(document);
        if (tooLong.isPresent()) {
            return new PreparsedDocumentEntry(tooLong.get());
        }
        var inParts = PartialAnswers.askedFor(document);
        if (inParts.isPresent()) {
            return new PreparsedDocumentEntry(notServed(inParts.get()));
        }
        var errors = ParseAndValidate.validate(schema, document, Subscriptions.RULES, Errors.LANGUAGE);
        return errors.isEmpty() ? new PreparsedDocumentEntry(document) : new PreparsedDocumentEntry(document, errors);
    }

    private GraphQLError unreadable(InvalidSyntaxException fault) {
        if (fault instanceof ParseCancelledTooDeepException) {
            return tooLarge(new DocumentExcess("The document is nested too deep to be read.", "depth", limits.depth(),
                    fault.getLocation()));
        }
        return fault instanceof ParseCancelledException || fault instanceof ParseCancelledTooManyCharsException
                ? tooLarge(new DocumentExcess("The document has too many tokens; at most %d are taken.".formatted(limits.tokens()),
                        "tokens", limits.tokens(), fault.getLocation()))
                : fault.toInvalidSyntaxError();
    }

    private static GraphQLError tooLarge(DocumentExcess excess) {
        return GraphqlErrorBuilder.newError()
                .message("%s", excess.message())
                .locations(excess.where() == null ? List.of() : List.of(excess.where()))
                .extensions(ErrorCode.DOCUMENT_TOO_LARGE.extensions("limit", excess.limit(), "allowed", excess.allowed()))
                .build();
    }

    private static GraphQLError notServed(Directive inParts) {
        return GraphqlErrorBuilder.newError()
                .message("@%s is not served: an answer comes whole. Ask for less at once, or page.", inParts.getName())
                .location(inParts.getSourceLocation())
                .extensions(ErrorCode.GRAPHQL_VALIDATION_FAILED.extensions())
                .build();
    }

    /** Of the operation that is to run; where it is not clear which, the engine says so. */
    private Optional<GraphQLError> wrongVariable(Document document, ExecutionInput input) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> input.getOperationName() == null || input.getOperationName().equals(operation.getName())).toList();
        return operations.size() == 1 ? WrongVariable.in(operations.get(0), input.getVariables(), schema) : Optional.empty();
    }
}

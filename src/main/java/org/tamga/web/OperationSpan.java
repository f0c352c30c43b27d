package org.tamga.web;

import org.tamga.web.documents.RememberedDocuments;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;

/**
 * An operation in a trace: its name and price, and the hash of its document, by which it is known from any other. The document itself
 * may hold values, so it is not there, and no variable is.
 */
final class OperationSpan implements AutoCloseable {

    private final Span span;
    private final Scope scope;

    private OperationSpan(Span span) {
        this.span = span;
        this.scope = span.makeCurrent();
    }

    static OperationSpan begin(Tracer tracer) {
        return new OperationSpan(tracer.spanBuilder("GraphQL operation").startSpan());
    }

    /** @param failed whether it has no data */
    void ends(String document, Running running, boolean failed) {
        if (!span.isRecording()) {
            return;
        }
        span.setAttribute("graphql.document.hash", RememberedDocuments.hash(document));
        if (running.operation() != null) {
            span.updateName(running.operation());
            span.setAttribute("graphql.operation.name", running.operation());
        }
        span.setAttribute("tamga.price", running.price());
        span.setAttribute("tamga.transport", running.transport().name());
        if (running.state() != null) {
            span.setAttribute("tamga.revision", running.state().revision());
        }
        if (failed) {
            span.setStatus(StatusCode.ERROR);
        }
    }

    @Override
    public void close() {
        scope.close();
        span.end();
    }
}

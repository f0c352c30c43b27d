package org.tamga.web;

import org.tamga.common.Snapshot;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;

/** One operation on its way through the engine: what it may do, what it reads, until when, and what it costs. */
final class Running implements InstrumentationState {

    private final boolean queriesOnly;
    private final Snapshot.Reading reading;
    private final Deadline deadline;
    private long price;

    Running(boolean queriesOnly, Snapshot.Reading reading, Deadline deadline) {
        this.queriesOnly = queriesOnly;
        this.reading = reading;
        this.deadline = deadline;
    }

    static Running in(GraphQLContext context) {
        return context.get(Running.class);
    }

    boolean queriesOnly() {
        return queriesOnly;
    }

    Snapshot.Reading reading() {
        return reading;
    }

    Deadline deadline() {
        return deadline;
    }

    /** 0 until it is told. */
    long price() {
        return price;
    }

    void costs(long told) {
        price = told;
    }
}

package org.tamga.web;

import org.tamga.common.Snapshot;
import org.tamga.common.Unavailable;
import org.tamga.web.cache.DataState;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;

/** One operation on its way through the engine: what it may do, what it reads, until when, and what it costs. */
final class Running implements InstrumentationState {

    private final Transport transport;
    private final Object event;
    private final Snapshot.Reading reading;
    private final Deadline deadline;
    private DataState state;
    private String operation;
    private long price;
    private boolean lost;

    /**
     * @param event of a subscription, to be answered; null for any other operation
     * @param state that the data was found to be in when it came; null where that is not known
     */
    Running(Transport transport, Object event, DataState state, Snapshot.Reading reading, Deadline deadline) {
        this.transport = transport;
        this.state = state;
        this.event = event;
        this.reading = reading;
        this.deadline = deadline;
    }

    static Running in(GraphQLContext context) {
        return context.get(Running.class);
    }

    Transport transport() {
        return transport;
    }

    Object event() {
        return event;
    }

    Snapshot.Reading reading() {
        return reading;
    }

    Deadline deadline() {
        return deadline;
    }

    /** The state of the data that a query reads; null until that is known, and for what is no query. */
    DataState state() {
        return state;
    }

    void reads(DataState now) {
        state = now;
    }

    /** The database went away while it was read. */
    void lost() {
        lost = true;
    }

    /** Whether nothing of the answer is worth anything: the database went away, or what was to be read can't be. */
    boolean isInVain() {
        return lost || reading.failure() != null;
    }

    /** @throws RuntimeException why nothing of the answer is worth anything, where that is so */
    void throwInVain() {
        if (reading.failure() != null) {
            throw reading.failure();
        }
        if (lost) {
            throw new Unavailable(null);
        }
    }

    /** The name of the operation; null until it is known, and where it has none. */
    String operation() {
        return operation;
    }

    void names(String name) {
        operation = name;
    }

    /** 0 until it is told. */
    long price() {
        return price;
    }

    void costs(long told) {
        price = told;
    }
}

package org.tamga.web.socket;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.tamga.web.Faults;
import org.tamga.web.GraphQLEngine;
import org.tamga.web.GraphQLRequest;
import org.tamga.web.Refused;
import org.tamga.web.Started;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Future;

/**
 * An operation under way: executed by a worker, answered on the connection's event loop. Of a subscription the next event is asked for
 * when the answer to the last one has been sent, so a client that reads slowly has one answer waiting, never many.
 */
final class Operation {

    private final GraphQLEngine engine;
    private final GraphQLRequest request;
    private final String id;
    private final Client client;

    private boolean cancelled;
    private Cancellable events;

    Operation(GraphQLEngine engine, GraphQLRequest request, String id, Client client) {
        this.engine = engine;
        this.request = request;
        this.id = id;
        this.client = client;
    }

    void begin() {
        elsewhere(() -> engine.start(request)).onSuccess(this::started).onFailure(this::failed);
    }

    /** Its client wants no more of it. */
    void cancel() {
        cancelled = true;
        if (events != null) {
            events.cancel();
        }
    }

    private void started(Started started) {
        if (cancelled) {
            return;
        }
        if (started instanceof Started.Subscribed subscribed) {
            tell(subscribed);
        } else if (started instanceof Started.Answered answered) {
            tell(answered.answer());
        }
    }

    private void tell(Map<String, Object> answer) {
        if (answer.containsKey("data")) {
            client.next(id, answer);
            client.complete(id);
        } else {
            client.error(id, answer.get("errors"));
        }
    }

    private void tell(Started.Subscribed subscribed) {
        events = subscribed.events()
                // Whoever emits may read the database when asked for more: not on the event loop.
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem().transformToUniAndConcatenate(event -> Uni.createFrom().completionStage(
                        () -> elsewhere(() -> subscribed.answering().apply(event))
                                // What can't be sent any more is nobody's fault: the client has gone.
                                .compose(answer -> client.next(id, answer).otherwiseEmpty())
                                .toCompletionStage()))
                .subscribe().with(sent -> {
                }, fault -> onLoop(() -> failed(fault)), () -> onLoop(() -> client.complete(id)));
    }

    private void failed(Throwable fault) {
        if (!cancelled) {
            cancelled = true;
            client.error(id, List.of(fault instanceof Refused refused ? refused.error() : Faults.ours(fault)));
        }
    }

    private <T> Future<T> elsewhere(Callable<T> work) {
        return client.loop().executeBlocking(work, false);
    }

    private void onLoop(Runnable told) {
        client.loop().runOnContext(now -> {
            if (!cancelled) {
                told.run();
            }
        });
    }
}

package org.tamga.web.socket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.tamga.common.Passing;
import org.tamga.web.Faults;
import org.tamga.web.GraphQLEngine;
import org.tamga.web.GraphQLRequest;
import org.tamga.web.Refused;
import org.tamga.web.Started;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * An operation under way: executed by a worker when it has its turn, answered on the connection's event loop. Of a subscription the next
 * event is asked for when the answer to the last one has been sent, so a client that reads slowly has one answer waiting, never many.
 * <p>
 * One that its client wants no more of is not executed if it was not yet. If it is just being executed, it keeps its place among what the
 * client may have under way until that ends.
 */
final class Operation {

    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LATER = Duration.ofSeconds(1);

    private final GraphQLEngine engine;
    private final GraphQLRequest request;
    private final String id;
    private final Client client;
    private final Turns turns;

    // All on the loop.
    private boolean over;
    private boolean left;
    private Runnable turn;
    private boolean executing;
    private Cancellable events;

    Operation(GraphQLEngine engine, GraphQLRequest request, String id, Client client, Turns turns) {
        this.engine = engine;
        this.request = request;
        this.id = id;
        this.client = client;
        this.turns = turns;
    }

    void begin() {
        var done = Promise.<Started>promise();
        turn = turn(() -> engine.start(request), done);
        done.future().onSuccess(this::started).onFailure(this::failed);
        if (!turns.ask(client, turn)) {
            turn = null;
            ended();
            client.error(id, List.of(Faults.overloaded()));
        }
    }

    /** Its client wants no more of it. */
    void cancel() {
        if (events != null) {
            events.cancel();
        }
        if (turn != null && turns.withdraw(client, turn)) {
            turn = null;
        }
        ended();
    }

    /** One answer is to come of it, or it is not known yet whether more will. */
    boolean isAwaited() {
        return events == null;
    }

    private void started(Started started) {
        if (over) {
            return;
        }
        if (started instanceof Started.Subscribed subscribed) {
            tell(subscribed);
        } else if (started instanceof Started.Answered answered) {
            tell(answered.answer());
        }
    }

    private void tell(Map<String, Object> answer) {
        ended();
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
                        () -> inTurn(() -> subscribed.answering().apply(event))
                                // What can't be sent any more is nobody's fault: the client has gone.
                                .compose(answer -> client.next(id, answer).otherwiseEmpty())
                                .toCompletionStage())
                        // An event is told when the data can be reached again, not left out.
                        .onFailure(Passing::isBehind).retry().withBackOff(SOON, LATER).indefinitely())
                .subscribe().with(sent -> {
                }, fault -> onLoop(() -> failed(fault)), () -> onLoop(() -> {
                    ended();
                    client.complete(id);
                }));
        client.settled();
    }

    private void failed(Throwable fault) {
        if (!over) {
            ended();
            client.error(id, List.of(fault instanceof Refused refused ? refused.error() : Faults.ours(fault)));
        }
    }

    /** Of what has begun: however much waits, it has its turn. */
    private <T> Future<T> inTurn(Callable<T> work) {
        var done = Promise.<T>promise();
        onLoop(() -> {
            turn = turn(work, done);
            turns.await(client, turn);
        });
        return done.future();
    }

    private <T> Runnable turn(Callable<T> work, Promise<T> done) {
        return () -> client.loop().runOnContext(now -> {
            turn = null;
            if (over) {
                turns.done();
                leave();
                return;
            }
            executing = true;
            // In a context of its own: what is traced and logged of one operation must not stand in that of another.
            VertxContext.createNewDuplicatedContext(client.loop()).executeBlocking(work, false).onComplete(result -> {
                executing = false;
                turns.done();
                leave();
                done.handle(result);
            });
        });
    }

    private void ended() {
        over = true;
        leave();
    }

    /** Tells the client, once, that nothing is done for it any more. */
    private void leave() {
        if (over && turn == null && !executing && !left) {
            left = true;
            client.left();
        }
    }

    private void onLoop(Runnable told) {
        client.loop().runOnContext(now -> {
            if (!over) {
                told.run();
            }
        });
    }
}

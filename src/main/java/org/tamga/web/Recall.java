package org.tamga.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.web.cache.DataState;
import org.tamga.web.cache.KnownRequests;
import org.tamga.web.cache.KnownRequests.Raw;
import org.tamga.web.cache.NextState;
import org.tamga.web.cache.Question;
import org.tamga.web.watch.Watched;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers what was asked before, on the thread that read the request: no worker waits for anything. Whatever is not as simple as that goes
 * on to one, which does it all again: what was not asked yet or not of this state of the data, what is wrong with a request, what fails.
 */
@ApplicationScoped
class Recall {

    private static final String RAW = Recall.class.getName();

    private final KnownRequests known;
    private final NextState next;
    private final Answers answers;
    private final AnswerResponse response;

    Recall(KnownRequests known, NextState next, Answers answers, AnswerResponse response) {
        this.known = known;
        this.next = next;
        this.answers = answers;
        this.response = response;
    }

    /** Of a request that came by GET. */
    void fromAddress(RoutingContext http) {
        var query = http.request().query();
        if (query == null) {
            http.next();
        } else {
            recall(http, new Raw(true, query.getBytes(ISO_8859_1)));
        }
    }

    /** Of a request that came by POST, whose body was read. */
    void fromBody(RoutingContext http) {
        var body = http.body().buffer();
        if (body == null || !MediaType.isPlainJson(http.request().getHeader("Content-Type"))) {
            http.next();
        } else {
            recall(http, new Raw(false, body.getBytes()));
        }
    }

    /** The request asks this, and its answer lasts. */
    void learns(RoutingContext http, Question question) {
        Raw raw = http.get(RAW);
        if (raw != null) {
            known.asks(raw, question);
        }
    }

    private void recall(RoutingContext http, Raw raw) {
        http.put(RAW, raw);
        var question = known.question(raw);
        var form = MediaType.accepted(http.request().getHeader("Accept"));
        if (form == null || question.isEmpty() || !answers.mayRecall(question.get())) {
            http.next();
            return;
        }
        var state = next.read();
        Runnable answer = () -> {
            if (http.response().closed()) {
                return;
            }
            if (state.isCompletedExceptionally() || !answered(http, form, question.get(), raw.inAddress(), state.join())) {
                http.next();
            }
        };
        if (state.isDone()) {
            answer.run();
        } else {
            var here = Vertx.currentContext();
            state.whenComplete((now, failed) -> here.runOnContext(back -> answer.run()));
        }
    }

    private boolean answered(RoutingContext http, MediaType form, Question question, boolean byGet, DataState now) {
        if (byGet && response.isHeld(http, form, question, now)) {
            return true;
        }
        var answer = answers.recalled(question, now).filter(remembered -> response.isReady(http, remembered));
        answer.ifPresent(remembered -> {
            answers.recalls(remembered, Watched.of(http));
            if (byGet) {
                response.toAddress(http, form, question, remembered);
            } else {
                response.toBody(http, form, question, remembered);
            }
        });
        return answer.isPresent();
    }
}

package org.tamga.web;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.web.cache.Answer;
import org.tamga.web.cache.CacheHeaders;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.Encodings;
import org.tamga.web.cache.Question;
import org.tamga.web.watch.Watched;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Answers as they are sent: with what caches are told of them, packed as the client likes best. */
@ApplicationScoped
class AnswerResponse {

    private final Answers answers;
    private final CacheHeaders caching;
    private final Encodings encodings;

    AnswerResponse(Answers answers, CacheHeaders caching, Encodings encodings) {
        this.answers = answers;
        this.caching = caching;
        this.encodings = encodings;
    }

    /** Tells whoever has the answer to a question that came by GET that it still holds; false where they have not. */
    boolean isHeld(RoutingContext http, MediaType form, Question question, DataState now) {
        if (!caching.isHeld(http.request().getHeader("If-None-Match"), question, now, form.text())) {
            return false;
        }
        answers.held(question, now, Watched.of(http));
        Watched.of(http).counted();
        caching.headers(http.response(), question, now, form.text()).setStatusCode(304).end();
        return true;
    }

    /** Answers what came by GET. */
    void toAddress(RoutingContext http, MediaType form, Question question, Answer answer) {
        if (!answer.lasts()) {
            caching.neverAgain(http.response());
        } else {
            caching.headers(http.response(), question, answer.state(), form.text());
            if (CacheHeaders.takesAny(http.request().getHeader("If-None-Match"))) {
                Watched.of(http).counted();
                http.response().setStatusCode(304).end();
                return;
            }
        }
        toBody(http, form, question, answer);
    }

    /** Answers what came by POST. */
    void toBody(RoutingContext http, MediaType form, Question question, Answer answer) {
        Watched.of(http).counted();
        var encoding = encoding(http, answer);
        http.response().setStatusCode(form == MediaType.JSON ? 200 : answer.status()).putHeader("Content-Type", form.header());
        packed(http, encoding, answers.packed(question, answer, encoding));
    }

    /** Whether there is nothing left to do for it but to send it. */
    boolean isReady(RoutingContext http, Answer answer) {
        return answer.bodies().containsKey(encoding(http, answer));
    }

    private Encoding encoding(RoutingContext http, Answer answer) {
        return encodings.chosen(http.request().getHeader("Accept-Encoding"), answer.body().length);
    }

    static void packed(RoutingContext http, Encoding encoding, byte[] packed) {
        if (encoding != Encoding.IDENTITY) {
            http.response().putHeader("Content-Encoding", encoding.text());
        }
        // As it lies in memory: nobody changes it.
        http.response().end(Buffer.buffer(Unpooled.wrappedBuffer(packed)));
    }
}

package org.tamga.web.problem;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.BadInput;
import org.tamga.common.Passing;
import org.tamga.web.Faults;
import org.tamga.web.GraphQLRoute;
import org.tamga.web.watch.Source;
import org.tamga.web.watch.Watched;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;

/** Answers with problem documents, whatever the client accepts: who can't read one still reads the status. */
@ApplicationScoped
public class Problems {

    private final ObjectMapper json;

    public Problems(ObjectMapper json) {
        this.json = json;
    }

    /** Tells what went wrong: the client's mistake, what passes, or a fault of ours, of which no more than its number leaves. */
    public void answer(RoutingContext http, Throwable fault) {
        answer(http, of(fault));
    }

    /** That there is no room for one more of what is held open. */
    public void overloaded(RoutingContext http) {
        answer(http, Problem.of(503, Faults.overloaded()));
    }

    /** That the method is none of those that are served there. */
    public void methodNotAllowed(RoutingContext http, String allowed) {
        http.response().putHeader("Allow", allowed);
        answer(http, Problem.of(405, "The method is %s; %s are served here.".formatted(http.request().method(), allowed)));
    }

    public void answer(RoutingContext http, Problem problem) {
        var response = http.response();
        if (response.closed() || response.headWritten()) {
            return;
        }
        if (problem.status() == 503) {
            response.putHeader("Retry-After", GraphQLRoute.RETRY_AFTER);
        }
        var watched = Watched.of(http);
        watched.comesFrom(Source.NONE);
        if (problem.more().containsKey("code")) {
            watched.tells(List.of(Map.of("extensions", problem.more())));
        }
        try {
            response.setStatusCode(problem.status()).putHeader("Content-Type", Problem.MEDIA_TYPE).putHeader("Cache-Control", "no-store")
                    .end(Buffer.buffer(json.writeValueAsBytes(problem.document())));
        } catch (JsonProcessingException e) {
            http.fail(e);
        }
    }

    private static Problem of(Throwable fault) {
        if (fault instanceof BadInput wrong) {
            return Problem.of(wrong);
        }
        if (fault instanceof HttpException wrong && wrong.getStatusCode() == 400) {
            return Problem.of(400, "The address is not encoded as it should be.");
        }
        return Problem.of(Passing.isBehind(fault) ? 503 : 500, Faults.ours(fault));
    }
}

package org.tamga.web.changes;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.RevisionToken;
import org.tamga.common.Snapshot;
import org.tamga.feed.RevisionEntry;
import org.tamga.feed.RevisionPages;
import org.tamga.feed.Since;
import org.tamga.web.Deadlines;
import org.tamga.web.cache.CacheHeaders;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.DataStates;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.Encodings;
import org.tamga.web.cache.Question;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** The feed in pages of JSON, for those who come for it now and then. Who finds nothing new is told so in one small statement. */
@ApplicationScoped
public class ChangePages {

    private static final String FORM = "application/json";

    private final RevisionPages pages;
    private final Since since;
    private final Snapshot snapshot;
    private final DataStates states;
    private final CacheHeaders caching;
    private final Encodings encodings;
    private final ChangeJson json;
    private final Deadlines deadlines;

    public ChangePages(RevisionPages pages, Since since, Snapshot snapshot, DataStates states, CacheHeaders caching, Encodings encodings,
            ChangeJson json, Deadlines deadlines) {
        this.pages = pages;
        this.since = since;
        this.snapshot = snapshot;
        this.states = states;
        this.caching = caching;
        this.encodings = encodings;
        this.json = json;
        this.deadlines = deadlines;
    }

    private record Found(DataState state, List<RevisionEntry> revisions, RevisionToken last, boolean more) {
    }

    void serve(RoutingContext http) {
        var asked = ChangesAsked.page(http);
        var first = ChangesAsked.first(http);
        var question = Question.of("%s\n%s\n%d".formatted(ChangesRoute.PATH, asked.since(), first).getBytes(StandardCharsets.UTF_8));
        var held = http.request().getHeader("If-None-Match");
        var now = states.now();
        if (caching.isHeld(held, question, now, FORM)) {
            caching.headers(http.response(), question, now, FORM).setStatusCode(304).end();
            return;
        }
        var found = deadlines.read(snapshot, () -> find(asked, first));
        caching.headers(http.response(), question, found.state, FORM).putHeader("Content-Type", FORM);
        if (found.more) {
            http.response().putHeader("Link",
                    "<%s?since=%s&first=%d>; rel=\"next\"".formatted(ChangesRoute.PATH, found.last, first));
        }
        end(http, json.text(body(found)).getBytes(StandardCharsets.UTF_8));
    }

    private Found find(ChangesAsked asked, int first) {
        var newest = since.checked(asked.name(), asked.since());
        var after = asked.since() == null ? new RevisionToken(newest.store(), 0) : asked.since();
        var revisions = pages.between(after.number(), newest.number(), first);
        var last = revisions.isEmpty() ? after : revisions.get(revisions.size() - 1).revision().token();
        return new Found(states.now(), revisions, last, last.number() < newest.number());
    }

    private LinkedHashMap<String, Object> body(Found found) {
        var body = new LinkedHashMap<String, Object>();
        body.put("token", found.last.toString());
        body.put("more", found.more);
        body.put("revisions", found.revisions.stream().map(json::of).toList());
        return body;
    }

    private void end(RoutingContext http, byte[] body) {
        var encoding = encodings.chosen(http.request().getHeader("Accept-Encoding"), body.length);
        if (encoding != Encoding.IDENTITY) {
            http.response().putHeader("Content-Encoding", encoding.text());
        }
        http.response().end(Buffer.buffer(encoding.pack(body)));
    }
}

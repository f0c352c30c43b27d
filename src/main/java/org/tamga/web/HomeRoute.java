package org.tamga.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.tamga.common.Passing;
import org.tamga.common.Snapshot;
import org.tamga.feed.RevisionRepository;
import org.tamga.feed.RevisionView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The page that a newcomer opens first: what this is, and questions that open in the console ready to run. */
@ApplicationScoped
public class HomeRoute {

    private final ReadyQueries queries;
    private final RevisionRepository revisions;
    private final Snapshot snapshot;

    public HomeRoute(ReadyQueries queries, RevisionRepository revisions, Snapshot snapshot) {
        this.queries = queries;
        this.revisions = revisions;
        this.snapshot = snapshot;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(List<ReadyQuery> queries, RevisionView revision);
    }

    void register(@Observes Router router) {
        router.route("/").method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(this::home, false);
    }

    private void home(RoutingContext http) {
        try {
            var revision = snapshot.read(() -> revisions.latest().orElse(null));
            http.response().putHeader("Content-Type", "text/html; charset=utf-8").end(Templates.home(queries.all(), revision).render());
        } catch (RuntimeException passing) {
            if (!Passing.isBehind(passing)) {
                throw passing;
            }
            http.response().setStatusCode(503).putHeader("Retry-After", GraphQLRoute.RETRY_AFTER)
                    .putHeader("Content-Type", "text/plain; charset=utf-8").end((String) Faults.ours(passing).get("message"));
        }
    }
}

package org.tamga.web.changes;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.GlobalId;
import org.tamga.common.Nodes;
import org.tamga.feed.ChangeView;
import org.tamga.feed.RevisionEntry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How the feed is written outside of GraphQL: under the names that it has there. */
@ApplicationScoped
public class ChangeJson {

    private final Nodes nodes;
    private final ObjectMapper json;

    public ChangeJson(Nodes nodes, ObjectMapper json) {
        this.nodes = nodes;
        this.json = json;
    }

    Map<String, Object> of(RevisionEntry entry) {
        var revision = entry.revision();
        var of = new LinkedHashMap<String, Object>();
        of.put("token", revision.token().toString());
        of.put("number", revision.number());
        of.put("committedAt", revision.committedAt().toString());
        of.put("kind", revision.kind().name());
        of.put("orderedBy", revision.orderedBy());
        of.put("summary", revision.summary());
        of.put("bundle", revision.bundle());
        of.put("changeCount", entry.changeCount());
        of.put("changes", entry.changes().stream().map(this::of).toList());
        return of;
    }

    private Map<String, Object> of(ChangeView change) {
        var of = new LinkedHashMap<String, Object>();
        of.put("kind", change.kind().name());
        of.put("objectType", change.objectType());
        of.put("slug", change.slug());
        of.put("objectId", nodes.has(change.objectType()) ? GlobalId.of(change.objectType(), change.slug()) : null);
        return of;
    }

    /** In one line, whatever stands in the texts. */
    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tamga.web.briefings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an app keeps of a briefing, and how it takes in what comes: as docs/briefings.md tells. */
final class Reader {

    private ObjectNode kept;

    /** The token to ask with the next time; null before the first. */
    String since() {
        return kept == null ? null : kept.get("revision").textValue();
    }

    ObjectNode kept() {
        return kept;
    }

    void take(JsonNode answer) {
        kept = answer.get("complete").booleanValue() ? answer.deepCopy() : with((ObjectNode) answer);
    }

    private ObjectNode with(ObjectNode answer) {
        // What a difference does not say is as it was; notes are of one answer only.
        var now = kept.deepCopy();
        now.remove("notes");
        now.setAll(answer);
        var items = items(kept);
        answer.get("removed").forEach(removed -> items.remove(removed.get("key").textValue()));
        items(answer).forEach((key, item) -> items.put(key, item.deepCopy().without(List.of("change", "previousStatus"))));
        var sections = sections(kept);
        answer.get("sections").forEach(section -> sections.merge(section.get("kind").textValue(), section.deepCopy(), Reader::ordered));
        now.set("sections", filled(sections, items, now.arrayNode()));
        now.set("articles", cited(now, answer));
        now.put("complete", true).set("removed", now.arrayNode());
        return now;
    }

    /** A section as it is now: where its order is not said, it is what it was. */
    private static ObjectNode ordered(ObjectNode had, ObjectNode now) {
        return had.deepCopy().setAll(now);
    }

    private static ArrayNode filled(Map<String, ObjectNode> sections, Map<String, ObjectNode> items, ArrayNode all) {
        for (var kind : List.of("HAPPENED", "SAID", "POSITIONS", "FIGURES", "CONTESTED", "ALLIANCES", "SINGLE_VOICE", "OUTLOOK")) {
            var section = sections.get(kind);
            if (section != null && !section.get("order").isEmpty()) {
                var filled = all.arrayNode();
                section.get("order").forEach(key -> filled.add(items.get(key.textValue())));
                section.set("items", filled);
                all.add(section);
            }
        }
        return all;
    }

    /** Articles that nothing cites any more are of no use; the others stand in the order in which they are cited. */
    private ArrayNode cited(ObjectNode now, ObjectNode answer) {
        var articles = new LinkedHashMap<String, JsonNode>();
        kept.get("articles").forEach(article -> articles.put(article.get("slug").textValue(), article));
        answer.get("articles").forEach(article -> articles.put(article.get("slug").textValue(), article));
        var all = now.arrayNode();
        var seen = new HashSet<String>();
        for (var slug : citations(now)) {
            if (seen.add(slug)) {
                all.add(articles.get(slug));
            }
        }
        return all;
    }

    private static List<String> citations(ObjectNode briefing) {
        var slugs = new ArrayList<String>();
        for (var item : items(briefing).values()) {
            item.path("citations").forEach(cited -> slugs.add(cited.get("article").textValue()));
            item.path("against").forEach(against -> against.path("citations")
                    .forEach(cited -> slugs.add(cited.get("article").textValue())));
        }
        return slugs;
    }

    private static Map<String, ObjectNode> items(JsonNode briefing) {
        var items = new LinkedHashMap<String, ObjectNode>();
        briefing.get("sections").forEach(section -> section.get("items")
                .forEach(item -> items.put(item.get("key").textValue(), (ObjectNode) item)));
        return items;
    }

    private static Map<String, ObjectNode> sections(JsonNode briefing) {
        var sections = new LinkedHashMap<String, ObjectNode>();
        briefing.get("sections").forEach(section -> sections.put(section.get("kind").textValue(), (ObjectNode) section.deepCopy()));
        return sections;
    }
}

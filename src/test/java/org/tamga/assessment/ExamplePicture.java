package org.tamga.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;

/**
 * The origin graph of a claim, as a Mermaid diagram: a box for every group, the passages in it, what ties them, and what may tie the groups.
 */
final class ExamplePicture {

    private final JsonPath claim;
    private final StringBuilder diagram = new StringBuilder("```mermaid\nflowchart LR\n");
    private final Map<Object, String> drawn = new LinkedHashMap<>();
    private final Map<String, Integer> groupOf = new LinkedHashMap<>();
    private final Map<String, Object> articleOf = new LinkedHashMap<>();
    private final Map<String, Object> titleOf = new LinkedHashMap<>();
    private final List<String> floating = new ArrayList<>();
    private int groups;

    ExamplePicture(JsonPath claim) {
        this.claim = claim;
    }

    String text() {
        diagram.append("    claim([\"").append(quoted(broken(claim.getString("claim.text")))).append("\"])\n");
        side("supporting", "-->", "supports");
        side("denying", "--x", "denies");
        qualifying();
        contradictions();
        floating.forEach(group -> diagram.append("    style ").append(group).append(" stroke-dasharray: 5 5\n"));
        return diagram.append("```\n").toString();
    }

    private void side(String side, String arrow, String verb) {
        List<Map<String, Object>> all = claim.getList("claim.assessment." + side + ".groups");
        var first = groups;
        drawn.clear();
        for (var group : all) {
            box(group);
        }
        var within = new LinkedHashMap<String, Set<String>>();
        var between = new LinkedHashMap<String, Set<String>>();
        for (var group : all) {
            for (var tie : JsonPaths.list(group, "ties")) {
                tie(tie, within, between);
            }
        }
        within.forEach((pair, kinds) -> edge(pair, "---", kinds));
        between.forEach((pair, kinds) -> edge(pair, "-.-", kinds));
        for (var group = first; group < groups; group++) {
            diagram.append("    g%d %s|%s| claim\n".formatted(group, arrow, verb));
        }
    }

    private void box(Map<String, Object> group) {
        var name = "g" + groups;
        var floats = Boolean.TRUE.equals(group.get("floating"));
        diagram.append("    subgraph %s[\"%s%s\"]\n".formatted(name, quoted(group.get("label").toString()),
                floats ? " (may be any other)" : ""));
        var places = new LinkedHashMap<String, String>();
        for (var evidence : JsonPaths.list(group, "evidence")) {
            var passage = JsonPaths.object(evidence, "citation");
            var said = said(passage, JsonPaths.object(evidence, "statement"));
            // One paragraph may say several finer things: it is drawn once in its group.
            if (!places.containsKey(said)) {
                places.put(said, "p" + groupOf.size());
                groupOf.put(places.get(said), groups);
                articleOf.put(places.get(said), JsonPaths.object(passage, "article").get("slug"));
                titleOf.put(places.get(said), JsonPaths.object(passage, "article").get("title"));
                diagram.append("        %s[\"%s\"]\n".formatted(places.get(said), quoted(said)));
            }
            drawn.put(passage.get("id"), places.get(said));
        }
        diagram.append("    end\n");
        if (floats) {
            floating.add(name);
        }
        groups++;
    }

    private void tie(Map<String, Object> tie, Map<String, Set<String>> within, Map<String, Set<String>> between) {
        var tied = JsonPaths.list(tie, "between").stream().map(passage -> drawn.get(passage.get("id"))).distinct().toList();
        if (tie.get("kind").equals("SHARED_EXPERT")) {
            fromTheAuthor(tied, tie, within, between);
            return;
        }
        var eachWithEach = tie.get("kind").equals("SAME_TEXT");
        for (var to = 1; to < tied.size(); to++) {
            for (var from = eachWithEach ? 0 : to - 1; from < to; from++) {
                line(tied.get(from), tied.get(to), tie, within, between);
            }
        }
    }

    /** Who quotes an author may be one voice with what the author wrote, not with others who quote him. */
    private void fromTheAuthor(List<String> tied, Map<String, Object> tie, Map<String, Set<String>> within,
            Map<String, Set<String>> between) {
        var wrote = tie.get("reason").toString().replaceFirst(", (is|are) quoted .*", "");
        var written = tied.stream().filter(passage -> titleOf.get(passage) != null && wrote.contains(titleOf.get(passage).toString()))
                .toList();
        for (var quoting : tied) {
            if (!written.contains(quoting)) {
                written.forEach(by -> line(by, quoting, tie, within, between));
            }
        }
    }

    private void line(String from, String to, Map<String, Object> tie, Map<String, Set<String>> within, Map<String, Set<String>> between) {
        var kind = tie.get("kind").toString();
        var apart = !groupOf.get(from).equals(groupOf.get(to));
        var sameText = kind.equals("SAME_TEXT") && articleOf.get(from).equals(articleOf.get(to));
        if (apart != Boolean.TRUE.equals(tie.get("certain")) && !sameText) {
            (apart ? between : within).computeIfAbsent(from + " " + to, pair -> new LinkedHashSet<>()).add(kind);
        }
    }

    private void edge(String pair, String line, Set<String> kinds) {
        var ends = pair.split(" ");
        diagram.append("    %s %s|%s| %s\n".formatted(ends[0], line, String.join(", ", kinds), ends[1]));
    }

    private void qualifying() {
        List<Map<String, Object>> qualifying = claim.getList("claim.assessment.qualifying.citation");
        for (var at = 0; at < qualifying.size(); at++) {
            diagram.append("    q%d[\"%s\"] -.->|qualifies| claim\n".formatted(at, quoted(said(qualifying.get(at), null))));
        }
    }

    private void contradictions() {
        var links = claim.<Map<String, Object>>getList("claim.links").stream()
                .filter(link -> Set.of("NEGATES", "DIFFERENT_VALUE").contains(link.get("kind"))).toList();
        for (var at = 0; at < links.size(); at++) {
            var settled = links.get(at).get("resolution") == null ? "" : ", settled";
            diagram.append("    c%d([\"%s\"]) ===|%s%s| claim\n".formatted(at,
                    quoted(broken(JsonPaths.object(links.get(at), "other").get("text").toString())), links.get(at).get("kind"), settled));
        }
    }

    /** The outlet, the paragraph, and whom it quotes. */
    private static String said(Map<String, Object> passage, Map<String, Object> statement) {
        var article = JsonPaths.object(passage, "article");
        var outlet = JsonPaths.object(article, "original") != null ? JsonPaths.object(article, "original").get("sourceName")
                : JsonPaths.object(article, "source") != null ? JsonPaths.object(article, "source").get("name") : "untitled article";
        var witnesses = JsonPaths.list(passage, "attributedTo").stream().map(actor -> actor.get("name").toString())
                .collect(Collectors.joining(", "));
        var speaker = statement == null ? null : JsonPaths.object(statement, "speaker").get("name");
        var quotes = speaker == null ? witnesses : witnesses.isEmpty() ? speaker.toString() : witnesses + " on " + speaker;
        var ground = JsonPaths.list(passage, "restsOn").stream().map(basis -> basis.get("name").toString())
                .collect(Collectors.joining(", "));
        return Objects.toString(outlet) + "<br>paragraph " + passage.get("paragraph") + "<br>"
                + broken(quotes.isEmpty() ? "in its own voice" : "quotes " + quotes)
                + (ground.isEmpty() ? "" : "<br>" + broken("resting on: " + ground));
    }

    /** A long sentence on several lines. */
    private static String broken(String text) {
        var lines = new StringBuilder();
        var length = 0;
        for (var word : text.split(" ")) {
            if (length + word.length() > 25) {
                lines.append("<br>");
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
            }
            lines.append(word);
            length += word.length() + 1;
        }
        return lines.toString();
    }

    private static String quoted(String text) {
        return text.replace("\"", "#quot;");
    }

    /** Objects and lists of an answer. */
    private static final class JsonPaths {

        @SuppressWarnings("unchecked")
        static Map<String, Object> object(Map<String, Object> of, String field) {
            return (Map<String, Object>) of.get(field);
        }

        @SuppressWarnings("unchecked")
        static List<Map<String, Object>> list(Map<String, Object> of, String field) {
            var list = (List<Map<String, Object>>) of.get(field);
            return list == null ? List.of() : list;
        }
    }
}

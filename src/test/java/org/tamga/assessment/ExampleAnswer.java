package org.tamga.assessment;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

/** What Tamga says of a claim, as a table that an analyst reads. */
final class ExampleAnswer {

    private final JsonPath claim;

    ExampleAnswer(JsonPath claim) {
        this.claim = claim;
    }

    String text() {
        var table = new StringBuilder("| Tamga answers | |\n|---|---|\n");
        row(table, "claim", claim.getString("claim.text"));
        row(table, "kind", claim.getString("claim.kind"));
        var disputes = claim.<String>getList("claim.assessment.disputes");
        row(table, "status", claim.getString("claim.assessment.status") + (disputes.isEmpty() ? "" : ": " + String.join(", ", disputes)));
        row(table, "credibility", claim.getString("claim.assessment.credibility"));
        row(table, "voices for it", voices("supporting"));
        if (claim.getInt("claim.assessment.denying.articleCount") > 0) {
            row(table, "voices against it", voices("denying"));
        }
        row(table, "in words", claim.getString("claim.assessment.summary"));
        for (var turn : claim.<Map<String, Object>>getList("claim.history")) {
            row(table, turn.get("on").toString(), turn.get("status") + ": " + turn.get("because"));
        }
        return table.toString();
    }

    private String voices(String side) {
        var articles = claim.getInt("claim.assessment." + side + ".articleCount");
        return "min %d, max %d, in %d %s: %s".formatted(claim.getInt("claim.assessment." + side + ".origins.min"),
                claim.getInt("claim.assessment." + side + ".origins.max"), articles, articles == 1 ? "article" : "articles",
                String.join("; ", claim.<List<String>>get("claim.assessment." + side + ".groups.label")));
    }

    private static void row(StringBuilder table, String what, String value) {
        table.append("| ").append(what).append(" | ").append(value.replace("|", "\\|")).append(" |\n");
    }
}

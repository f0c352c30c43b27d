package org.tamga.ops.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.Ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.quarkus.test.junit.QuarkusTest;

/** What dashboard and alerts ask Prometheus for is what Tamga tells it. */
@QuarkusTest
@DisplayName("Dashboard and alerts")
class MonitoringTest {

    private static final Path DASHBOARD = Path.of("src/main/monitoring/grafana-dashboard.json");
    private static final Path ALERTS = Path.of("src/main/monitoring/alerts.yaml");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][\\w:]*");
    private static final Pattern NO_NAMES = Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\b(?:by|on|without|ignoring) \\([^)]*\\)|\\[[^]]*]");
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "sum", "max", "min", "count", "rate", "increase", "histogram_quantile",
            "topk");

    @Test
    void useOnlyMetricsThatThereAre() throws IOException {
        given().get("/briefings/KZ.html").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        Ask.data("query Monitored { claims(first: 1) { totalCount } }");

        var wanted = new TreeSet<String>();
        expressions().forEach(expression -> wanted.addAll(metrics(expression)));

        assertThat(wanted).hasSizeGreaterThan(20);
        Awaitility.await().untilAsserted(() -> {
            var now = Scrape.now();
            assertThat(wanted).allSatisfy(metric -> assertThat(now.has(metric)).as(metric).isTrue());
        });
    }

    @Test
    void everyMetricOfTamgaIsShownOrWatched() throws IOException {
        given().get("/briefings/KZ.html").then().statusCode(200);
        Ask.data("query Monitored { claims(first: 1) { totalCount } }");

        var asked = String.join("\n", expressions());

        assertThat(Scrape.now().families("tamga_")).isNotEmpty().allSatisfy(family -> assertThat(asked).contains(family));
    }

    @Test
    void everyAlertSaysWhatItMeansAndWhereToReadOn() throws IOException {
        var document = Files.readString(Path.of("docs/operations.md"));

        for (var rule : rules()) {
            var name = rule.path("alert").asText();
            assertThat(name).matches("Tamga[A-Za-z]+");
            assertThat(rule.path("expr").asText()).as(name).isNotBlank();
            assertThat(rule.path("labels").path("severity").asText()).as(name).isIn("critical", "warning", "info");
            assertThat(rule.path("annotations").path("summary").asText()).as(name).isNotBlank();
            assertThat(rule.path("annotations").path("runbook").asText()).isEqualTo("docs/operations.md#" + name.toLowerCase());
            assertThat(document).as("docs/operations.md").contains("### " + name + "\n");
        }
    }

    private static List<String> expressions() throws IOException {
        var expressions = new ArrayList<String>();
        new ObjectMapper().readTree(DASHBOARD.toFile()).get("panels")
                .forEach(panel -> panel.get("targets").forEach(target -> expressions.add(target.get("expr").asText())));
        rules().forEach(rule -> expressions.add(rule.path("expr").asText()));
        return expressions;
    }

    private static List<JsonNode> rules() throws IOException {
        var rules = new ArrayList<JsonNode>();
        new ObjectMapper(new YAMLFactory()).readTree(ALERTS.toFile()).get("groups")
                .forEach(group -> group.get("rules").forEach(rules::add));
        return rules;
    }

    private static Set<String> metrics(String expression) {
        var metrics = new TreeSet<String>();
        NAME.matcher(NO_NAMES.matcher(expression).replaceAll(" ")).results().map(found -> found.group())
                .filter(name -> !OF_PROMETHEUS.contains(name)).forEach(metrics::add);
        return metrics;
    }
}

package org.tamga.ops.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
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
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_][\\w:]*)\\{([^}]*)}");
    private static final Pattern WANTED = Pattern.compile("(\\w+)(=~|=)\"([^\"]*)\"");
    private static final Pattern SOME_OF = Pattern.compile("[\\w|]+");
    private static final Pattern GROUPED = Pattern.compile("\\b(?:by|on) \\(([^)]*)\\)");
    private static final Pattern SHOWN = Pattern.compile("\\{\\{ ?(?:\\$labels\\.)?(\\w+) ?}}");
    private static final Set<String> OF_A_TARGET = Set.of("job", "instance");
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "absent", "sum", "max", "min", "count", "rate", "increase",
            "histogram_quantile",
            "topk");

    /** What is asked for, and with which words it is shown. */
    private record Asked(String expression, String shown) {
    }

    @BeforeEach
    void somethingHappens() {
        given().get("/briefings/KZ.html").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        Ask.data("query Monitored { claims(first: 1) { totalCount } }");
    }

    @Test
    void useOnlyMetricsThatThereAre() throws IOException {
        var wanted = new TreeSet<String>();
        expressions().forEach(expression -> wanted.addAll(metrics(expression)));
        if (!ResidentMemory.isTold()) {
            wanted.remove("process_resident_memory_bytes");
        }

        assertThat(wanted).hasSizeGreaterThan(20);
        Awaitility.await().untilAsserted(() -> {
            var now = Scrape.now();
            assertThat(wanted).allSatisfy(metric -> assertThat(now.has(metric)).as(metric).isTrue());
        });
    }

    /** A name that is right with a label that is not asks for nothing, and an alert on it never fires. */
    @Test
    void useOnlyLabelsAndValuesThatThereAre() throws IOException {
        var selectors = expressions().stream().flatMap(expression -> SELECTOR.matcher(expression).results())
                .filter(selector -> !OF_PROMETHEUS.contains(selector.group(1))).toList();

        assertThat(selectors).hasSizeGreaterThan(20);
        Awaitility.await().untilAsserted(() -> {
            var now = Scrape.now();
            selectors.forEach(selector -> assertAllAreThere(selector.group(1), selector.group(2), now.labels(selector.group(1))));
        });
    }

    private static void assertAllAreThere(String metric, String wanted, Map<String, Set<String>> there) {
        var written = WANTED.matcher(wanted).results().toList();
        assertThat(String.join(",", written.stream().map(MatchResult::group).toList())).as("all of it is understood").isEqualTo(wanted);
        written.stream().filter(label -> !OF_A_TARGET.contains(label.group(1))).forEach(label -> {
            assertThat(there).as(metric).containsKey(label.group(1));
            if (SOME_OF.matcher(label.group(3)).matches()) {
                assertThat(there.get(label.group(1))).as(metric + " " + label.group(1)).contains(label.group(3).split("\\|"));
            }
        });
    }

    @Test
    void groupByLabelsThatThereAreAndShowOnlyThose() throws IOException {
        Awaitility.await().untilAsserted(() -> {
            var now = Scrape.now();
            for (var asked : asked()) {
                var there = new TreeSet<>(OF_A_TARGET);
                metrics(asked.expression()).forEach(metric -> there.addAll(now.labels(metric).keySet()));
                var groups = GROUPED.matcher(asked.expression()).results().map(group -> List.of(group.group(1).split(", "))).toList();
                assertThat(there).as(asked.expression()).containsAll(groups.stream().flatMap(List::stream).toList());
                var remain = !groups.isEmpty() ? groups.get(0) : asked.expression().contains("absent(") ? Set.<String>of() : there;
                SHOWN.matcher(asked.shown()).results().forEach(label -> assertThat(remain).as(asked.toString()).contains(label.group(1)));
            }
        });
    }

    @Test
    void everyMetricOfTamgaIsShownOrWatched() throws IOException {
        var asked = String.join("\n", expressions());

        assertThat(Scrape.now().families("tamga_")).isNotEmpty().allSatisfy(family -> assertThat(asked).contains(family));
    }

    @Test
    void everyMetricOfTamgaSaysWhatItCounts() {
        var now = Scrape.now();

        assertThat(now.families("tamga_")).hasSizeGreaterThan(15)
                .allSatisfy(family -> assertThat(now.description(family)).as(family).isNotEmpty());
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

    private static List<Asked> asked() throws IOException {
        var asked = new ArrayList<Asked>();
        new ObjectMapper().readTree(DASHBOARD.toFile()).get("panels").forEach(panel -> panel.get("targets")
                .forEach(target -> asked.add(new Asked(target.get("expr").asText(), target.path("legendFormat").asText()))));
        rules().forEach(rule -> asked.add(new Asked(rule.path("expr").asText(), rule.at("/annotations/summary").asText())));
        return asked;
    }

    private static List<String> expressions() throws IOException {
        return asked().stream().map(Asked::expression).toList();
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

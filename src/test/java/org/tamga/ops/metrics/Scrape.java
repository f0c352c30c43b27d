package org.tamga.ops.metrics;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Prometheus gets to read. */
final class Scrape {

    private static final Pattern SAMPLE = Pattern.compile("^(\\w+(?:\\{.*})?) (\\S+)(?: #.*)?$", Pattern.MULTILINE);

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final String text;
    private final Map<String, Double> samples = new TreeMap<>();

    private Scrape(String text) {
        this.text = text;
        SAMPLE.matcher(text).results().forEach(sample -> samples.put(sample.group(1).replace(",}", "}"), Double.valueOf(sample.group(2))));
    }

    static Scrape now() {
        return new Scrape(given().accept("text/plain").get("/q/metrics").then().statusCode(200).extract().asString());
    }

    /** 0 where there is none yet. */
    double of(String series) {
        return samples.getOrDefault(series, 0.0);
    }

    boolean has(String metric) {
        return samples.keySet().stream().anyMatch(series -> series.equals(metric) || series.startsWith(metric + "{"));
    }

    /** The labels of a metric, each with the values that it has. */
    Map<String, Set<String>> labels(String metric) {
        var labels = new TreeMap<String, Set<String>>();
        samples.keySet().stream().filter(series -> series.startsWith(metric + "{")).flatMap(series -> LABEL.matcher(series).results())
                .forEach(label -> labels.computeIfAbsent(label.group(1), first -> new TreeSet<>()).add(label.group(2)));
        return labels;
    }

    long count(String metric) {
        return samples.keySet().stream().filter(series -> series.startsWith(metric + "{")).count();
    }

    /** The names of the metrics that begin so, without what a histogram adds to them. */
    Set<String> families(String beginning) {
        return Pattern.compile("^# TYPE (" + beginning + "\\w+?)(?:_max)? ", Pattern.MULTILINE).matcher(text).results()
                .map(type -> type.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is said of a metric; nothing where nothing is. */
    String description(String metric) {
        var said = Pattern.compile("^# HELP " + metric + " (.*)$", Pattern.MULTILINE).matcher(text);
        return said.find() ? said.group(1).strip() : "";
    }

    @Override
    public String toString() {
        return text;
    }
}

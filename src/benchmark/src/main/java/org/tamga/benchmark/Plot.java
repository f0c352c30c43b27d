package org.tamga.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars in groups on a logarithmic scale, as an SVG that is read on light and dark pages alike. */
final class Plot {

    private static final int LEFT = 230;
    private static final int WIDTH = 520;
    private static final int BAR = 13;
    private static final int BETWEEN = 12;
    private static final int TOP = 56;
    private static final List<String> COLOURS = List.of("#8a8f98", "#2f81f7", "#1a7f5a", "#d9822b", "#a14fc4", "#c9415f");

    private final String title;
    private final String unit;
    private final List<Group> groups = new ArrayList<>();

    Plot(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** One bar. */
    record Bar(String name, double value) {
    }

    private record Group(String name, List<Bar> bars) {
    }

    Plot group(String name, List<Bar> bars) {
        groups.add(new Group(name, List.copyOf(bars)));
        return this;
    }

    String svg() {
        var names = groups.stream().flatMap(group -> group.bars().stream()).map(Bar::name).distinct().toList();
        var values = groups.stream().flatMap(group -> group.bars().stream()).mapToDouble(Bar::value).filter(value -> value > 0).toArray();
        var low = Math.floor(Math.log10(java.util.Arrays.stream(values).min().orElse(1)));
        var high = Math.max(low + 1, Math.ceil(Math.log10(java.util.Arrays.stream(values).max().orElse(10))));
        var body = new StringBuilder();
        var y = TOP;
        for (var group : groups) {
            var middle = y + group.bars().size() * BAR / 2.0 + 4;
            body.append(text(LEFT - 8, middle, "end", group.name()));
            for (var bar : group.bars()) {
                var length = Math.max(1, WIDTH * (Math.log10(bar.value()) - low) / (high - low));
                body.append(
                        format("<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"><title>%s: %s</title></rect>%n", LEFT, y,
                                length, BAR - 2, COLOURS.get(names.indexOf(bar.name()) % COLOURS.size()), escaped(bar.name()),
                                number(bar.value())));
                body.append(text(LEFT + length + 4, y + BAR - 4.0, "start", number(bar.value())));
                y += BAR;
            }
            y += BETWEEN;
        }
        var height = y + 24;
        return format("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11" fill="#6e7781" role="img">
                <title>%s</title>
                %s%s%s%s</svg>
                """, LEFT + WIDTH + 70, height, escaped(title), text(8, 18, "start", title + ", " + unit), legend(names),
                lines(low, high, y),
                body);
    }

    private static String legend(List<String> names) {
        var legend = new StringBuilder();
        // As many as there are others may stand here.
        var x = 8.0;
        for (var name : names) {
            legend.append(format("<rect x=\"%.0f\" y=\"28\" width=\"10\" height=\"10\" fill=\"%s\"/>%n", x,
                    COLOURS.get(names.indexOf(name) % COLOURS.size())));
            legend.append(text(x + 14, 37, "start", name));
            x += 30 + 6.2 * name.length();
        }
        return legend.toString();
    }

    private static String lines(double low, double high, int bottom) {
        var lines = new StringBuilder();
        for (var power = low; power <= high; power++) {
            var x = LEFT + WIDTH * (power - low) / (high - low);
            lines.append(format("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#6e7781\" stroke-opacity=\"0.25\"/>%n", x,
                    TOP - 6, x,
                    bottom - 6));
            lines.append(text(x, bottom + 8.0, "middle", number(Math.pow(10, power))));
        }
        return lines.toString();
    }

    private static String text(double x, double y, String anchor, String text) {
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, escaped(text));
    }

    private static String number(double value) {
        return format(value >= 10 ? "%,.0f" : value >= 1 ? "%.1f" : "%.2f", value);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.tamga.web.briefings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a briefing can be had as. */
enum BriefingForm {

    /** For apps; what is sent to those who take anything. */
    JSON("json", "application/json"),
    /** For mail and notes. */
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    /** For people, on a screen or on paper. */
    HTML("html", "text/html; charset=utf-8"),
    /** For readers of feeds (RFC 4287). */
    ATOM("atom", "application/atom+xml");

    private final String extension;
    private final String mediaType;

    BriefingForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** At the end of an address, without the dot. */
    String extension() {
        return extension;
    }

    /** As Content-Type has it. */
    String mediaType() {
        return mediaType;
    }

    /** The same without its parameters. */
    String plainType() {
        return mediaType.split(";", 2)[0];
    }

    static Optional<BriefingForm> ofExtension(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
    }

    /** All, as an error names them. */
    static String extensions() {
        return Arrays.stream(values()).map(BriefingForm::extension).collect(Collectors.joining(", "));
    }

    static String mediaTypes() {
        return Arrays.stream(values()).map(BriefingForm::plainType).collect(Collectors.joining(", "));
    }

    /**
     * The one that a client likes best (RFC 9110, section 12.5.1): what is said of a type exactly goes before what is said of many.
     *
     * @param accept null where the client does not say
     * @return empty where it takes none
     */
    static Optional<BriefingForm> accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        var ranges = accept.toLowerCase(Locale.ROOT).split(",");
        BriefingForm best = null;
        var bestWeight = 0.0;
        for (var form : values()) {
            var weight = form.weight(ranges);
            if (weight > bestWeight) {
                best = form;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(String[] ranges) {
        var type = plainType();
        var names = List.of("*/*", type.substring(0, type.indexOf('/')) + "/*", type);
        var exactness = -1;
        var weight = 0.0;
        for (var range : ranges) {
            var parameters = range.split(";");
            var exact = names.indexOf(parameters[0].strip());
            if (exact > exactness) {
                exactness = exact;
                weight = quality(parameters);
            }
        }
        return weight;
    }

    private static double quality(String[] parameters) {
        return Arrays.stream(parameters).skip(1).map(String::strip).filter(parameter -> parameter.startsWith("q=")).findFirst()
                .map(parameter -> {
                    try {
                        return Double.parseDouble(parameter.substring(2));
                    } catch (NumberFormatException e) {
                        return 0.0;
                    }
                }).orElse(1.0);
    }
}

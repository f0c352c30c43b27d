package org.tamga.web.briefings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.vertx.ext.web.MIMEHeader;

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
     * @param accepted the ranges of Accept; empty where the client does not say
     * @return empty where it takes none
     */
    static Optional<BriefingForm> accepted(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        BriefingForm best = null;
        var bestWeight = 0f;
        for (var form : values()) {
            var weight = form.weight(accepted);
            if (weight > bestWeight) {
                best = form;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private float weight(List<MIMEHeader> accepted) {
        var type = plainType().split("/");
        var exactness = 0;
        var weight = 0f;
        for (var range : accepted) {
            // What stands for anything is null here.
            var exact = range.component() == null ? 1
                    : !range.component().equals(type[0]) ? 0
                            : range.subComponent() == null ? 2 : range.subComponent().equals(type[1]) ? 3 : 0;
            if (exact > exactness) {
                exactness = exact;
                weight = range.weight();
            }
        }
        return weight;
    }
}

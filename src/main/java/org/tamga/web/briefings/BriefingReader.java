package org.tamga.web.briefings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.words.Languages;
import org.tamga.common.BadInput;
import org.tamga.common.CountryCode;
import org.tamga.common.Day;
import org.tamga.common.RevisionToken;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads which briefing a request asks for, strictly: what is not understood is not left out of account. */
@ApplicationScoped
public class BriefingReader {

    static final String ACCEPT_DATETIME = "Accept-Datetime";
    static final String LANGUAGE = "language";
    static final String KNOWN = "known";
    static final String MAX_BYTES = "max-bytes";

    private static final List<String> PARAMETERS = List.of("since", "from", "until", KNOWN, LANGUAGE, MAX_BYTES);
    private static final String A_DATE = "a date and time of HTTP, such as Fri, 30 Sep 2022 12:00:00 GMT";

    private final Languages languages;

    public BriefingReader(Languages languages) {
        this.languages = languages;
    }

    /**
     * @param name the last part of the path: a country, and a form where that is not to be negotiated
     * @throws BadInput where a parameter is not what is expected
     * @throws NoSuchCountry where the country is none
     * @throws NotAcceptable where the client takes none of the forms
     */
    BriefingAsked asked(RoutingContext http, String name) {
        var dot = name.lastIndexOf('.');
        var country = dot < 0 ? name : name.substring(0, dot);
        var form = dot < 0 ? negotiated(http) : form(name.substring(dot + 1));
        try {
            new CountryCode(country);
        } catch (IllegalArgumentException e) {
            throw new NoSuchCountry(country);
        }
        checkNames(http);
        var language = one(http, LANGUAGE);
        return new BriefingAsked(country, form, day(http, "from"), day(http, "until"), known(http),
                parsed("since", one(http, "since"), RevisionToken::new, RevisionToken.EXPECTED),
                parsed(MAX_BYTES, one(http, MAX_BYTES), BriefingReader::bytes, "a whole number of bytes, 1 or more"),
                language == null ? languages.preferred(http.request().getHeader("Accept-Language")) : languages.in(language));
    }

    private static BriefingForm form(String extension) {
        return BriefingForm.ofExtension(extension).orElseThrow(() -> new BadInput("format", extension, "one of "
                + BriefingForm.extensions()));
    }

    private static BriefingForm negotiated(RoutingContext http) {
        var accept = http.request().getHeader("Accept");
        return BriefingForm.accepted(accept).orElseThrow(() -> new NotAcceptable(accept));
    }

    private static void checkNames(RoutingContext http) {
        for (var name : http.queryParams().names()) {
            if (!PARAMETERS.contains(name)) {
                throw new BadInput(name, http.queryParams().get(name), "none of that name; there are " + String.join(", ", PARAMETERS));
            }
        }
    }

    private static String one(RoutingContext http, String name) {
        var values = http.queryParams().getAll(name);
        if (values.size() > 1) {
            throw new BadInput(name, String.join(", ", values), "it once");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static LocalDate day(RoutingContext http, String name) {
        return parsed(name, one(http, name), Day::of, Day.EXPECTED);
    }

    /** The parameter goes before the header, as a person who copies an address means just that. */
    private static LocalDate known(RoutingContext http) {
        var day = day(http, KNOWN);
        return day == null ? memento(http.request()) : day;
    }

    /** As RFC 7089 asks for a time: its day. */
    private static LocalDate memento(HttpServerRequest request) {
        var asked = request.getHeader(ACCEPT_DATETIME);
        try {
            return asked == null ? null
                    : ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
        } catch (DateTimeParseException e) {
            throw new BadInput(ACCEPT_DATETIME, asked, A_DATE);
        }
    }

    private static int bytes(String text) {
        var bytes = Integer.parseInt(text);
        if (bytes < 1) {
            throw new IllegalArgumentException();
        }
        return bytes;
    }

    private static <T> T parsed(String name, String text, Function<String, T> parse, String expected) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput(name, text, expected);
        }
    }
}

package org.tamga.web.briefings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.tamga.briefing.BriefingRequest;
import org.tamga.briefing.words.Words;
import org.tamga.common.RevisionToken;

/**
 * Which briefing a request asks for, and how.
 *
 * @param country its code
 * @param from, until, known, since, maxBytes null where it does not say
 * @param words in which language
 */
record BriefingAsked(String country, BriefingForm form, LocalDate from, LocalDate until, LocalDate known, RevisionToken since,
        Integer maxBytes, Words words) {

    static final String PATH = "/briefings/";

    /**
     * The same, of a day that has come: what is not known yet is not told, and who asks for the future of a memento gets the latest that
     * there is (RFC 7089, 4.5.3).
     */
    BriefingAsked notAfter(LocalDate today) {
        return known == null || !known.isAfter(today) ? this : new BriefingAsked(country, form, from, until, today, since, maxBytes, words);
    }

    BriefingRequest request(LocalDate today) {
        return new BriefingRequest(country, from, until, known == null ? today : known, since, null, words.code());
    }

    /** The address of just this: the form, the language and the day of knowledge are in it, however they were asked for. */
    String address() {
        return address(form, words.code(), known, since);
    }

    /** The same in another form. */
    String in(BriefingForm other) {
        return address(other, words.code(), known, null);
    }

    /** The same in another language. */
    String in(String language) {
        return address(form, language, known, null);
    }

    /** The whole of it as known now, in whatever form and language a client takes. */
    String original() {
        return address(null, null, null, null);
    }

    private String address(BriefingForm as, String language, LocalDate on, RevisionToken had) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("known", on);
        parameters.put("since", had);
        parameters.put("language", language);
        parameters.put("max-bytes", maxBytes);
        var query = parameters.entrySet().stream().filter(parameter -> parameter.getValue() != null).map(BriefingAsked::written)
                .collect(Collectors.joining("&"));
        return PATH + country + (as == null ? "" : '.' + as.extension()) + (query.isEmpty() ? "" : '?' + query);
    }

    private static String written(Map.Entry<String, Object> parameter) {
        return parameter.getKey() + '=' + URLEncoder.encode(parameter.getValue().toString(), StandardCharsets.UTF_8);
    }
}

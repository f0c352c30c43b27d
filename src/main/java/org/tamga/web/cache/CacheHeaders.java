package org.tamga.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpServerResponse;

/**
 * What caches on the way are told, and what they tell (RFC 9110 and 9111).
 * <p>
 * An ETag names an answer without having it: the question, the state of the data, the form, and what makes answers, which is this
 * version of Tamga. It is weak, since a compressed answer has the same one.
 */
@ApplicationScoped
public class CacheHeaders {

    private static final Pattern ONE_TAG = Pattern.compile("[\\s,]*(?:W/)?(\"[^\"]*\")\\s*(?=,|$)");

    private final String version;
    private final String cacheControl;
    private final String vary;

    CacheHeaders(@ConfigProperty(name = "quarkus.application.version") String version, AnswerConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean otherOrigins) {
        this.version = version;
        this.cacheControl = config.cacheControl();
        this.vary = otherOrigins ? "Accept, Accept-Encoding, Origin" : "Accept, Accept-Encoding";
    }

    /**
     * Says of an answer how long it holds.
     *
     * @param form the media type
     */
    public HttpServerResponse headers(HttpServerResponse response, Question question, DataState state, String form) {
        return response.putHeader("ETag", tag(question, state, form)).putHeader("Cache-Control", cacheControl).putHeader("Vary", vary);
    }

    /** Says of an answer that it does not hold again. */
    public HttpServerResponse neverAgain(HttpServerResponse response) {
        return response.putHeader("Cache-Control", "no-store").putHeader("Vary", vary);
    }

    /** A tag of what an answer says, whatever the state of the data: made of all that can make it another. */
    public String tag(String... parts) {
        return "W/\"" + Question.of((String.join("\n", parts) + '\n' + version).getBytes(StandardCharsets.UTF_8)).digest() + '"';
    }

    /** How long an answer may be given again. */
    public String cacheControl() {
        return cacheControl;
    }

    private String tag(Question question, DataState state, String form) {
        return tag(question.digest(), state.store(), Long.toString(state.revision()), state.day().toString(), form);
    }

    /** Whether If-None-Match names the answer to a question: compared weakly, as it asks. */
    public boolean isHeld(String ifNoneMatch, Question question, DataState state, String form) {
        return isHeld(ifNoneMatch, tag(question, state, form));
    }

    /** Whether If-None-Match names this tag. */
    public boolean isHeld(String ifNoneMatch, String weakTag) {
        if (ifNoneMatch == null) {
            return false;
        }
        var tag = weakTag.substring(2);
        var held = ONE_TAG.matcher(ifNoneMatch);
        while (held.lookingAt()) {
            if (held.group(1).equals(tag)) {
                return true;
            }
            held.region(held.end(), ifNoneMatch.length());
        }
        return false;
    }

    /** Whether If-None-Match takes any answer that there is: only the answer itself tells whether there is one. */
    public static boolean takesAny(String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.strip().equals("*");
    }
}

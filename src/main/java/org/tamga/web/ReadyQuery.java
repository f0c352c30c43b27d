package org.tamga.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A question that is ready to run.
 *
 * @param question what it asks, as a person would
 * @param document the operation that asks it
 */
public record ReadyQuery(String question, String document) {

    /** The console's address with the operation in it. */
    public String href() {
        return "/q/graphql-ui/?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

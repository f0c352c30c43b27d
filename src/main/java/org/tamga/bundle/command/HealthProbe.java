package org.tamga.bundle.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a running Tamga whether it is ready, for containers that have no other program to ask with. */
final class HealthProbe {

    private static final int PATIENCE_IN_MILLIS = 3000;

    /**
     * What it says.
     *
     * @param said a sentence for whoever reads the logs
     */
    record Answer(boolean ready, String said) {
    }

    private HealthProbe() {
    }

    /** The Tamga of the same machine or container, at the port that the environment gives it. */
    static String here() {
        return "http://127.0.0.1:" + System.getenv().getOrDefault("QUARKUS_HTTP_PORT", "8080") + "/q/health/ready";
    }

    static Answer ask(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_IN_MILLIS);
            connection.setReadTimeout(PATIENCE_IN_MILLIS);
            var status = connection.getResponseCode();
            return new Answer(status == HttpURLConnection.HTTP_OK, url + " answers " + status);
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            return new Answer(false, url + " does not answer: " + e.getMessage());
        }
    }
}

package org.tamga.ops.log;

import java.util.List;
import java.util.Map;

import org.tamga.Packaged;

/** The lines of requests that an application has logged since a test began to listen. */
interface RequestLines {

    /**
     * @param fields what JSON has of it
     */
    record Line(String message, Map<String, String> fields) {

        String field(String name) {
            return fields.get(name);
        }
    }

    static RequestLines ofTheApplication() {
        return Packaged.isAsked() ? new LinesWritten() : new LinesHeard();
    }

    void listen();

    void listenNoMore();

    List<Line> all();
}

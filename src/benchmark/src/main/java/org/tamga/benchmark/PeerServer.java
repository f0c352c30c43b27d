package org.tamga.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What one could have instead, over the same PostgreSQL: its scripts stand in src/benchmark/peers. */
final class PeerServer {

    static final List<String> KNOWN = List.of("mercurius", "postgraphile");

    private static final String READY = "{\"query\":\"{ __typename }\"}";

    private PeerServer() {
    }

    /** Has as many processes as there are cores, and as many connections to the database as Tamga has, all together. */
    static Server start(String name, Path project, Path work, Database database, int pool) {
        var port = Server.freePort();
        var directory = project.resolve("src/benchmark/peers");
        var processes = Runtime.getRuntime().availableProcessors();
        var sql = directory.resolve(name + ".sql");
        if (sql.toFile().exists()) {
            database.run(Answers.text(sql));
        }
        return Server.start(name, List.of(directory.resolve("node_modules/.bin/node").toString(), "start.mjs", name),
                Map.of("PORT", Integer.toString(port), "DATABASE_URL", database.plainUrl(), "POOL", Integer.toString(pool), "PROCESSES",
                        Integer.toString(processes), "NODE_ENV", "production", "GRAPHILE_ENV", "production"),
                directory, port, server -> server.post("/graphql", READY).statusCode() == 200, work.resolve(name + ".log"));
    }
}

package org.tamga.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What one could have instead, over the same PostgreSQL: src/benchmark/peers on Node, and src/benchmark/spring. */
final class PeerServer {

    static final List<String> KNOWN = List.of("mercurius", "postgraphile", "spring");

    private static final String READY = "{\"query\":\"{ __typename }\"}";

    private final Path project;
    private final Path work;
    private final Database database;
    private final int pool;

    /** @param pool how many connections to the database each has, all its processes together: as many as Tamga */
    PeerServer(Path project, Path work, Database database, int pool) {
        this.project = project;
        this.work = work;
        this.database = database;
        this.pool = pool;
    }

    Server start(String name) {
        var port = Server.freePort();
        return name.equals("spring") ? started(name, spring(port), Map.of(), port).ofJvm()
                : started(name, node(name), environment(port), port);
    }

    private Server started(String name, List<String> command, Map<String, String> environment, int port) {
        var sql = peers().resolve(name + ".sql");
        if (sql.toFile().exists()) {
            database.run(Answers.text(sql));
        }
        return Server.start(name, command, environment, peers(), port, server -> server.post("/graphql", READY).statusCode() == 200,
                work.resolve(name + ".log"));
    }

    private Path peers() {
        return project.resolve("src/benchmark/peers");
    }

    /** One process of a JVM uses all cores. */
    private List<String> spring(int port) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), Tamga.MEMORY, "-jar",
                project.resolve(Build.SPRING).toString(), "--server.port=" + port,
                "--spring.datasource.url=" + database.url(), "--spring.datasource.hikari.maximum-pool-size=" + pool);
    }

    private List<String> node(String name) {
        return List.of(peers().resolve("node_modules/.bin/node").toString(), "start.mjs", name);
    }

    /** A process of Node uses one core, so there are as many as cores. */
    private Map<String, String> environment(int port) {
        return Map.of("PORT", Integer.toString(port), "DATABASE_URL", database.plainUrl(), "POOL", Integer.toString(pool), "PROCESSES",
                Integer.toString(Runtime.getRuntime().availableProcessors()), "NODE_ENV", "production", "GRAPHILE_ENV", "production");
    }
}

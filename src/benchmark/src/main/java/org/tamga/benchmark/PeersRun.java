package org.tamga.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Measures Tamga beside others over the same PostgreSQL, in turn: each is asked in its own natural form for the same rows, and what they
 * answer is compared first.
 */
final class PeersRun {

    static final String READ = "tamga, rows read";
    private static final String COLD = "tamga, cold";
    private static final String REMEMBERED = "tamga, remembered";

    private static final String TAMGA = "tamga";
    private static final List<String> COMPARED = List.of("traverse", "claims");

    private final Bench bench;

    PeersRun(Bench bench) {
        this.bench = bench;
    }

    void run(Tamga tamga, Database database, int size, Subjects subjects) {
        var pool = bench.options().connections();
        var answers = new Answers(bench.work().resolve("answers-peers-" + size));
        var servers = new ArrayList<Server>();
        try {
            var own = tamga.start(database, answers.directory(), pool);
            servers.add(own);
            servers.add(tamga.startForgetful(READ, database, bench.work().resolve("answers-peers-read-" + size), pool));
            var peers = new PeerServer(bench.project(), bench.work(), database, pool);
            bench.options().peers().forEach(peer -> servers.add(peers.start(peer)));
            var operations = Operation.all(bench.project(), subjects, own).stream()
                    .filter(operation -> COMPARED.contains(operation.name()) && bench.options().wants(operation)).toList();
            var measuring = bench.measuring();
            var asked = operations.stream().map(operation -> contenders(servers, database, answers, operation)).toList();
            bench.warmWhole(asked.stream().flatMap(List::stream).toList());
            for (var at = 0; at < operations.size(); at++) {
                var operation = operations.get(at);
                var figures = measuring.inTurn(asked.get(at));
                var digest = Answers.digest(asked.get(at).get(0).shot().expected());
                bench.keep(new Result("peers", tamga.artefact(), "postgresql", size, operation.name(), operation.of(), operation.subject(),
                        operation.has(), bench.today(), tamga.commit(), Machine.description(), tamga.runtime(), pool,
                        bench.options().window(), bench.options().rounds(), null, digest, PeerSource.digest(bench.project()), figures));
            }
        } finally {
            servers.forEach(Server::close);
        }
    }

    private List<Contender> contenders(List<Server> servers, Database database, Answers answers, Operation operation) {
        var contenders = new ArrayList<Contender>();
        Object rows = null;
        for (var server : servers) {
            var own = server.name().equals(TAMGA);
            var distinct = own || server.name().equals(READ);
            var name = operation.label() + "-" + server.name();
            var text = request(server, operation);
            var request = answers.written(name + ".request.json", text);
            var expected = answers.of(server, name, text);
            var found = SameRows.of(Operation.data(Answers.text(expected)));
            if (rows == null) {
                rows = found;
            } else if (!rows.equals(found)) {
                answers.written(operation.label() + "-rows-" + TAMGA + ".json", json(rows));
                answers.written(operation.label() + "-rows-" + server.name() + ".json", json(found));
                throw new IllegalStateException("%s has other rows of %s than Tamga: compare the files %s-rows-*.json in %s".formatted(
                        server.name(), operation.label(), operation.label(), answers.directory()));
            }
            if (own) {
                contenders.add(new Contender(REMEMBERED, server, database, new Shot(server.url() + "/graphql", request, expected, false)));
            }
            contenders.add(new Contender(own ? COLD : server.name(), server, database,
                    new Shot(server.url() + "/graphql", request, expected, distinct)));
        }
        return contenders;
    }

    /** Who has Tamga's schema is asked the very same. */
    private String request(Server server, Operation operation) {
        var own = bench.project().resolve("src/benchmark/peers/" + server.name() + "-" + operation.name() + ".graphql");
        return own.toFile().exists() ? Operation.request(Answers.text(own), Map.of("code", operation.subject(), "today", bench.today()))
                : operation.request();
    }

    private static String json(Object rows) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.tamga.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures Tamga's answers: a static body of the very same bytes, the answer remembered, and the answer worked out anew each time, in
 * turn, all from one process.
 */
final class AnswersRun {

    static final String STATIC = "static";
    static final String REMEMBERED = "remembered";
    static final String COLD = "cold";

    /** Names the store as well, and each store has a name of its own. */
    private static final String TOKEN = "\"revision\":\"[^\"]*\"";

    private final Bench bench;
    private final Map<String, String> digests = new HashMap<>();

    AnswersRun(Bench bench) {
        this.bench = bench;
    }

    /** @param database null for the embedded one */
    void run(Tamga tamga, Database database, int size, Subjects subjects) {
        var store = database == null ? "h2" : "postgresql";
        var answers = new Answers(bench.work().resolve("answers-%s-%s-%d".formatted(tamga.artefact(), store, size)));
        try (var server = tamga.start(database, answers.directory(), bench.options().connections())) {
            var operations = Operation.all(bench.project(), subjects, server).stream()
                    .filter(operation -> bench.options().wants(operation)).toList();
            var measuring = bench.measuring();
            bench.warmWhole(
                    operations.stream().map(operation -> new Contender(COLD, server, database, answers.shot(server, operation, true)))
                            .toList());
            for (var operation : operations) {
                var figures = measuring.inTurn(contenders(server, database, answers, operation));
                var digest = Answers.digest(Answers.text(expected(answers, operation)).replaceAll(TOKEN, ""));
                sameAsBefore(size, operation, digest);
                bench.keep(new Result("answers", tamga.artefact(), store, size, operation.name(), operation.of(), operation.subject(),
                        operation.has(), bench.today(), tamga.commit(), Machine.description(), tamga.runtime(),
                        bench.options().connections(), bench.options().window(), bench.options().rounds(), server.memory(), digest, null,
                        figures));
            }
        }
    }

    private static List<Contender> contenders(Server server, Database database, Answers answers, Operation operation) {
        var contenders = new ArrayList<Contender>();
        var body = "/bodies/" + operation.label() + ".json";
        var expected = answers.shot(server, operation, false).expected();
        if (server.get(body).statusCode() == 200) {
            contenders.add(new Contender(STATIC, server, database, new Shot(server.url() + body, null, expected, false)));
        }
        contenders.add(new Contender(REMEMBERED, server, database, answers.shot(server, operation, false)));
        contenders.add(new Contender(COLD, server, database, answers.shot(server, operation, true)));
        return contenders;
    }

    private static Path expected(Answers answers, Operation operation) {
        return answers.directory().resolve(operation.label() + ".json");
    }

    /** The jar and the native binary, over H2 and over PostgreSQL, say the same of the same claims. */
    private void sameAsBefore(int size, Operation operation, String digest) {
        var before = digests.putIfAbsent(size + operation.request(), digest);
        if (before != null && !before.equals(digest)) {
            throw new IllegalStateException(operation.label() + " is answered otherwise than before, of the same claims");
        }
    }
}

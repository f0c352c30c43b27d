package org.tamga.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Measures how much longer the same operation takes among more claims: databases of different sizes, each behind an application of its own,
 * are asked in turn, a window of the one and a window of the next, each time for an answer that was not remembered. So whatever else the
 * machine does, and however warm it is, meets all of them alike. All are up at once, and one of them is asked at a time.
 */
final class GrowthRun {

    private final Bench bench;

    GrowthRun(Bench bench) {
        this.bench = bench;
    }

    /** A size with its database, and the application that answers over it. */
    private record Sized(int size, Database database, Server server, Answers answers, Map<String, Operation> operations) {
    }

    /** @param databases by size */
    void run(Tamga tamga, SortedMap<Integer, Database> databases) {
        var all = new ArrayList<Sized>();
        try {
            databases.forEach((size, database) -> all.add(started(tamga, size, database)));
            var labels = all.get(0).operations().keySet();
            bench.warmWhole(labels.stream().flatMap(label -> contenders(all, label).stream()).toList());
            labels.forEach(label -> measure(tamga, all, label));
        } finally {
            all.forEach(each -> each.server().close());
        }
    }

    private Sized started(Tamga tamga, int size, Database database) {
        var answers = new Answers(bench.work().resolve("growth-%s-%d".formatted(tamga.artefact(), size)));
        var server = tamga.start(database, answers.directory(), bench.options().connections());
        try {
            var operations = new LinkedHashMap<String, Operation>();
            Operation.all(bench.project(), Subjects.of(database), server).stream().filter(this::isComparable)
                    .forEach(operation -> operations.put(operation.label(), operation));
            return new Sized(size, database, server, answers, operations);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Whoever has most fills a page whatever the size; a country in the middle has two statements among few claims, and fifty among many. */
    private boolean isComparable(Operation operation) {
        return bench.options().wants(operation)
                && (!bench.options().of().isEmpty() || operation.of().equals("popular") || operation.of().equals("all"));
    }

    private List<Contender> contenders(List<Sized> all, String label) {
        return all.stream().map(each -> new Contender(Lines.size(each.size()), each.server(), each.database(),
                each.answers().shot(each.server(), each.operations().get(label), true))).toList();
    }

    private void measure(Tamga tamga, List<Sized> all, String label) {
        var contenders = contenders(all, label);
        var figures = bench.measuring().inTurn(contenders);
        var among = new ArrayList<Growth.Among>();
        for (var at = 0; at < all.size(); at++) {
            var each = all.get(at);
            var operation = each.operations().get(label);
            among.add(new Growth.Among(each.size(), operation.subject(), operation.has(), each.server().memory(),
                    Answers.digest(contenders.get(at).shot().expected()), figures.get(at)));
        }
        var operation = all.get(0).operations().get(label);
        bench.keep(new Growth(tamga.artefact(), operation.name(), operation.of(), bench.today(), tamga.commit(), Machine.description(),
                tamga.runtime(), bench.options().connections(), bench.options().window(), bench.options().rounds(), List.copyOf(among),
                Growth.ratio(among)));
    }
}

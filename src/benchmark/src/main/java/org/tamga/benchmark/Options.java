package org.tamga.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be measured.
 *
 * @param sizes how many claims, each in turn; 0 is the dataset that Tamga comes with
 * @param databases PostgreSQL that are there and filled, by size; where there is none, one is started and filled
 * @param operations which operations; all where empty
 * @param of whom they are asked of: popular, middle, rare; all where empty
 * @param jar whether the jar is measured
 * @param binary the native binary; null where none is measured
 * @param h2 whether the built-in dataset is also measured in the embedded database
 * @param peers which others are measured beside Tamga
 * @param connections how many connections ask at once, each its next question when it has its answer
 * @param warmUp after how many windows of two seconds it is measured although the rate is not steady
 * @param window how long one measurement takes, in seconds
 * @param rounds how often each is measured, one after the other
 * @param growth whether all sizes are measured in turn within one run, and nothing else
 * @param memory how much heap the application is given, in MB, where its memory is measured and nothing else; 0 where it is not
 * @param making whether it is measured how long samples of these sizes take to make, and nothing else
 * @param asBuilt whether what is there already is measured, however old it is
 * @param pageOnly whether only the page is written, from what was measured before
 */
public record Options(List<Integer> sizes, Map<Integer, String> databases, Set<String> operations, Set<String> of, boolean jar, Path binary,
        boolean h2, List<String> peers, int connections, int warmUp, int window, int rounds, boolean quick, boolean growth, int memory,
        boolean making, boolean asBuilt, boolean pageOnly) {

    static final String USAGE = """
            src/benchmark/run [option ...]
              --sizes 0,10000,1000000     how many claims; 0 is the built-in dataset (default: 0)
              --database SIZE=JDBC-URL    a PostgreSQL that is filled already, with user and password in the URL; can be given several times
              --operations traverse,...   only these (default: all of the contract)
              --of popular,middle,rare    only asked of these (default: all three)
              --no-jar                    leaves out the jar
              --native FILE               also measures this native binary
              --no-h2                     leaves out the embedded database
              --peers mercurius,...       compares with these: mercurius, postgraphile, spring; "all" for all
              --peers-only                measures nothing but that comparison
              --connections N             how many ask at once (default: 16)
              --warm-up N                 at most so many windows of two seconds (default: 10)
              --window SECONDS            how long each measurement takes (default: 4)
              --rounds N                  how often each is measured, in turn (default: 5)
              --quick                     short windows, one round: whether all is well, no figures to keep
              --growth                    measures instead how much longer the same takes among more claims: all sizes, two at least, in turn
                                          within one run, asked of those who have most unless --of says otherwise
              --memory MB                 measures instead how much memory the application has resident with that much heap, when it is
                                          asked every operation for answers that were not remembered
              --making                    measures instead how long samples of these sizes take to make, beside COPY of the same rows
              --as-built                  measures what was built before, however old it is; otherwise jars that are older than the source are
                                          built anew
              --page-only                 writes docs/performance.md from what was measured before""";

    static Options of(String... arguments) {
        var sizes = List.of(0);
        var databases = new TreeMap<Integer, String>();
        var operations = Set.<String>of();
        var of = Set.<String>of();
        var jar = true;
        Path binary = null;
        var h2 = true;
        var peers = List.<String>of();
        var connections = 16;
        var warmUp = 10;
        var window = 4;
        var rounds = 5;
        var quick = false;
        var growth = false;
        var memory = 0;
        var making = false;
        var asBuilt = false;
        var pageOnly = false;
        var left = new ArrayList<>(List.of(arguments));
        while (!left.isEmpty()) {
            var option = left.remove(0);
            switch (option) {
                case "--sizes" -> sizes = list(value(option, left)).stream().map(Integer::valueOf).distinct().toList();
                case "--database" -> {
                    var parts = value(option, left).split("=", 2);
                    databases.put(Integer.valueOf(parts[0]), parts[1]);
                }
                case "--operations" -> operations = Set.copyOf(list(value(option, left)));
                case "--of" -> of = Set.copyOf(list(value(option, left)));
                case "--no-jar" -> jar = false;
                case "--native" -> binary = Path.of(value(option, left)).toAbsolutePath();
                case "--no-h2" -> h2 = false;
                case "--peers" -> peers = peers(value(option, left));
                case "--peers-only" -> {
                    jar = false;
                    h2 = false;
                    peers = peers.isEmpty() ? PeerServer.KNOWN : peers;
                }
                case "--connections" -> connections = Integer.parseInt(value(option, left));
                case "--warm-up" -> warmUp = Integer.parseInt(value(option, left));
                case "--window" -> window = Integer.parseInt(value(option, left));
                case "--rounds" -> rounds = Integer.parseInt(value(option, left));
                case "--quick" -> {
                    quick = true;
                    warmUp = 1;
                    window = 2;
                    rounds = 1;
                }
                case "--growth" -> growth = true;
                case "--memory" -> memory = Integer.parseInt(value(option, left));
                case "--making" -> making = true;
                case "--as-built" -> asBuilt = true;
                case "--page-only" -> pageOnly = true;
                default -> throw new IllegalArgumentException("There is no option " + option + ".\n" + USAGE);
            }
        }
        if (growth && sizes.size() < 2) {
            throw new IllegalArgumentException("--growth: found --sizes " + sizes + ", expected two sizes at least");
        }
        return new Options(sizes, databases, operations, of, jar, binary, h2, peers, connections, warmUp, window, rounds, quick, growth,
                memory, making, asBuilt, pageOnly);
    }

    private static List<String> peers(String text) {
        var peers = text.equals("all") ? PeerServer.KNOWN : list(text);
        if (!PeerServer.KNOWN.containsAll(peers)) {
            throw new IllegalArgumentException("--peers: found " + text + ", expected some of " + PeerServer.KNOWN);
        }
        return peers;
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split(","));
    }

    private static String value(String option, List<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value.\n" + USAGE);
        }
        return left.remove(0);
    }

    boolean wants(Operation operation) {
        return (operations.isEmpty() || operations.contains(operation.name()))
                && (of.isEmpty() || operation.of().equals("all") || of.contains(operation.of()));
    }
}

package org.tamga.bundle.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Sets keys aside, so that rows can refer to one another before any of them is written. */
@ApplicationScoped
class KeyRanges {

    /** Hibernate takes keys from a sequence by so many. */
    private static final int BLOCK = 50;

    private final EntityManager database;

    KeyRanges(EntityManager database) {
        this.database = database;
    }

    /** The first key of each table: those up to the number that the size needs are nobody else's from now on, also where no row follows. */
    Map<Table, Long> reserve(SampleSize size) {
        var first = new EnumMap<Table, Long>(Table.class);
        for (var table : Table.values()) {
            if (table.hasKey()) {
                var sequence = table.table() + "_seq";
                var next = ((Number) database.createNativeQuery("select nextval('%s')".formatted(sequence)).getSingleResult()).longValue();
                first.put(table, next + BLOCK);
                database.createNativeQuery("alter sequence %s restart with %d".formatted(sequence, next + keys(size, table) + 2 * BLOCK))
                        .executeUpdate();
            }
        }
        return first;
    }

    /** Keys that follow one another, in portions of which each is made when it is asked for: there may be millions of them. */
    static Iterable<List<Long>> portions(long first, long count, int size) {
        var end = first + count;
        return () -> LongStream.iterate(first, from -> from < end, from -> from + size)
                .mapToObj(from -> LongStream.range(from, Math.min(from + size, end)).boxed().toList()).iterator();
    }

    /** How many are set aside for a table. */
    static long keys(SampleSize size, Table table) {
        return switch (table) {
            case CITATION -> size.claims() * (long) Sample.MOST_CITATIONS;
            case REVISION_CHANGE -> size.claims() * (long) Sample.MOST_CHANGES;
            default -> size.claims();
        };
    }
}

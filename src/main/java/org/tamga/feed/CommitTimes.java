package org.tamga.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.tamga.common.Rows;

/** When revisions were committed. */
@ApplicationScoped
public class CommitTimes {

    private final EntityManager database;

    public CommitTimes(EntityManager database) {
        this.database = database;
    }

    private record Committed(long number, Instant at) {
    }

    /** By their numbers; one that there never was is left out. */
    public Map<Long, Instant> of(Collection<Long> numbers) {
        return numbers.isEmpty() ? Map.of()
                : Rows.list(database.createNativeQuery("""
                select r.number, r.committed_at from revision r where r.number in (:numbers)
                """).setParameter("numbers", numbers), row -> new Committed(row.number(), row.instant())).stream()
                        .collect(Collectors.toMap(Committed::number, Committed::at));
    }
}

package org.tamga.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.common.Database;
import org.tamga.common.Rows;

/** When revisions were committed. */
@ApplicationScoped
public class CommitTimes {

    private final Database database;

    public CommitTimes(Database database) {
        this.database = database;
    }

    private record Committed(long number, Instant at) {
    }

    /** By their numbers; one that there never was is left out. */
    public Map<Long, Instant> of(Collection<Long> numbers) {
        return numbers.isEmpty() ? Map.of()
                : Rows.list(database.select("""
                select r.number, r.committed_at from revision r where r.number in (:numbers)
                """).with("numbers", numbers), row -> new Committed(row.number(), row.instant())).stream()
                        .collect(Collectors.toMap(Committed::number, Committed::at));
    }
}

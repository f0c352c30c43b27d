package org.tamga.bundle.sample;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElseGet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.CountryNames;
import org.tamga.bundle.sample.World.Country;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.common.Today;

/**
 * Reads what the store holds that a sample is made on. It is put in order here: how a database sorts texts depends on where it was made, and the
 * sample would with it.
 */
@ApplicationScoped
class WorldRepository {

    private final Database database;
    private final Today today;

    WorldRepository(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    World read(Map<Table, Long> firstKeys, long revision) {
        var countries = read("""
                select a.slug, count(p.claim_id), a.id, a.name, a.code
                from actor a
                left join claim_participant p on p.actor_id = a.id
                where a.kind = 'COUNTRY'
                group by a.id, a.name, a.code, a.slug
                """, WorldRepository::country);
        var topics = read("select t.slug, 0, t.id from topic t", Row::number);
        var units = read("select m.slug, 0, m.unit from measure m", Row::text);
        return new World(countries, topics, units, firstKeys, revision, today.get());
    }

    private record Placed<T>(String slug, long weight, T what) {
    }

    /** What weighs most comes first, what weighs the same by its slug. */
    private <T> List<T> read(String sql, Function<Row, T> rest) {
        var placed = Rows.list(database.select(sql), row -> new Placed<>(row.text(), row.number(), rest.apply(row)));
        return placed.stream().sorted(comparing(Placed<T>::weight, Comparator.reverseOrder()).thenComparing(Placed::slug)).map(Placed::what)
                .toList();
    }

    private static Country country(Row row) {
        var key = row.number();
        var name = row.text();
        var code = row.text();
        return new Country(key, requireNonNullElseGet(name, () -> CountryNames.of(code, Locale.ENGLISH)));
    }
}

package org.tamga.bundle.sample;

import static java.util.Objects.requireNonNullElseGet;

import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.CountryNames;
import org.tamga.bundle.sample.World.Country;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;
import org.tamga.common.Today;

/** Reads what the store holds that a sample is made on. */
@ApplicationScoped
class WorldRepository {

    private final Database database;
    private final Today today;

    WorldRepository(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    World read(Map<Table, Long> firstKeys, long revision) {
        var countries = Rows.list(database.select("""
                select a.id, a.name, a.code
                from actor a
                left join claim_participant p on p.actor_id = a.id
                where a.kind = 'COUNTRY'
                group by a.id, a.name, a.code, a.slug
                order by count(p.claim_id) desc, a.slug
                """), WorldRepository::country);
        var topics = Rows.list(database.select("select t.id, t.slug from topic t order by t.slug"),
                Row::number);
        var units = Rows.list(database.select("select m.unit from measure m order by m.slug"), Row::text);
        return new World(countries, topics, units, firstKeys, revision, today.get());
    }

    private static Country country(Row row) {
        var key = row.number();
        var name = row.text();
        var code = row.text();
        return new Country(key, requireNonNullElseGet(name, () -> CountryNames.of(code, Locale.ENGLISH)));
    }
}

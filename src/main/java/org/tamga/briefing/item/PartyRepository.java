package org.tamga.briefing.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.ActorKind;
import org.tamga.actor.NameKind;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/** Reads actors with their names in every language: of each language the one in everyday use, or else the official one. */
@ApplicationScoped
class PartyRepository {

    private static final int AT_ONCE = 1000;

    private final Database database;

    PartyRepository(Database database) {
        this.database = database;
    }

    private record Name(String slug, ActorKind kind, String code, String present, String name, String language, NameKind use) {

        static Name of(Row row) {
            return new Name(row.text(), row.one(ActorKind.class), row.text(), row.text(), row.text(), row.text(), row.one(NameKind.class));
        }
    }

    /** Actors by their slugs. */
    Map<String, Party> bySlug(Collection<String> slugs) {
        var parties = new HashMap<String, Party>();
        var all = List.copyOf(slugs);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            read(all.subList(from, Math.min(from + AT_ONCE, all.size())), parties);
        }
        return parties;
    }

    private void read(Collection<String> slugs, Map<String, Party> parties) {
        var names = new HashMap<String, List<Name>>();
        Rows.list(database.select("""
                select a.slug, a.kind, a.code, a.name as present, n.name, n.language, n.kind as use
                from actor a
                left join actor_name n on n.actor_id = a.id and n.kind in ('COMMON', 'OFFICIAL')
                where a.slug in (:slugs)
                order by a.slug, n.kind, n.place
                """).with("slugs", slugs), Name::of)
                .forEach(name -> names.computeIfAbsent(name.slug, slug -> new ArrayList<>()).add(name));
        names.forEach((slug, all) -> parties.put(slug, party(all)));
    }

    /** A country's everyday name is CLDR's, and nobody says its official one where a briefing names it. */
    private static Party party(List<Name> names) {
        var first = names.get(0);
        var byLanguage = new TreeMap<String, String>();
        if (first.present != null) {
            byLanguage.put("", first.present);
        }
        names.stream().filter(name -> name.use == NameKind.COMMON || name.use == NameKind.OFFICIAL && name.kind != ActorKind.COUNTRY)
                .forEach(name -> byLanguage.putIfAbsent(name.language, name.name));
        return new Party(first.kind, first.slug, first.code, byLanguage);
    }
}

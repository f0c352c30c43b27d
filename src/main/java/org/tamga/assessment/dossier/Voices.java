package org.tamga.assessment.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tamga.actor.ActorKind;
import org.tamga.actor.CountryNames;
import org.tamga.assessment.rules.Named;
import org.tamga.assessment.rules.Speaker;
import org.tamga.common.Database;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/** Whom passages and statements let speak, and for whom these spoke that day. */
final class Voices {

    private final Map<Long, List<Speaker>> ofCitations;
    private final Map<Long, Speaker> ofStatements;

    private Voices(Map<Long, List<Speaker>> ofCitations, Map<Long, Speaker> ofStatements) {
        this.ofCitations = ofCitations;
        this.ofStatements = ofStatements;
    }

    /** An actor that speaks, itself or through a speaker. */
    private record Spoken(long speaker, boolean itself, boolean named, Named actor) {

        static Spoken of(Row row) {
            var speaker = row.number();
            return new Spoken(speaker, row.flag(), row.one(ActorKind.class) != ActorKind.UNNAMED_SOURCE, Voices.named(row));
        }
    }

    static Named named(Row row) {
        var slug = row.text();
        var name = row.text();
        var code = row.text();
        return slug == null ? null
                : new Named(slug, name == null ? code == null ? slug : CountryNames.of(code, Locale.ENGLISH) : name);
    }

    static Voices read(Database database, Collection<Long> citations, Collection<Long> statements) {
        var ofCitations = new HashMap<Long, List<Speaker>>();
        Rows.many(database.select("""
                select w.citation_id, w.actor_id, case when v.actor_id = w.actor_id then true else false end, a.kind, a.slug, a.name, a.code
                from citation_attributed_to w
                join citation_voice v on v.citation_id = w.citation_id and v.speaker_id = w.actor_id
                join actor a on a.id = v.actor_id
                where w.citation_id in (:keys)
                order by w.citation_id, w.place, a.slug
                """).with("keys", citations), Spoken::of)
                .forEach((citation, spoken) -> ofCitations.put(citation, speakers(spoken)));
        var ofStatements = new HashMap<Long, Speaker>();
        if (!statements.isEmpty()) {
            Rows.many(database.select("""
                    select s.id, s.speaker_id, case when v.actor_id = s.speaker_id then true else false end, a.kind, a.slug, a.name, a.code
                    from statement s
                    join statement_voice v on v.statement_id = s.id
                    join actor a on a.id = v.actor_id
                    where s.id in (:keys)
                    order by s.id, a.slug
                    """).with("keys", statements), Spoken::of)
                    .forEach((statement, spoken) -> ofStatements.put(statement, speakers(spoken).get(0)));
        }
        return new Voices(ofCitations, ofStatements);
    }

    private static List<Speaker> speakers(List<Spoken> spoken) {
        var bySpeaker = new LinkedHashMap<Long, List<Spoken>>();
        spoken.forEach(each -> bySpeaker.computeIfAbsent(each.speaker, key -> new ArrayList<>()).add(each));
        return bySpeaker.values().stream().map(all -> {
            var itself = all.stream().filter(Spoken::itself).findFirst().orElseThrow();
            return new Speaker(itself.actor, itself.named, all.stream().filter(each -> !each.itself).map(Spoken::actor).toList());
        }).toList();
    }

    /** To whom the passage attributes what it reports; empty where it speaks in its own voice. */
    List<Speaker> quotedIn(PassageRow passage) {
        return passage.attributed() ? requireNonNullElse(ofCitations.get(passage.key()), List.of()) : List.of();
    }

    Speaker of(long statement) {
        return ofStatements.get(statement);
    }
}

package org.tamga.bundle.load;

import static org.tamga.bundle.load.Entities.ground;
import static org.tamga.bundle.load.Entities.replace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import org.tamga.actor.Actor;
import org.tamga.actor.ActorKind;
import org.tamga.actor.ActorName;
import org.tamga.actor.ExternalId;
import org.tamga.actor.ExternalIdScheme;
import org.tamga.actor.Membership;
import org.tamga.actor.NameKind;
import org.tamga.actor.Tenure;
import org.tamga.bundle.entry.ActorEntry;
import org.tamga.bundle.entry.AllianceEntry;
import org.tamga.bundle.entry.CountryEntry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.ExternalIdEntry;
import org.tamga.bundle.entry.MembershipEntry;
import org.tamga.bundle.entry.NameEntry;
import org.tamga.bundle.entry.TenureEntry;
import org.tamga.common.EdtfDate;

/** Countries, alliances with their members, and all other actors with their tenures. */
final class WriteActors {

    private final Entities entities;
    private final List<Change<CountryEntry>> countries;
    private final List<Change<AllianceEntry>> alliances;
    private final List<Change<ActorEntry>> actors;
    private final List<Membership> formerMemberships;
    private final List<Tenure> formerTenures;

    WriteActors(Entities entities, Changes changes) {
        this.entities = entities;
        this.countries = changes.of(EntryType.ACTOR, CountryEntry.class);
        this.alliances = changes.of(EntryType.ACTOR, AllianceEntry.class);
        this.actors = changes.of(EntryType.ACTOR, ActorEntry.class);
        var changed = changes.of(EntryType.ACTOR).stream().filter(change -> !change.isNew()).map(change -> change.known().id()).toList();
        this.formerMemberships = entities.ofThese("from Membership where alliance.id in :ids", Membership.class, changed);
        this.formerTenures = entities.ofThese("from Tenure where person.id in :ids", Tenure.class, changed);
    }

    void run() {
        countries.forEach(change -> country(change.entry()));
        alliances.forEach(change -> alliance(change.entry()));
        actors.forEach(change -> actor(change.entry()));
        countries.forEach(change -> entities.keep(entities.actor(change.entry().slug())));
        alliances.forEach(change -> entities.keep(entities.actor(change.entry().slug())));
        keepThoseSpokenForFirst();
        formerMemberships.forEach(entities::remove);
        formerTenures.forEach(entities::remove);
        alliances.forEach(change -> change.entry().members().forEach(member -> membership(change.entry(), member)));
        actors.forEach(change -> change.entry().tenures().forEach(tenure -> tenure(change.entry(), tenure)));
    }

    private void country(CountryEntry entry) {
        entities.country(entry.code(), entry.slug());
        var actor = entities.actor(entry.slug());
        actor.kind = ActorKind.COUNTRY;
        actor.code = entry.code();
        actor.name = null;
        replace(actor.names, entry.names().stream().map(WriteActors::name).toList());
        var ids = new ArrayList<ExternalIdEntry>();
        ids.add(new ExternalIdEntry(ExternalIdScheme.ISO_3166_1_ALPHA_3, entry.alpha3()));
        if (entry.wikidata() != null) {
            ids.add(new ExternalIdEntry(ExternalIdScheme.WIKIDATA, entry.wikidata()));
        }
        replace(actor.externalIds, ids.stream().map(WriteActors::externalId).toList());
    }

    private void alliance(AllianceEntry entry) {
        var actor = entities.actor(entry.slug());
        actor.kind = ActorKind.ALLIANCE;
        names(actor, entry.names());
        actor.description = entry.description();
        actor.since = EdtfDate.of(entry.from());
        actor.until = EdtfDate.of(entry.until());
        actor.ground = ground(entry.ground());
        replace(actor.externalIds, entry.externalIds().stream().map(WriteActors::externalId).toList());
    }

    private void actor(ActorEntry entry) {
        var actor = entities.actor(entry.slug());
        actor.kind = entry.kind();
        names(actor, entry.names());
        actor.description = entry.description();
        actor.country = entities.country(entry.country());
        actor.speaksFor = entities.actor(entry.speaksFor());
        actor.since = EdtfDate.of(entry.from());
        actor.until = EdtfDate.of(entry.until());
        actor.ground = ground(entry.describedIn() == null ? entry.ground() : entry.describedIn());
        replace(actor.externalIds, entry.externalIds().stream().map(WriteActors::externalId).toList());
    }

    /** A row can only point to one that is there before it. */
    private void keepThoseSpokenForFirst() {
        var waiting = new HashMap<String, ActorEntry>();
        actors.forEach(change -> waiting.put(change.entry().slug(), change.entry()));
        actors.forEach(change -> keep(change.entry(), waiting));
    }

    private void keep(ActorEntry entry, HashMap<String, ActorEntry> waiting) {
        if (waiting.remove(entry.slug()) == null) {
            return;
        }
        var spokenFor = waiting.get(entry.speaksFor());
        if (spokenFor != null) {
            keep(spokenFor, waiting);
        }
        entities.keep(entities.actor(entry.slug()));
    }

    private void membership(AllianceEntry alliance, MembershipEntry entry) {
        var membership = new Membership();
        membership.alliance = entities.actor(alliance.slug());
        membership.country = entities.country(entry.country());
        membership.status = entry.status();
        membership.since = EdtfDate.of(entry.from());
        membership.until = EdtfDate.of(entry.until());
        membership.note = entry.note();
        membership.ground = ground(entry.ground() == null ? alliance.ground() : entry.ground());
        entities.keep(membership);
    }

    private void tenure(ActorEntry person, TenureEntry entry) {
        var tenure = new Tenure();
        tenure.person = entities.actor(person.slug());
        tenure.office = entry.office();
        tenure.of = entities.actor(entry.of());
        tenure.since = EdtfDate.of(entry.from());
        tenure.until = EdtfDate.of(entry.until());
        tenure.represents = entry.represents();
        tenure.ground = ground(entry.ground());
        entities.keep(tenure);
    }

    private static void names(Actor actor, List<NameEntry> names) {
        replace(actor.names, names.stream().map(WriteActors::name).toList());
        actor.name = Stream.of(NameKind.COMMON, NameKind.OFFICIAL)
                .flatMap(kind -> names.stream().filter(name -> name.kind() == kind && name.language().equals("en")))
                .findFirst()
                .orElse(names.get(0))
                .name();
    }

    private static ActorName name(NameEntry entry) {
        var name = new ActorName();
        name.name = entry.name();
        name.language = entry.language();
        name.kind = entry.kind();
        return name;
    }

    private static ExternalId externalId(ExternalIdEntry entry) {
        var id = new ExternalId();
        id.scheme = entry.scheme();
        id.value = entry.value();
        return id;
    }
}

package org.tamga.bundle.check;

import static org.tamga.bundle.check.Checking.quoted;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeMap;

import org.tamga.actor.ActorKind;
import org.tamga.bundle.entry.ActorEntry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.Placed;

/** Actors: where they belong, for whom they speak, which offices they held. */
final class CheckActors {

    private static final Set<ActorKind> SPEAK_FOR_OTHERS = Set.of(ActorKind.ORGANISATION, ActorKind.UNNAMED_SOURCE);

    private final Checking check;

    CheckActors(Checking check) {
        this.check = check;
    }

    void run() {
        for (var actor : check.bundle.actors()) {
            check.country(actor, "country", actor.entry().country());
            check.span(actor, "", actor.entry().from(), actor.entry().until());
            grounds(actor);
            speaksFor(actor);
            tenures(actor);
        }
        spokesmenInACircle();
    }

    private void grounds(Placed<ActorEntry> actor) {
        check.ground(actor, "describedIn", actor.entry().describedIn());
        check.ground(actor, "ground", actor.entry().ground());
        if (actor.entry().describedIn() == null) {
            return;
        }
        if (actor.entry().kind() != null && actor.entry().kind() != ActorKind.UNNAMED_SOURCE) {
            check.error(actor, "describedIn", "a passage", "nothing: only an UNNAMED_SOURCE is described by one; others have a ground");
        } else if (actor.entry().ground() != null) {
            check.error(actor, "ground", "a ground beside describedIn", "one of the two");
        }
    }

    private void speaksFor(Placed<ActorEntry> actor) {
        var kind = actor.entry().kind();
        if (actor.entry().speaksFor() == null) {
            return;
        }
        check.reference(actor, "speaksFor", EntryType.ACTOR, actor.entry().speaksFor());
        if (kind == ActorKind.PERSON) {
            check.error(actor, "speaksFor", quoted(actor.entry().speaksFor()) + " for a PERSON",
                    "nothing: persons speak through their tenures (represents: true)");
        } else if (kind != null && !SPEAK_FOR_OTHERS.contains(kind)) {
            check.error(actor, "speaksFor", quoted(actor.entry().speaksFor()) + " for a " + kind,
                    "nothing: only an ORGANISATION or an UNNAMED_SOURCE speaks for another");
        }
    }

    private void tenures(Placed<ActorEntry> actor) {
        var kind = actor.entry().kind();
        if (kind != null && kind != ActorKind.PERSON && !actor.entry().tenures().isEmpty()) {
            check.error(actor, "tenures",
                    "tenures of " + (kind == ActorKind.ORGANISATION || kind == ActorKind.UNNAMED_SOURCE ? "an " : "a ")
                            + kind,
                    "none: only a PERSON holds an office");
        }
        for (var tenure : actor.entry().tenures()) {
            var below = "tenures[" + tenure.office() + "]";
            check.reference(actor, below + "/of", EntryType.ACTOR, tenure.of());
            check.span(actor, below + "/", tenure.from(), tenure.until());
            check.ground(actor, below + "/ground", tenure.ground());
        }
    }

    private void spokesmenInACircle() {
        var places = new HashMap<String, Placed<ActorEntry>>();
        var next = new TreeMap<String, Set<String>>();
        check.known.speaksFor().forEach((slug, other) -> next.put(slug, Set.of(other)));
        for (var actor : check.bundle.actors()) {
            places.put(actor.slug(), actor);
            next.remove(actor.slug());
            if (actor.entry().speaksFor() != null) {
                next.put(actor.slug(), Set.of(actor.entry().speaksFor()));
            }
        }
        check.circles(next, places.keySet(), (slug, circle) -> check.error(places.get(slug), "speaksFor", "a circle: " + circle,
                "somebody who speaks for himself at its end"));
    }
}

package org.tamga.bundle.check;

import java.util.HashMap;
import java.util.Map;

import org.tamga.actor.ActorKind;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.Placed;

/** Names are given once, belong to one bundle, and stay. */
final class CheckSlugs {

    private final Checking check;

    CheckSlugs(Checking check) {
        this.check = check;
    }

    void run() {
        for (var type : EntryType.values()) {
            var first = new HashMap<String, Placed<?>>();
            for (var placed : check.bundle.entries().get(type)) {
                if (!placed.isNamed()) {
                    continue;
                }
                var before = first.putIfAbsent(placed.slug(), placed);
                if (before != null) {
                    again(type, placed, before);
                }
                ownership(type, placed);
                if (placed.entry().withdrawn() != null) {
                    check.day(placed, "withdrawn/on", placed.entry().withdrawn().on());
                }
            }
            disappearance(type, first);
        }
    }

    private void again(EntryType type, Placed<?> placed, Placed<?> before) {
        var where = before.file().equals(placed.file()) ? "" : " (the first is in " + before.file() + ")";
        switch (type) {
            case CITATION -> check.error(placed, "", "a second citation of the same in one paragraph" + where,
                    "a mark (such as mark: b) that tells the two apart");
            case CLAIM_LINK -> check.error(placed, "", "a second link of this kind between the two claims" + where, "one");
            default -> check.error(placed, "slug", "a second " + type.one() + " of this slug" + where, "a slug of its own");
        }
    }

    private void ownership(EntryType type, Placed<?> placed) {
        var known = check.known.entries(type).get(placed.slug());
        if (known != null && !known.bundle().equals(check.bundle.name())) {
            check.error(placed, "slug", "the slug of " + (type == EntryType.ACTOR || type == EntryType.ARTICLE ? "an " : "a ")
                    + type.one() + " of the bundle " + known.bundle(), "a slug that no other bundle uses");
        }
    }

    private void disappearance(EntryType type, Map<String, Placed<?>> present) {
        check.known.entries(type).forEach((slug, known) -> {
            if (known.bundle().equals(check.bundle.name()) && !present.containsKey(slug)) {
                check.error(file(type, slug), path(type, slug), "nothing",
                        "the " + type.one() + " that was loaded before: what no longer stands is withdrawn by saying so"
                                + " (withdrawn: {on: day, because: reason}), not left out");
            }
        });
    }

    private String file(EntryType type, String slug) {
        return switch (type) {
            case TOPIC -> "topics.yaml";
            case ACTOR -> actorFile(check.known.actors().get(slug).kind());
            case SOURCE -> "sources.yaml";
            case MEASURE -> "measures.yaml";
            case ARTICLE -> "articles/" + slug + ".yaml";
            case CITATION -> "articles/" + slug.substring(0, slug.indexOf('/')) + ".yaml";
            case STATEMENT, CLAIM, CLAIM_LINK -> "articles/*.yaml";
        };
    }

    private static String actorFile(ActorKind kind) {
        return switch (kind) {
            case COUNTRY -> "countries.yaml";
            case ALLIANCE -> "alliances.yaml";
            default -> "actors.yaml";
        };
    }

    private static String path(EntryType type, String slug) {
        if (type == EntryType.ARTICLE) {
            return "article";
        }
        if (type == EntryType.CLAIM_LINK) {
            return "links[" + slug.replace('/', ' ') + "]";
        }
        if (type != EntryType.CITATION) {
            return type.many() + "[" + slug + "]";
        }
        var parts = slug.split("/");
        return parts[2] + "s[" + parts[3] + "]/cited[paragraph " + parts[1] + (parts.length > 4 ? ", mark " + parts[4] : "") + "]";
    }

}

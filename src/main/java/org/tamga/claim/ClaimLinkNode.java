package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.GlobalId;
import org.tamga.common.Node;
import org.tamga.common.Row;
import org.tamga.common.WithdrawalView;

/**
 * How one claim stands to another, seen from one of the two.
 * <p>
 * Seen from the second claim the link is another object with an id of its own, since {@code other} differs: a client's cache keeps both.
 */
@Name("ClaimLink")
@Description("How one claim stands to another, and why. Seen from the other claim, the link has another id.")
public record ClaimLinkNode(
        @Ignore String slug,
        @Ignore long fromKey,
        @Ignore long toKey,
        @NonNull @Description("How `from` stands to `to`.") LinkKind kind,
        @NonNull @Description("Why.") String reason,
        @Ignore ResolutionView resolution,
        @Ignore WithdrawalView withdrawal,
        @Ignore boolean seenFromTo) implements Node {

    static final String TYPE = "ClaimLink";

    /** Marks, in an id, a link that is seen from its second claim; no slug has it. */
    private static final String SEEN_FROM_TO = "~";

    static final String COLUMNS = """
            l.slug, l.from_id, l.to_id, l.kind, l.reason, l.in_favour_of_id, l.resolution_because, l.resolution_day,
            l.resolution_ground_article, l.resolution_ground_paragraph, l.resolution_ground_reference, l.resolution_ground_url,
            l.withdrawn_on, l.withdrawn_because""";

    static ClaimLinkNode of(Row row) {
        return new ClaimLinkNode(row.text(), row.number(), row.number(), row.one(LinkKind.class), row.text(), resolution(row),
                row.withdrawal(), false);
    }

    private static ResolutionView resolution(Row row) {
        var inFavourOf = row.number();
        var because = row.text();
        var day = row.day();
        var ground = row.ground();
        return inFavourOf == null ? null : new ResolutionView(inFavourOf, because, day, ground);
    }

    /** The same link, seen from one of its claims. */
    ClaimLinkNode seenFrom(long claim) {
        return new ClaimLinkNode(slug, fromKey, toKey, kind, reason, resolution, withdrawal, claim == toKey);
    }

    static boolean isSeenFromTo(String idSlug) {
        return idSlug.endsWith(SEEN_FROM_TO);
    }

    static String slugOf(String idSlug) {
        return isSeenFromTo(idSlug) ? idSlug.substring(0, idSlug.length() - SEEN_FROM_TO.length()) : idSlug;
    }

    long otherKey() {
        return seenFromTo ? fromKey : toKey;
    }

    @Override
    @Id
    @NonNull
    @Description("The link's global id: opaque, and the same for good.")
    public String getId() {
        return GlobalId.of(TYPE, seenFromTo ? slug + SEEN_FROM_TO : slug);
    }
}

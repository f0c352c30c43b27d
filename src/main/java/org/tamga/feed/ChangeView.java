package org.tamga.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.GlobalId;
import org.tamga.common.Row;

/** One object that a revision changed, as clients see it. */
@Name("Change")
@Description("One object that a change of the data touched.")
public record ChangeView(
        @NonNull @Description("What happened to it.") ChangeKind kind,
        @NonNull @Description("Its type, as the schema names it.") String objectType,
        @NonNull @Description("Its readable key.") String slug,
        @Ignore long revisionKey) {

    static final String COLUMNS = "h.kind, h.object_type, h.slug, h.revision";

    static ChangeView of(Row row) {
        return new ChangeView(row.one(ChangeKind.class), row.text(), row.text(), row.number());
    }

    GlobalId id() {
        return new GlobalId(objectType, slug);
    }
}

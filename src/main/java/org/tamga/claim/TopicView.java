package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.Row;
import org.tamga.common.WithdrawalView;

/** A subject matter, as clients see it. */
@Name("Topic")
@Description("A subject matter of the dataset's own list.")
public record TopicView(
        @NonNull @Description("Its readable key, as statements and claims name it.") String slug,
        @NonNull @Description("What it is called.") String name,
        @Description("What belongs to it.") String description,
        @Description("That the topic was taken back; null while it stands.") WithdrawalView withdrawal) {

    static TopicView of(Row row) {
        return new TopicView(row.text(), row.text(), row.text(), row.withdrawal());
    }
}

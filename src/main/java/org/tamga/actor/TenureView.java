package org.tamga.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.DomainDate;
import org.tamga.common.GroundView;
import org.tamga.common.Row;

/** A person in an office, as clients see it. */
@Name("Tenure")
@Description("A person in an office of an actor.")
public record TenureView(
        @Ignore long personKey,
        @Ignore long ofKey,
        @NonNull @Description("The office, in English.") String office,
        @NonNull @Description("Whether its holder speaks for the actor: a minister does, a fellow of an institute does not.") boolean represents,
        @Description("Since when; null where it is not known.") DomainDate from,
        @Description("Until when; null where it lasts or is not known.") DomainDate until,
        @Description("What this rests on.") GroundView ground) {

    static TenureView of(Row row) {
        return new TenureView(row.number(), row.number(), row.text(), row.flag(), row.date(), row.date(), row.ground());
    }
}

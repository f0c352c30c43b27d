package org.tamga.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.DomainDate;
import org.tamga.common.Row;

/** The original whose text an article carries, as clients see it. */
@Name("Original")
@Description("The original whose text an article carries: an article held here, or the outlet and authors that are named.")
public record RepublicationView(
        @Ignore long key,
        @Ignore Long originalKey,
        @Ignore Long sourceKey,
        @Description("The name of the outlet that published the original, where known.") String sourceName,
        @Description("The title of the original; null where it is not known or the original is held.") String title,
        @Description("When the original was published; null where it is not known or the original is held.") DomainDate publishedOn,
        @NonNull @Description("How it is known that this is the original.") String because) {

    static RepublicationView of(Row row) {
        return new RepublicationView(row.number(), row.number(), row.number(), row.text(), row.text(), row.date(), row.text());
    }
}

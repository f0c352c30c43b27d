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

/** What quantities measure, as clients see it. */
@Name("Measure")
@Description("What quantity claims measure, so that several figures make a series.")
public record MeasureNode(
        @Ignore long key,
        @NonNull @Description("The measure's readable key, unique among measures and never changed.") String slug,
        @NonNull @Description("What is measured.") String name,
        @NonNull @Description("The unit of all its figures: a singular noun such as person, percent or barrel/day.") String unit,
        @Description("What is counted, and what is not.") String description,
        @Description("That the measure was taken back; null while it stands.") WithdrawalView withdrawal) implements Node {

    static final String TYPE = "Measure";

    static final String COLUMNS = "m.id, m.slug, m.name, m.unit, m.description, m.withdrawn_on, m.withdrawn_because";

    static MeasureNode of(Row row) {
        return new MeasureNode(row.number(), row.text(), row.text(), row.text(), row.text(), row.withdrawal());
    }

    @Override
    @Id
    @NonNull
    @Description("The measure's global id: opaque, and the same for good.")
    public String getId() {
        return GlobalId.of(TYPE, slug);
    }
}

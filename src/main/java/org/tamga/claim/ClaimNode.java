package org.tamga.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.DomainDate;
import org.tamga.common.GlobalId;
import org.tamga.common.LanguageCode;
import org.tamga.common.Node;
import org.tamga.common.Row;
import org.tamga.common.WithdrawalView;

/** A proposition, as clients see it. */
@Name("Claim")
@Description("A proposition in our own words that can be agreed with or contradicted, and says one thing.")
public record ClaimNode(
        @Ignore long key,
        @NonNull @Description("The claim's readable key, unique among claims and never changed.") String slug,
        @NonNull @Description("The proposition, in our own words.") String text,
        @NonNull @Description("The language of `text`.") LanguageCode language,
        @NonNull @Description("What sort of proposition it is.") ClaimKind kind,
        @Description("When it happened or is true, as precisely as is known; null of what has no time.") DomainDate holds,
        @Description("Why that time, where it had to be worked out.") String holdsBecause,
        @Description("How much, where the claim says so.") QuantityView quantity,
        @Ignore Long measureKey,
        @Ignore WithdrawalView withdrawal) implements Node {

    static final String TYPE = "Claim";

    static final String COLUMNS = """
            c.id, c.slug, c.text, c.language, c.kind, c.holds_edtf, c.holds_earliest, c.holds_latest, c.holds_because,
            c.quantity_low, c.quantity_high, c.quantity_comparator, c.quantity_unit,
            c.quantity_as_of_edtf, c.quantity_as_of_earliest, c.quantity_as_of_latest, c.measure_id,
            c.withdrawn_on, c.withdrawn_because""";

    static ClaimNode of(Row row) {
        return new ClaimNode(row.number(), row.text(), row.text(), new LanguageCode(row.text()), row.one(ClaimKind.class), row.date(),
                row.text(), QuantityView.of(row), row.number(), row.withdrawal());
    }

    @Override
    @Id
    @NonNull
    @Description("The claim's global id: opaque, and the same for good.")
    public String getId() {
        return GlobalId.of(TYPE, slug);
    }
}

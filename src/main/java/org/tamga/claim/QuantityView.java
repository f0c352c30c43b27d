package org.tamga.claim;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.common.DomainDate;
import org.tamga.common.Row;

/** How much, as clients see it. */
@Name("Quantity")
@Description("How much: bounds, how the figure bounds the quantity, unit, and the time that it is true of.")
public record QuantityView(
        @Description("The lower bound; null where there is none.") BigDecimal low,
        @Description("The upper bound; null where there is none.") BigDecimal high,
        @NonNull @Description("How the figure bounds the quantity.") Comparator comparator,
        @NonNull @Description("The unit: a singular noun such as person, percent or barrel/day.") String unit,
        @Description("The day or span that it is true of; null where nobody says.") DomainDate asOf) {

    /** Seven columns: low, high, comparator, unit and the date. Null where there is no quantity. */
    static QuantityView of(Row row) {
        var low = row.decimal();
        var high = row.decimal();
        var comparator = row.one(Comparator.class);
        var unit = row.text();
        var asOf = row.date();
        return comparator == null ? null : new QuantityView(low, high, comparator, unit, asOf);
    }
}

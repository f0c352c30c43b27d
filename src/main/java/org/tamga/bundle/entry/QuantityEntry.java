package org.tamga.bundle.entry;

import java.math.BigDecimal;

import org.tamga.claim.Comparator;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** How much. */
@RegisterForReflection
public record QuantityEntry(BigDecimal low, BigDecimal high, Comparator comparator, String unit, String asOf) {

    /** 5 and 5.0 are one figure. */
    public QuantityEntry {
        low = low == null ? null : low.stripTrailingZeros();
        high = high == null ? null : high.stripTrailingZeros();
    }
}

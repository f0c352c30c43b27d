package org.tamga.claim;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.tamga.common.EdtfDate;

/** How much: the bounds (null = open), how the figure bounds it, the unit, and the day or span that it is true of. */
@Embeddable
public class Quantity {

    @Column(precision = 30, scale = 6)
    public BigDecimal low;

    @Column(precision = 30, scale = 6)
    public BigDecimal high;

    @Enumerated(EnumType.STRING)
    public Comparator comparator;

    public String unit;

    @Embedded
    public EdtfDate asOf = EdtfDate.of(null);
}

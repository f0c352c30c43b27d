package org.tamga.bundle.check;

import java.math.BigDecimal;

import org.tamga.bundle.entry.QuantityEntry;

/**
 * The values that a quantity leaves possible. A bound is null where it is open; "about" leaves ten per cent on either side.
 *
 * @param lowIsIn whether the lower bound itself is possible
 * @param highIsIn whether the upper bound itself is possible
 * @param shown how the quantity is told
 */
record Range(BigDecimal low, boolean lowIsIn, BigDecimal high, boolean highIsIn, String unit, String shown) {

    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /** Null where there is no quantity, or one that is not right. */
    static Range of(QuantityEntry quantity) {
        if (quantity == null || quantity.comparator() == null || quantity.unit() == null) {
            return null;
        }
        var low = quantity.low();
        var high = quantity.high();
        var figure = low == null ? high : low;
        if (figure == null) {
            return null;
        }
        var shown = quantity.comparator() + " " + figure.toPlainString();
        return switch (quantity.comparator()) {
            case EXACT -> new Range(figure, true, figure, true, quantity.unit(), shown);
            case ABOUT -> new Range(figure.subtract(figure.abs().multiply(ABOUT)), true, figure.add(figure.abs().multiply(ABOUT)), true,
                    quantity.unit(), shown);
            case AT_LEAST -> new Range(figure, true, null, false, quantity.unit(), shown);
            case MORE_THAN -> new Range(figure, false, null, false, quantity.unit(), shown);
            case AT_MOST -> new Range(null, false, figure, true, quantity.unit(), shown);
            case LESS_THAN -> new Range(null, false, figure, false, quantity.unit(), shown);
            case BETWEEN -> high == null || low == null ? null
                    : new Range(low, true, high, true, quantity.unit(), shown + " and " + high.toPlainString());
        };
    }

    /** Whether some value is possible for both. */
    boolean meets(Range other) {
        return begins(other) && other.begins(this);
    }

    /** Whether this one begins before, or where, the other ends. */
    private boolean begins(Range other) {
        if (low == null || other.high == null) {
            return true;
        }
        var order = low.compareTo(other.high);
        return order < 0 || order == 0 && lowIsIn && other.highIsIn;
    }

    @Override
    public String toString() {
        return shown + " " + unit;
    }
}

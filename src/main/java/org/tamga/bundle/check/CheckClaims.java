package org.tamga.bundle.check;

import static org.tamga.bundle.check.Checking.quoted;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import org.tamga.bundle.entry.ClaimEntry;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.entry.Placed;
import org.tamga.bundle.entry.QuantityEntry;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.LinkKind;
import org.tamga.claim.Stance;

/** Claims: somebody supports them, and their figures say one thing. */
final class CheckClaims {

    private static final int DECIMALS = 6;
    private static final int DIGITS = 24;

    private final Checking check;

    CheckClaims(Checking check) {
        this.check = check;
    }

    void run() {
        var supported = supported();
        for (var claim : check.bundle.claims()) {
            var entry = claim.entry();
            entry.participants().forEach(participant -> check.reference(claim, "participants", EntryType.ACTOR, participant.actor()));
            check.references(claim, "topics", EntryType.TOPIC, entry.topics());
            check.date(claim, "holds", entry.holds());
            check.reference(claim, "measure", EntryType.MEASURE, entry.measure());
            quantity(claim);
            if (claim.isNamed() && !supported.contains(claim.slug())) {
                check.error(claim, "", "nobody who supports it",
                        "a citation or a statement's assertion with stance SUPPORTS: a claim is written the way somebody supports it");
            }
        }
    }

    private void quantity(Placed<ClaimEntry> claim) {
        var quantity = claim.entry().quantity();
        if (quantity == null) {
            if (claim.entry().kind() == ClaimKind.QUANTITY) {
                check.error(claim, "quantity", "nothing", "a quantity, as the kind is QUANTITY");
            } else if (claim.entry().measure() != null) {
                check.error(claim, "quantity", "nothing", "a quantity for the measure " + claim.entry().measure());
            }
            return;
        }
        check.date(claim, "quantity/asOf", quantity.asOf());
        bounds(claim, quantity);
        precision(claim, "quantity/low", quantity.low());
        precision(claim, "quantity/high", quantity.high());
        var unit = check.holdings.unit(claim.entry().measure());
        if (unit != null && quantity.unit() != null && !unit.equals(quantity.unit())) {
            check.error(claim, "quantity/unit", quoted(quantity.unit()),
                    quoted(unit) + ", the unit of the measure " + claim.entry().measure());
        }
    }

    private void bounds(Placed<ClaimEntry> claim, QuantityEntry quantity) {
        if (quantity.comparator() == null) {
            return;
        }
        var low = quantity.low();
        var high = quantity.high();
        var expected = switch (quantity.comparator()) {
            case EXACT, ABOUT -> low != null && high != null && low.compareTo(high) == 0 ? null : "low and high alike: the figure";
            case AT_LEAST, MORE_THAN -> low != null && high == null ? null : "low, and no high";
            case AT_MOST, LESS_THAN -> low == null && high != null ? null : "high, and no low";
            case BETWEEN -> low != null && high != null && low.compareTo(high) < 0 ? null : "low and high, and low below high";
        };
        if (expected != null) {
            check.error(claim, "quantity", "low " + shown(low) + " and high " + shown(high) + " with " + quantity.comparator(), expected);
        }
    }

    /** More would be rounded on its way into the database. */
    private void precision(Placed<ClaimEntry> claim, String below, BigDecimal figure) {
        if (figure != null && (figure.scale() > DECIMALS || figure.precision() - figure.scale() > DIGITS)) {
            check.error(claim, below, shown(figure),
                    "a number of at most " + DIGITS + " digits before and " + DECIMALS + " after the point");
        }
    }

    private static String shown(BigDecimal figure) {
        return figure == null ? "nothing" : figure.precision() - figure.scale() > 40 ? figure.toString() : figure.toPlainString();
    }

    /** The claims that somebody supports; who supports a claim supports what it refines. */
    private Set<String> supported() {
        var supported = new HashSet<String>();
        // A citation of no stance is an error by itself: it is not taken for the cause of another.
        for (var citation : check.bundle.citations()) {
            var stance = citation.entry().citation().stance();
            if (stance == Stance.SUPPORTS || stance == null) {
                supported.add(citation.entry().citation().claim());
            }
        }
        for (var statement : check.bundle.statements()) {
            for (var assertion : statement.entry().asserts()) {
                if (assertion.stance() == Stance.SUPPORTS) {
                    supported.add(assertion.claim());
                }
            }
        }
        // A link of no kind is an error by itself: it is not taken for the cause of another.
        var refinements = check.bundle.links().stream().map(Placed::entry)
                .filter(link -> link.kind() == LinkKind.REFINES || link.kind() == null).toList();
        var grew = true;
        while (grew) {
            grew = false;
            for (var link : refinements) {
                grew |= supported.contains(link.from()) && supported.add(link.to());
            }
        }
        return supported;
    }
}

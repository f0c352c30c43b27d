package org.tamga.bundle.verify;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.tamga.bundle.entry.ClaimEntry;
import org.tamga.bundle.entry.Placed;
import org.tamga.claim.Stance;

/** The figures of a quantity stand in every paragraph that is cited for it, and in one that cites each statement which asserts it. */
final class VerifyFigures {

    private final Verification verification;

    VerifyFigures(Verification verification) {
        this.verification = verification;
    }

    void run() {
        for (var claim : verification.bundle.claims()) {
            var quantity = claim.entry().quantity();
            if (quantity != null) {
                Stream.of(quantity.low(), quantity.high()).filter(Objects::nonNull).distinct()
                        .forEach(figure -> {
                            cited(claim, figure);
                            asserted(claim, figure);
                        });
            }
        }
    }

    private void cited(Placed<ClaimEntry> claim, BigDecimal figure) {
        verification.citationsOf(null, claim.slug())
                .filter(cited -> cited.entry().citation().stance() == Stance.SUPPORTS)
                .filter(cited -> !Figures.stand(verification.paragraph(cited.entry()), figure))
                .forEach(cited -> verification.found(cited, "", "no figure " + figure.toPlainString() + " in the paragraph",
                        "the figure of " + claim.slug()));
    }

    private void asserted(Placed<ClaimEntry> claim, BigDecimal figure) {
        for (var statement : verification.bundle.statements()) {
            var supports = statement.entry().asserts().stream()
                    .anyMatch(assertion -> claim.slug().equals(assertion.claim()) && assertion.stance() == Stance.SUPPORTS);
            var cited = verification.citationsOf(statement.slug(), null).toList();
            if (supports && !cited.isEmpty()
                    && cited.stream().noneMatch(citation -> Figures.stand(verification.paragraph(citation.entry()), figure))) {
                verification.found(statement, "asserts[" + claim.slug() + "]",
                        "no figure " + figure.toPlainString() + " in a paragraph that reports the statement",
                        "the figure of " + claim.slug());
            }
        }
    }
}

package org.tamga.briefing.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.OriginCountView;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.QuantityView;

/** One figure of a series, as clients see it. */
@Name("BriefingFigure")
@Description("One figure of a series, as known on the day of the briefing.")
public record BriefingFigureView(
        @NonNull @Description("How much.") QuantityView quantity,
        @NonNull @Description("What the evidence on it amounts to.") AssessmentStatus status,
        @NonNull @Description("How many independent voices say so.") OriginCountView origins,
        @Ignore String claimSlug) {

    static BriefingFigureView of(ItemContent content) {
        return new BriefingFigureView(quantity(content.figure()), content.status(), new OriginCountView(content.min(), content.max()),
                content.slug());
    }

    private static QuantityView quantity(Figure figure) {
        return new QuantityView(figure.low(), figure.high(), figure.comparator(), figure.unit(), Dates.of(figure.asOf()));
    }
}

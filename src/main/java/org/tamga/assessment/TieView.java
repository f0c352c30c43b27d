package org.tamga.assessment;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tamga.assessment.rules.Evidence;
import org.tamga.assessment.rules.Tie;
import org.tamga.assessment.rules.TieKind;

/** Why passages go back to one voice, or may, as clients see it. */
@Name("Tie")
@Description("Why passages go back to one voice, or may.")
public record TieView(
        @NonNull @Description("Why, in a word.") TieKind kind,
        @NonNull @Description("Whether they are one voice for certain, or may be.") boolean certain,
        @NonNull @Description("Why, in a sentence, in English.") String reason,
        @Ignore List<String> citationSlugs) {

    static TieView of(Tie tie) {
        return new TieView(tie.kind(), tie.certain(), tie.reason(), tie.between().stream().map(Evidence::citation).toList());
    }
}

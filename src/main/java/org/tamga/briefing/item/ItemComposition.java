package org.tamga.briefing.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.tamga.assessment.rules.Assessment;
import org.tamga.assessment.rules.Behind;
import org.tamga.assessment.rules.Denials;
import org.tamga.assessment.rules.Evidence;
import org.tamga.assessment.rules.Question;
import org.tamga.assessment.rules.Side;
import org.tamga.assessment.rules.Withdrawn;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.item.ItemContent.Cited;
import org.tamga.briefing.item.ItemContent.Opposition;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.briefing.item.ItemContent.Who;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Dispute;

/** Puts together all that can be said of a claim or statement, as known on a day. */
final class ItemComposition {

    private final Map<String, Party> parties;
    private final Map<String, Told> claims;

    /**
     * @param parties every actor that is named, by slug
     * @param claims every claim that is contradicted or contradicts, by slug
     */
    ItemComposition(Map<String, Party> parties, Map<String, Told> claims) {
        this.parties = parties;
        this.claims = claims;
    }

    ItemContent of(Told told, LocalDate day) {
        var head = told.head();
        var assessment = told.on(day);
        var supporting = assessment.supporting();
        return new ItemContent(head.type(), head.slug(), head.kind(), head.text(), head.language(), head.date(), assessment.status(),
                assessment.disputes(), supporting.min(), supporting.max(), head.about().stream().map(parties::get).toList(),
                head.speaker() == null ? null : parties.get(head.speaker()), who(told, supporting), head.figure(),
                against(told, assessment, day), cited(supporting.evidence()), null, takenBack(assessment, head.slug()));
    }

    private List<Against> against(Told told, Assessment assessment, LocalDate day) {
        var against = new ArrayList<Against>();
        denial(told, assessment, Dispute.DENIED_BY_SUBJECT, Opposition.DENIED_BY_SUBJECT, against);
        denial(told, assessment, Dispute.DENIED_BY_OTHERS, Opposition.DENIED_BY_OTHERS, against);
        for (var contradiction : assessment.contradictions()) {
            var settled = contradiction.settlement() != null;
            var other = claims.get(contradiction.other().slug());
            var side = other.on(day).supporting();
            against.add(new Against(settled ? Opposition.REFUTED : Opposition.CONTRADICTED, other.head().slug(), other.head().text(),
                    other.head().language(), who(other, side), side.min(), side.max(), cited(side.evidence())));
        }
        return List.copyOf(against);
    }

    private void denial(Told told, Assessment assessment, Dispute by, Opposition opposition, Collection<Against> against) {
        var side = Denials.by(by, told.examined().dossier(), assessment);
        if (!side.evidence().isEmpty()) {
            against.add(new Against(opposition, null, null, null, who(told, side), side.min(), side.max(), cited(side.evidence())));
        }
    }

    private List<Who> who(Told told, Side side) {
        Question question = told.examined().dossier().question();
        return side.origins().stream().map(origin -> {
            var behind = Behind.of(question, origin);
            return new Who(behind.actors().stream().map(actor -> parties.get(actor.slug())).toList(),
                    behind.outlet() == null ? null : behind.outlet().name(), origin.floats());
        }).toList();
    }

    private static List<Cited> cited(List<Evidence> evidence) {
        return evidence.stream().map(each -> new Cited(each.text().article().slug(), each.paragraph())).distinct()
                .sorted(Comparator.comparing(Cited::article).thenComparing(Cited::paragraph)).toList();
    }

    /** Why it was taken back itself, or else what was taken back last of all that supported it. */
    private static String takenBack(Assessment assessment, String slug) {
        if (assessment.status() != AssessmentStatus.WITHDRAWN) {
            return null;
        }
        var all = assessment.withdrawals();
        return all.stream().filter(withdrawn -> withdrawn.what().slug().equals(slug)).findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later)).map(Withdrawn::because).orElse(null);
    }
}

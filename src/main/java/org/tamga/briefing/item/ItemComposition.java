package org.tamga.briefing.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tamga.assessment.rules.Assessment;
import org.tamga.assessment.rules.Behind;
import org.tamga.assessment.rules.Denials;
import org.tamga.assessment.rules.Evidence;
import org.tamga.assessment.rules.Origin;
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

    private static final Comparator<Evidence> FIRST = Comparator.comparing(Evidence::known)
            .thenComparing((Evidence each) -> each.text().article().slug()).thenComparing(Evidence::paragraph)
            .thenComparing(Evidence::citation);

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
                against(told, assessment, day), cited(supporting), null, takenBack(assessment, head.slug()));
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
                    other.head().language(), who(other, side), side.min(), side.max(), cited(side)));
        }
        return List.copyOf(against);
    }

    private void denial(Told told, Assessment assessment, Dispute by, Opposition opposition, Collection<Against> against) {
        var side = Denials.by(by, told.examined().dossier(), assessment);
        if (!side.evidence().isEmpty()) {
            var question = told.examined().dossier().question();
            var who = side.origins().stream().map(origin -> who(Denials.who(by, question, origin), origin)).distinct()
                    .limit(ItemContent.MOST_VOICES).toList();
            against.add(new Against(opposition, null, null, null, who, side.min(), side.max(), cited(side)));
        }
    }

    private List<Who> who(Told told, Side side) {
        var question = told.examined().dossier().question();
        return side.origins().stream().limit(ItemContent.MOST_VOICES).map(origin -> who(Behind.of(question, origin), origin)).toList();
    }

    private Who who(Behind behind, Origin origin) {
        return new Who(behind.actors().stream().map(actor -> parties.get(actor.slug())).toList(),
                behind.outlet() == null ? null : behind.outlet().name(), origin.floats());
    }

    /** The first citation of every voice, then the first of all, as long as there is room; in the order of articles and paragraphs. */
    private static List<Cited> cited(Side side) {
        var firstOfEach = side.origins().stream().map(origin -> origin.evidence().stream().min(FIRST).orElseThrow()).sorted(FIRST);
        return Stream.concat(firstOfEach, side.evidence().stream().sorted(FIRST))
                .map(each -> new Cited(each.text().article().slug(), each.paragraph())).distinct().limit(ItemContent.MOST_CITATIONS)
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

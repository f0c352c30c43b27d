package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Something that became known or took effect on a day, and the dossier as it would be without it: what the event made a difference to is
 * seen by leaving it out.
 */
record Event(Sort sort, Subject cause, String because, Dossier without) {

    enum Sort {
        SETTLEMENT,
        WITHDRAWAL,
        LINK,
        ARTICLE
    }

    /** What happened on a day: settlements first, then withdrawals, links and articles, each by slug. */
    static List<Event> on(LocalDate day, Dossier dossier) {
        var events = new ArrayList<Event>();
        dossier.contradictions().stream().filter(link -> link.settlement() != null && link.settlement().on().equals(day))
                .forEach(link -> events.add(settlement(link, dossier)));
        withdrawals(day, dossier).forEach(withdrawn -> events.add(withdrawal(withdrawn, dossier)));
        dossier.contradictions().stream().filter(link -> turns(link, day)).forEach(link -> events.add(link(link, dossier)));
        dossier.evidence().stream().filter(each -> each.known().equals(day)).map(each -> each.text().article()).distinct()
                .sorted(Comparator.comparing(Named::slug)).forEach(article -> events.add(article(article, dossier)));
        return events;
    }

    private static boolean turns(Contradiction link, LocalDate day) {
        return day.equals(link.known())
                || link.support().stream().anyMatch(span -> span.from().equals(day) || day.equals(span.until()));
    }

    private static Stream<Withdrawn> withdrawals(LocalDate day, Dossier dossier) {
        return Stream.of(Stream.of(dossier.withdrawn()), dossier.evidence().stream().map(Evidence::withdrawn),
                dossier.contradictions().stream().map(Contradiction::withdrawn)).flatMap(all -> all)
                .filter(Objects::nonNull).filter(withdrawn -> withdrawn.on().equals(day)).distinct()
                .sorted(Comparator.comparing(withdrawn -> withdrawn.what().type() + withdrawn.what().slug()));
    }

    private static Event settlement(Contradiction link, Dossier dossier) {
        return new Event(Sort.SETTLEMENT, new Subject("ClaimLink", link.link()), link.settlement().because(),
                withLinks(dossier, link, open -> new Contradiction(open.link(), open.kind(), open.other(), open.known(), open.withdrawn(),
                        null, open.support())));
    }

    private static Event link(Contradiction link, Dossier dossier) {
        return new Event(Sort.LINK, new Subject("ClaimLink", link.link()), link.other().name(), withLinks(dossier, link, gone -> null));
    }

    private static Event article(Named article, Dossier dossier) {
        return new Event(Sort.ARTICLE, new Subject("Article", article.slug()), article.name(),
                withEvidence(dossier, each -> !each.text().article().equals(article)));
    }

    private static Event withdrawal(Withdrawn withdrawn, Dossier dossier) {
        var evidence = dossier.evidence().stream().map(each -> withdrawn.equals(each.withdrawn()) ? standing(each) : each).toList();
        var links = dossier.contradictions().stream().map(link -> withdrawn.equals(link.withdrawn())
                ? new Contradiction(link.link(), link.kind(), link.other(), link.known(), null, link.settlement(), link.support())
                : link).toList();
        return new Event(Sort.WITHDRAWAL, withdrawn.what(), withdrawn.because(), new Dossier(dossier.of(), dossier.question(), evidence,
                dossier.passages(), links, withdrawn.equals(dossier.withdrawn()) ? null : dossier.withdrawn()));
    }

    private static Evidence standing(Evidence each) {
        return new Evidence(each.citation(), each.text(), each.paragraph(), each.stance(), each.speakers(), each.witnesses(),
                each.restsOn(), each.hedged(), each.statement(), each.refinement(), each.known(), null);
    }

    private static Dossier withEvidence(Dossier dossier, Predicate<Evidence> kept) {
        return new Dossier(dossier.of(), dossier.question(), dossier.evidence().stream().filter(kept).toList(), dossier.passages(),
                dossier.contradictions(), dossier.withdrawn());
    }

    private static Dossier withLinks(Dossier dossier, Contradiction changed, UnaryOperator<Contradiction> change) {
        return new Dossier(dossier.of(), dossier.question(), dossier.evidence(), dossier.passages(), dossier.contradictions().stream()
                .map(link -> link == changed ? change.apply(link) : link).filter(Objects::nonNull).toList(), dossier.withdrawn());
    }
}

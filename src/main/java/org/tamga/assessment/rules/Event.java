package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Something that became known or took effect on a day, and how the dossier would be without it: what an event made a difference to is
 * seen by leaving it out.
 */
record Event(Sort sort, Subject cause, String because, UnaryOperator<Dossier> undo) {

    enum Sort {
        SETTLEMENT,
        WITHDRAWAL,
        LINK,
        ARTICLE
    }

    /** What happened on a day: settlements first, then withdrawals, links and articles, each by slug. */
    static List<Event> on(LocalDate day, Dossier dossier) {
        var events = new ArrayList<Event>();
        links(dossier, link -> link.settlement() != null && link.settlement().on().equals(day))
                .forEach(link -> events.add(settlement(link)));
        withdrawals(day, dossier).forEach(withdrawn -> events.add(withdrawal(withdrawn)));
        links(dossier, link -> turns(link, day)).forEach(link -> events.add(link(link)));
        dossier.evidence().stream().filter(each -> each.known().equals(day)).map(each -> each.text().article()).distinct()
                .sorted(Comparator.comparing(Named::slug)).forEach(article -> events.add(article(article)));
        return events;
    }

    Dossier without(Dossier dossier) {
        return undo.apply(dossier);
    }

    private static Stream<Contradiction> links(Dossier dossier, Predicate<Contradiction> some) {
        return dossier.contradictions().stream().filter(some).sorted(Comparator.comparing(Contradiction::link));
    }

    private static boolean turns(Contradiction link, LocalDate day) {
        return day.equals(link.known())
                || link.support().stream().anyMatch(span -> span.from().equals(day) || day.equals(span.until()));
    }

    private static Stream<Withdrawn> withdrawals(LocalDate day, Dossier dossier) {
        return Stream.of(Stream.of(dossier.withdrawn()), dossier.evidence().stream().map(Evidence::withdrawn),
                dossier.evidence().stream().flatMap(each -> each.text().quotes().stream()).map(Quoted::withdrawn),
                dossier.contradictions().stream().map(Contradiction::withdrawn)).flatMap(all -> all)
                .filter(Objects::nonNull).filter(withdrawn -> withdrawn.on().equals(day)).distinct()
                .sorted(Comparator.comparing(withdrawn -> withdrawn.what().type() + withdrawn.what().slug()));
    }

    private static Event settlement(Contradiction settled) {
        return new Event(Sort.SETTLEMENT, new Subject("ClaimLink", settled.link()), settled.settlement().because(),
                dossier -> withLinks(dossier, link -> link.link().equals(settled.link()) ? Stream.of(open(link)) : Stream.of(link)));
    }

    private static Event link(Contradiction known) {
        return new Event(Sort.LINK, new Subject("ClaimLink", known.link()), known.other().name(),
                dossier -> withLinks(dossier, link -> link.link().equals(known.link()) ? Stream.of() : Stream.of(link)));
    }

    private static Event article(Named article) {
        return new Event(Sort.ARTICLE, new Subject("Article", article.slug()), article.name(), dossier -> withEvidence(dossier,
                dossier.evidence().stream().filter(each -> !each.text().article().slug().equals(article.slug())).toList()));
    }

    private static Event withdrawal(Withdrawn withdrawn) {
        return new Event(Sort.WITHDRAWAL, withdrawn.what(), withdrawn.because(), dossier -> {
            var evidence = dossier.evidence().stream().map(each -> each.without(withdrawn)).toList();
            var links = withLinks(withEvidence(dossier, evidence),
                    link -> Stream.of(withdrawn.equals(link.withdrawn()) ? standing(link) : link));
            return new Dossier(links.of(), links.question(), links.evidence(), links.passages(), links.contradictions(),
                    withdrawn.equals(links.withdrawn()) ? null : links.withdrawn());
        });
    }

    private static Contradiction open(Contradiction link) {
        return new Contradiction(link.link(), link.kind(), link.other(), link.known(), link.withdrawn(), null, link.support());
    }

    private static Contradiction standing(Contradiction link) {
        return new Contradiction(link.link(), link.kind(), link.other(), link.known(), null, link.settlement(), link.support());
    }

    private static Dossier withEvidence(Dossier dossier, List<Evidence> evidence) {
        return new Dossier(dossier.of(), dossier.question(), evidence, dossier.passages(), dossier.contradictions(), dossier.withdrawn());
    }

    private static Dossier withLinks(Dossier dossier, Function<Contradiction, Stream<Contradiction>> change) {
        return new Dossier(dossier.of(), dossier.question(), dossier.evidence(), dossier.passages(),
                dossier.contradictions().stream().flatMap(change).toList(), dossier.withdrawn());
    }
}

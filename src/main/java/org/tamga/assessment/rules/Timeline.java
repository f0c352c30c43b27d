package org.tamga.assessment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the assessment came about: what was known in each period between two days on which anything changed.
 *
 * @param periods without gaps, from the first day on which anything is known of the claim or statement; empty where nothing ever is
 */
public record Timeline(List<Period> periods) {

    /**
     * @param from its first day
     * @param until the first day after it; null of the last period
     */
    public record Period(LocalDate from, LocalDate until, Assessment assessment) {
    }

    /** What was known on a day; null before anything was. */
    public Assessment on(LocalDate day) {
        Assessment known = null;
        for (var period : periods) {
            if (period.from.isAfter(day)) {
                break;
            }
            known = period.assessment;
        }
        return known;
    }

    public static Timeline of(Dossier dossier) {
        var periods = new ArrayList<Period>();
        var days = List.copyOf(days(dossier));
        for (var at = 0; at < days.size(); at++) {
            var until = at + 1 < days.size() ? days.get(at + 1) : null;
            periods.add(new Period(days.get(at), until, Assess.of(dossier, days.get(at))));
        }
        return new Timeline(List.copyOf(periods));
    }

    /** The days on which anything changes; nothing changes before anything is known. */
    private static SortedSet<LocalDate> days(Dossier dossier) {
        var withdrawn = Stream.ofNullable(dossier.withdrawn()).map(Withdrawn::on);
        var first = Stream.concat(dossier.evidence().stream().map(Evidence::known), withdrawn).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return new TreeSet<>();
        }
        var days = new TreeSet<LocalDate>();
        for (var evidence : dossier.evidence()) {
            days.add(evidence.known());
            add(days, evidence.withdrawn());
            evidence.text().quotes().forEach(quoted -> add(days, quoted.withdrawn()));
        }
        for (var link : dossier.contradictions()) {
            if (link.known() != null) {
                days.add(link.known());
            }
            add(days, link.withdrawn());
            if (link.settlement() != null) {
                days.add(link.settlement().on());
            }
            for (var span : link.support()) {
                days.add(span.from());
                if (span.until() != null) {
                    days.add(span.until());
                }
            }
        }
        add(days, dossier.withdrawn());
        return days.tailSet(first.get());
    }

    private static void add(SortedSet<LocalDate> days, Withdrawn withdrawn) {
        if (withdrawn != null) {
            days.add(withdrawn.on());
        }
    }
}

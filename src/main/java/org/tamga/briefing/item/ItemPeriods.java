package org.tamga.briefing.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tamga.assessment.rules.Assessment;
import org.tamga.assessment.rules.Timeline;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Dispute;
import org.tamga.common.EdtfDate;

/** The rows of claims and statements: for each country one for every period of knowledge in which there is the same to tell. */
final class ItemPeriods {

    private final ItemComposition composition;
    private final ToldWith toldWith;
    private final Map<Long, Told> claims;
    private final ItemJson json;

    /** @param claims all rivals, by their keys */
    ItemPeriods(ItemComposition composition, Map<Long, Told> claims, ItemJson json) {
        this.composition = composition;
        this.toldWith = new ToldWith(claims);
        this.claims = claims;
        this.json = json;
    }

    /** How it stands: as long as this is the same, there is no news of it. */
    private record Standing(AssessmentStatus status, Set<Dispute> disputes, int voices) {

        static Standing of(Assessment assessment) {
            return new Standing(assessment.status(), assessment.disputes(), assessment.supporting().min());
        }
    }

    List<ItemRow> of(Told told, Collection<Rival> rivals) {
        var rows = new HashMap<Long, List<ItemRow>>();
        var days = List.copyOf(days(told, rivals));
        Standing standing = null;
        LocalDate newsOn = null;
        for (var at = 0; at < days.size(); at++) {
            var from = days.get(at);
            var assessment = told.on(from);
            if (!Standing.of(assessment).equals(standing)) {
                standing = Standing.of(assessment);
                newsOn = from;
            }
            if (assessment.status() != AssessmentStatus.NOT_ASSESSED) {
                var until = at + 1 < days.size() ? days.get(at + 1) : EdtfDate.LAST_DAY;
                add(told, rivals, from, until, newsOn, days.get(0), rows);
            }
        }
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** From the first day on which anything was known of it, every one on which that changed, or what was known of its rivals. */
    private TreeSet<LocalDate> days(Told told, Collection<Rival> rivals) {
        var periods = told.examined().timeline().periods();
        var days = new TreeSet<LocalDate>();
        periods.stream().map(Timeline.Period::from).forEach(days::add);
        if (!days.isEmpty()) {
            var first = days.first();
            for (var rival : rivals) {
                claims.get(rival.claim()).examined().timeline().periods().stream().map(Timeline.Period::from)
                        .filter(day -> day.isAfter(first)).forEach(days::add);
                if (rival.withdrawnOn() != null && rival.withdrawnOn().isAfter(first)) {
                    days.add(rival.withdrawnOn());
                }
            }
        }
        return days;
    }

    private void add(Told told, Collection<Rival> rivals, LocalDate from, LocalDate until, LocalDate newsOn, LocalDate firstKnown,
            Map<Long, List<ItemRow>> rows) {
        var head = told.head();
        var assessment = told.on(from);
        var section = SectionRule.of(head, assessment);
        var figure = head.figure();
        var ofFigure = section == Section.FIGURES && figure.asOf() != null;
        var of = Days.of(ofFigure ? figure.asOf() : head.date(), firstKnown);
        var content = json.write(composition.of(told, from));
        for (var country : head.countries()) {
            var with = section == Section.NONE ? null
                    : toldWith.of(told, rivals, country, from).map(other -> other.head().item()).orElse(null);
            append(new ItemRow(country, head.item(), from, until, section, figure == null ? null : figure.measure(), with, of.from(),
                    of.until(), newsOn, assessment.supporting().min(), head.weight(), head.topic(), assessment.status(), content),
                    rows.computeIfAbsent(country, key -> new ArrayList<>()));
        }
    }

    private static void append(ItemRow row, List<ItemRow> rows) {
        var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last != null && last.goesOnAs(row)) {
            rows.set(rows.size() - 1, last.until(row.knownUntil()));
        } else {
            rows.add(row);
        }
    }
}

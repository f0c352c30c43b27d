package org.tamga.briefing.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tamga.assessment.rules.Assessment;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Dispute;
import org.tamga.common.EdtfDate;

/** The rows of claims and statements: for each country one for every period of knowledge in which there is the same to tell. */
final class ItemPeriods {

    private final ItemComposition composition;
    private final ToldWith toldWith;
    private final Map<Long, Told> all;
    private final ItemJson json;

    /** @param all those that are asked for, and whatever else is named with them, by their keys */
    ItemPeriods(ItemComposition composition, ToldWith toldWith, Map<Long, Told> all, ItemJson json) {
        this.composition = composition;
        this.toldWith = toldWith;
        this.all = all;
        this.json = json;
    }

    /** How it stands: as long as this is the same, there is no news of it. */
    private record Standing(AssessmentStatus status, Set<Dispute> disputes, int voices, Section section) {

        static Standing of(Told told, Assessment assessment) {
            return new Standing(assessment.status(), assessment.disputes(), assessment.supporting().min(), told.section(assessment));
        }
    }

    List<ItemRow> of(long key) {
        var told = all.get(key);
        var rows = new HashMap<Long, List<ItemRow>>();
        var days = List.copyOf(days(key));
        Standing standing = null;
        LocalDate newsOn = null;
        for (var at = 0; at < days.size(); at++) {
            var from = days.get(at);
            var assessment = told.on(from);
            var now = Standing.of(told, assessment);
            if (!now.equals(standing)) {
                standing = now;
                newsOn = from;
            }
            if (assessment.status() != AssessmentStatus.NOT_ASSESSED) {
                var until = at + 1 < days.size() ? days.get(at + 1) : EdtfDate.LAST_DAY;
                add(key, from, until, newsOn, days.get(0), rows);
            }
        }
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** From the first day on which anything was known of it, every one on which that changed, or what tells it as well. */
    private TreeSet<LocalDate> days(long key) {
        var days = new TreeSet<LocalDate>();
        all.get(key).examined().timeline().periods().forEach(period -> days.add(period.from()));
        if (!days.isEmpty()) {
            var first = days.first();
            toldWith.changes(key).filter(day -> day.isAfter(first)).forEach(days::add);
        }
        return days;
    }

    private void add(long key, LocalDate from, LocalDate until, LocalDate newsOn, LocalDate firstKnown,
            Map<Long, List<ItemRow>> rows) {
        var told = all.get(key);
        var head = told.head();
        var assessment = told.on(from);
        var section = told.section(assessment);
        var figure = head.figure();
        var ofFigure = section == Section.FIGURES && figure.asOf() != null;
        var date = ofFigure ? figure.asOf() : head.date();
        var of = Days.of(date, firstKnown);
        var content = json.write(composition.of(told, from));
        for (var country : head.countries()) {
            var with = section == Section.NONE ? null
                    : toldWith.of(key, country, from).map(other -> other.head().item()).orElse(null);
            append(new ItemRow(country, head.item(), from, until, section, figure == null ? null : figure.measure(), with, of.from(),
                    of.until(), newsOn, head.isOccasion() && Days.areFew(date), assessment.supporting().min(), head.weight(), head.topic(),
                    assessment.status(), content),
                    rows.computeIfAbsent(country, one -> new ArrayList<>()));
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

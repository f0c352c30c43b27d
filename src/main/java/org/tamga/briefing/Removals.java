package org.tamga.briefing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.tamga.briefing.SelectionRepository.Fate;
import org.tamga.briefing.item.ItemJson;
import org.tamga.claim.AssessmentStatus;

/** Why items that a reader has are told no more. */
final class Removals {

    private static final Set<AssessmentStatus> UNSUPPORTED = Set.of(AssessmentStatus.WITHDRAWN, AssessmentStatus.NOT_ASSESSED);
    private static final String MEASURE = "measure:";
    private static final String ALLIANCE = "alliance:";

    private final Map<String, String> told;
    private final List<Fate> fates;
    private final Map<String, String> leads;
    private final ItemJson json;

    private Removals(Map<String, String> leads, Map<String, String> told, List<Fate> fates, ItemJson json) {
        this.leads = leads;
        this.told = told;
        this.fates = fates;
        this.json = json;
    }

    /**
     * @param gone the keys of the items
     * @param leads what each of them told first
     * @param now what is told now
     * @param fates what became of the things that those items told of
     */
    static List<RemovedItem> of(List<String> gone, Map<String, String> leads, Selection now, List<Fate> fates, ItemJson json) {
        var removals = new Removals(leads, now.keys(), fates, json);
        return gone.stream().map(removals::of).toList();
    }

    /** The alliances whose rows say what became of these items. */
    static Set<String> series(Collection<String> keys) {
        var series = new HashSet<String>();
        for (var key : keys) {
            if (key.startsWith(ALLIANCE)) {
                series.add(key.substring(key.indexOf(':') + 1));
            }
        }
        return series;
    }

    private RemovedItem of(String key) {
        var rows = fates.stream().filter(fate -> isOf(key, fate)).toList();
        var with = rows.stream().flatMap(fate -> Stream.of(fate.item(), Objects.requireNonNullElse(fate.toldWith(), "")))
                .map(told::get).filter(Objects::nonNull).findFirst();
        if (with.isPresent()) {
            return new RemovedItem(key, RemovalReason.MERGED, null, with.get());
        }
        if (rows.stream().allMatch(fate -> UNSUPPORTED.contains(fate.status()))) {
            return new RemovedItem(key, RemovalReason.WITHDRAWN, because(rows), null);
        }
        // What is told of no more though it stands, such as an opinion that nobody contests now, has only lost in importance.
        var outside = rows.stream().filter(Fate::told).noneMatch(Fate::inSpan) && rows.stream().anyMatch(Fate::told);
        return new RemovedItem(key, outside ? RemovalReason.OUT_OF_SPAN : RemovalReason.DISPLACED, null, null);
    }

    /** Of a series it is the figure that counts which the reader was told first. */
    private boolean isOf(String key, Fate fate) {
        if (key.startsWith(MEASURE)) {
            return fate.item().equals(leads.get(key));
        }
        return key.equals(fate.item()) || key.equals(fate.key());
    }

    private String because(List<Fate> rows) {
        return rows.stream().map(fate -> json.read(fate.content()).takenBack()).filter(Objects::nonNull).findFirst().orElse(null);
    }
}

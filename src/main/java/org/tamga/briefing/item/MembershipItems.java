package org.tamga.briefing.item;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.actor.MembershipStatus;
import org.tamga.briefing.item.ItemContent.Cited;
import org.tamga.briefing.item.ItemContent.Member;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.Topic;
import org.tamga.common.Database;
import org.tamga.common.EdtfDate;
import org.tamga.common.Row;
import org.tamga.common.Rows;

/**
 * What can be told of a country's alliances: a row for every membership. A named public reference has always been known; a membership that
 * rests on an article is known when that is. None of them is news: an alliance is told as it stands, and what changed in it in the span.
 */
@ApplicationScoped
class MembershipItems {

    private static final int AT_ONCE = 50;

    private final Database database;
    private final PartyRepository parties;
    private final ItemRows rows;
    private final ItemJson json;

    MembershipItems(Database database, PartyRepository parties, ItemRows rows, ItemJson json) {
        this.database = database;
        this.parties = parties;
        this.rows = rows;
        this.json = json;
    }

    private record Membership(String alliance, LocalDate withdrawnOn, String withdrawnBecause, long country, MembershipStatus status,
            When since, When until, String article, Integer paragraph, String reference, String url, LocalDate known) {

        static Membership of(Row row) {
            return new Membership(row.text(), row.day(), row.text(), row.number(), row.one(MembershipStatus.class),
                    HeadRepository.when(row), HeadRepository.when(row), row.text(), row.count(), row.text(), row.text(), row.day());
        }

        /** From when on it is in force, as {@link org.tamga.actor.MembershipList#IN_FORCE} has it: vaguely dated, from the last day that it can mean. */
        LocalDate began() {
            return since == null ? EdtfDate.FIRST_DAY : since.latest() == null ? EdtfDate.LAST_DAY : since.latest();
        }

        /** The day that it ended on. That a country has left is told when it leaves, and is no state to be told of for good. */
        LocalDate ended() {
            if (status == MembershipStatus.WITHDRAWN) {
                return began();
            }
            return until == null || until.latest() == null ? EdtfDate.LAST_DAY : until.latest();
        }

        /** Not when it ended: that may change. */
        String item() {
            return ItemType.MEMBERSHIP.item("%s/%s/%s".formatted(alliance, status, since == null ? "" : since.edtf()));
        }
    }

    /** Works out anew those of the alliances that a revision changed, and of those that rest on articles, or have no rows yet. */
    void workOut(long revision) {
        var alliances = touched(revision);
        for (var from = 0; from < alliances.size(); from += AT_ONCE) {
            var portion = alliances.subList(from, Math.min(from + AT_ONCE, alliances.size()));
            var named = parties.bySlug(portion);
            var items = new HashMap<String, Integer>();
            rows.replaceAlliances(portion, memberships(portion).stream().flatMap(each -> rows(each, named.get(each.alliance), items))
                    .toList());
        }
    }

    private List<String> touched(long revision) {
        return Rows.list(database.select("""
                select a.slug, a.id
                from actor a
                where a.kind = 'ALLIANCE' and (a.revision = :revision
                    or exists (select 1 from membership m where m.alliance_id = a.id
                               and (m.ground_article is not null
                                   or not exists (select 1 from briefing_item b where b.series = a.slug and b.item like 'alliance:%'))))
                order by a.slug
                """).with("revision", revision), Row::text);
    }

    private List<Membership> memberships(List<String> alliances) {
        return Rows.list(database.select("""
                select a.slug, a.withdrawn_on, a.withdrawn_because, m.country_id, m.status,
                       m.since_edtf, m.since_earliest, m.since_latest, m.until_edtf, m.until_earliest, m.until_latest,
                       m.ground_article, m.ground_paragraph, m.ground_reference, m.ground_url, g.known_from
                from membership m
                join actor a on a.id = m.alliance_id
                left join article g on g.slug = m.ground_article
                where a.slug in (:alliances)
                order by a.slug, m.country_id, m.since_sort_from, m.since_sort_until, m.status, m.until_sort_until, m.id
                """).with("alliances", alliances), Membership::of);
    }

    /** @param items how often each name was given already: two of one status may both have begun nobody knows when */
    private Stream<ItemRow> rows(Membership membership, Party alliance, Map<String, Integer> items) {
        var name = membership.item();
        var times = items.merge(membership.country + name, 1, Integer::sum);
        var item = times == 1 ? name : name + "/" + times;
        var known = membership.known == null ? EdtfDate.FIRST_DAY : membership.known;
        if (membership.withdrawnOn == null) {
            return Stream.of(row(membership, alliance, item, known, EdtfDate.LAST_DAY, false));
        }
        var takenBack = known.isAfter(membership.withdrawnOn) ? known : membership.withdrawnOn;
        return Stream.of(row(membership, alliance, item, known, takenBack, false),
                row(membership, alliance, item, takenBack, EdtfDate.LAST_DAY, true))
                .filter(row -> row.knownFrom().isBefore(row.knownUntil()));
    }

    private ItemRow row(Membership membership, Party alliance, String item, LocalDate from, LocalDate until, boolean takenBack) {
        var status = takenBack ? AssessmentStatus.WITHDRAWN
                : membership.article == null ? AssessmentStatus.CORROBORATED : AssessmentStatus.SINGLE_ORIGIN;
        var cited = membership.article == null ? List.<Cited>of() : List.of(new Cited(membership.article, membership.paragraph));
        var content = new ItemContent(ItemType.MEMBERSHIP, membership.alliance, null, null, null, membership.since, status, Set.of(), 1, 1,
                List.of(), null, List.of(), null, List.of(), cited,
                new Member(alliance, membership.status, membership.since, membership.until, membership.reference, membership.url),
                takenBack ? membership.withdrawnBecause : null);
        return new ItemRow(membership.country, item, from, until, takenBack ? Section.NONE : Section.ALLIANCES, membership.alliance, null,
                membership.began(), membership.ended(), EdtfDate.FIRST_DAY, false, 1, Topic.AS_MOST, "", status, json.write(content));
    }
}

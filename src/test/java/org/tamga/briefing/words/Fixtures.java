package org.tamga.briefing.words;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tamga.actor.ActorKind;
import org.tamga.actor.MembershipStatus;
import org.tamga.briefing.BriefingItem;
import org.tamga.briefing.ItemChange;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Against;
import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.briefing.item.ItemContent.Member;
import org.tamga.briefing.item.ItemContent.Opposition;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.briefing.item.ItemContent.Who;
import org.tamga.briefing.item.ItemType;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Comparator;
import org.tamga.common.EdtfDate;

/** What items of a briefing tell, made by hand. */
final class Fixtures {

    static final Party TOKAYEV = new Party(ActorKind.PERSON, "kassym-jomart-tokayev", null,
            Map.of("", "Kassym-Jomart Tokayev", "ru", "Касым-Жомарт Токаев", "kk", "Қасым-Жомарт Тоқаев"));
    static final Party UMAROV = new Party(ActorKind.PERSON, "temur-umarov", null, Map.of("", "Temur Umarov"));
    static final Party RUSSIA = new Party(ActorKind.COUNTRY, "russia", "RU", Map.of());
    static final Party AMERICA = new Party(ActorKind.COUNTRY, "united-states", "US", Map.of());
    static final Party CSTO = new Party(ActorKind.ALLIANCE, "csto", null, Map.of(
            "", "Collective Security Treaty Organization", "en", "Collective Security Treaty Organization",
            "ru", "Организация Договора о коллективной безопасности", "kk", "Ұжымдық қауіпсіздік туралы шарт ұйымы"));

    private Fixtures() {
    }

    static When when(String edtf) {
        var date = EdtfDate.of(edtf);
        return edtf == null ? null : new When(edtf, date.earliest, date.latest);
    }

    static Who of(Party... parties) {
        return new Who(List.of(parties), null, false);
    }

    static Who outlet(String name) {
        return new Who(List.of(), name, false);
    }

    static ItemContent claim(ClaimKind kind, AssessmentStatus status, int min, int max, Who... voices) {
        return new ItemContent(ItemType.CLAIM, "a-claim", kind, "Kazakhstan closed its border.", "en", when("2022-09-27"), status, Set.of(),
                min, max, List.of(), null, List.of(voices), null, List.of(), List.of(), null, null);
    }

    static ItemContent statement(int min, int max, Who... voices) {
        return new ItemContent(ItemType.STATEMENT, "a-statement", null, "Tokayev said so.", "en", when("2022-09-27"),
                AssessmentStatus.CORROBORATED, Set.of(), min, max, List.of(), TOKAYEV, List.of(voices), null, List.of(), List.of(), null,
                null);
    }

    static ItemContent figure(String slug, String language, Comparator comparator, String low, String high, String asOf) {
        return new ItemContent(ItemType.CLAIM, slug, ClaimKind.QUANTITY, "The sentence of " + slug + ".", language, when(asOf),
                AssessmentStatus.CORROBORATED, Set.of(), 2, 2, List.of(), null, List.of(),
                new Figure("refugees", "Russians who fled to Kazakhstan", comparator, low == null ? null : new BigDecimal(low),
                        high == null ? null : new BigDecimal(high), "person", when(asOf)),
                List.of(), List.of(), null, null);
    }

    static ItemContent membership(MembershipStatus status, String since, String until) {
        return new ItemContent(ItemType.MEMBERSHIP, "csto", null, null, null, null, AssessmentStatus.CORROBORATED, Set.of(), 0, 0,
                List.of(), null, List.of(), null, List.of(), List.of(),
                new Member(CSTO, status, when(since), when(until), "List of members, published by the organisation.", null), null);
    }

    static Against against(Opposition opposition, String text, String language, int min, int max, Who... who) {
        return new Against(opposition, text == null ? null : "other-claim", text, language, List.of(who), min, max, List.of());
    }

    static BriefingItem item(ItemContent told, ItemContent... series) {
        return new BriefingItem("key", null, null, told, Arrays.asList(series));
    }

    static BriefingItem changed(ItemContent told, ItemChange change, AssessmentStatus before) {
        return new BriefingItem("key", change, before, told, List.of());
    }
}

package org.tamga.briefing.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.actor.ActorKind;
import org.tamga.briefing.item.ItemContent.Opposition;
import org.tamga.briefing.item.ItemContent.Party;

import io.quarkus.test.junit.QuarkusTest;

/** What the five articles let a reader be told of Kazakhstan, as known on the last day of October 2022 unless it says otherwise. */
@QuarkusTest
@DisplayName("What can be told of Kazakhstan")
class KazakhstanItemsTest {

    private static final LocalDate THEN = LocalDate.of(2022, 10, 31);
    private static final LocalDate LATER = LocalDate.of(2023, 4, 1);

    @Inject
    EntityManager database;
    @Inject
    ItemJson json;

    private Object[] row(String item, LocalDate known, String what) {
        var found = database.createNativeQuery("""
                select b.content, %s
                from briefing_item b
                join actor c on c.id = b.country_id
                where c.code = 'KZ' and b.item = :item and b.known_from <= :known and b.known_until > :known and b.revised_until = :open
                """.formatted(what), Object[].class).setParameter("item", item).setParameter("known", known)
                .setParameter("open", Long.MAX_VALUE).getResultList();
        return found.isEmpty() ? null : (Object[]) found.get(0);
    }

    private List<Object> told(String item, LocalDate known) {
        var row = row(item, known, "b.section, b.told_with, b.voices");
        return row == null ? null : Arrays.asList(row).subList(1, row.length);
    }

    private ItemContent content(String item) {
        return json.read((String) row(item, THEN, "b.item")[0]);
    }

    private List<Object> days(String item, LocalDate known) {
        var row = row(item, known, "b.of_from, b.of_until, b.news_on");
        return Arrays.asList(row).subList(1, row.length);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void whatTwoVoicesSayHappened() {
        assertThat(told("claim:kazakhstan-longstanding-ally-of-russia", THEN)).containsExactly("HAPPENED", null, 2);
        assertThat(told("claim:kazakhstan-is-an-ally-of-russia", THEN)).as("which the finer one says as well")
                .containsExactly("HAPPENED", "claim:kazakhstan-longstanding-ally-of-russia", 2);
        assertThat(told("claim:kazakhstan-longstanding-ally-of-russia", day("2022-09-29"))).as("of one voice until ABC News said so")
                .isEqualTo(told("claim:kazakhstan-longstanding-ally-of-russia", day("2022-06-30"))).startsWith("SINGLE_VOICE");
    }

    @Test
    void whatRestsOnOneVoiceBecomesNewsWithTheNext() {
        assertThat(told("claim:january-2022-unrest-in-kazakhstan", day("2022-06-05"))).startsWith("SINGLE_VOICE");
        assertThat(days("claim:january-2022-unrest-in-kazakhstan", THEN)).as("two more articles said so since, which changed nothing")
                .containsExactly(day("2022-01-01"), day("2022-01-31"), day("2022-09-16"));
        assertThat(days("claim:january-2022-unrest-in-kazakhstan", LATER)).as("a third voice").last().isEqualTo(day("2023-03-26"));
    }

    @Test
    void whatIsDeniedNamesWhoDenies() {
        assertThat(told("statement:medvedev-post-on-northern-kazakhstan", THEN)).containsExactly("CONTESTED", null, 1);
        var post = content("statement:medvedev-post-on-northern-kazakhstan");
        assertThat(post.speaker().names()).containsEntry("", "Dmitry Medvedev").containsKeys("en", "ru");
        assertThat(post.against()).singleElement().satisfies(denial -> {
            assertThat(denial.opposition()).isEqualTo(Opposition.DENIED_BY_SUBJECT);
            assertThat(denial.who()).singleElement()
                    .satisfies(who -> assertThat(who.parties()).extracting(Party::slug).containsExactly("dmitry-medvedev"));
            assertThat(denial.citations()).hasSize(2);
        });
        assertThat(content("claim:kazakhstan-supplied-ukraine-with-arms").against().get(0).who().get(0).parties())
                .containsExactly(new Party(ActorKind.COUNTRY, "kazakhstan", "KZ", Map.of()));
    }

    @Test
    void anOpinionThatIsDeniedIsNews() {
        assertThat(told("claim:kazakhstan-owes-russia-for-january-2022-troops", day("2022-09-30"))).as("an opinion that nobody denied")
                .startsWith("NONE");
        assertThat(told("claim:kazakhstan-owes-russia-for-january-2022-troops", THEN)).startsWith("CONTESTED");
        assertThat(days("claim:kazakhstan-owes-russia-for-january-2022-troops", THEN)).last().isEqualTo(day("2022-10-16"));
    }

    @Test
    void whatIsRefutedSaysWhatIsRight() {
        assertThat(told("claim:ethnic-russians-at-least-20-percent-of-kazakhstan", THEN)).startsWith("FIGURES");
        assertThat(told("claim:ethnic-russians-at-least-20-percent-of-kazakhstan", LATER)).containsExactly("CONTESTED", null, 1);
        var refuted = json.read((String) row("claim:ethnic-russians-at-least-20-percent-of-kazakhstan", LATER, "b.item")[0]);
        assertThat(refuted.against()).singleElement().satisfies(right -> {
            assertThat(right.opposition()).isEqualTo(Opposition.REFUTED);
            assertThat(right.claim()).isEqualTo("ethnic-russians-16-percent-of-kazakhstan");
            assertThat(right.text()).isEqualTo("Ethnic Russians make up 16 per cent of Kazakhstan's population.");
            assertThat(right.who()).singleElement().satisfies(who -> assertThat(who.outlet()).isEqualTo("The Spectator Australia"));
        });
    }

    @Test
    void whatAFigureIsAsOf() {
        assertThat(row("claim:more-than-100000-russians-crossed-into-kazakhstan", THEN, "b.section, b.series, b.weight, b.topic"))
                .contains("FIGURES", "russians-who-fled-to-kazakhstan", 4, "migration");
        assertThat(days("claim:more-than-100000-russians-crossed-into-kazakhstan", THEN)).as("not since when they came")
                .containsExactly(day("2022-09-25"), day("2022-09-30"), day("2022-09-30"));
    }

    @Test
    void whoSaidWhat() {
        assertThat(told("statement:tokayev-fleeing-russians-hopeless", THEN)).as("whoever speaks for it").startsWith("SAID");
        assertThat(told("statement:xi-supports-kazakhstan-territorial-integrity", THEN)).as("who speaks of it").startsWith("SAID");
        assertThat(content("statement:xi-supports-kazakhstan-territorial-integrity").voices()).extracting(ItemContent.Who::outlet)
                .contains("ABC News", "Foreign Policy");
    }

    @Test
    void whatItsPresidentDidIsTold() {
        assertThat(told("claim:tokayev-hosted-putin-at-astana-conference", THEN)).containsExactly("SINGLE_VOICE", null, 1);
        assertThat(told("claim:putin-known-for-keeping-leaders-waiting", THEN)).as("what others did is not").isNull();
    }

    @Test
    void oneEventIsToldOnce() {
        assertThat(told("claim:xi-chose-kazakhstan-for-first-foreign-trip-since-january-2020", day("2022-09-29"))).element(1).isNull();
        assertThat(told("claim:xi-chose-kazakhstan-for-first-foreign-trip-since-january-2020", THEN)).element(1)
                .isEqualTo("claim:kazakhstan-was-xis-first-foreign-trip-since-pandemic");
        assertThat(told("claim:kazakhstan-was-xis-first-foreign-trip-since-pandemic", THEN)).element(1).isNull();
    }

    @Test
    void opinionsAreToldByThoseWhoHoldThem() {
        assertThat(told("claim:kazakhstan-drifting-out-of-russias-orbit", THEN)).startsWith("NONE");
        assertThat(told("statement:analysts-kazakhstan-drifting-from-russia", THEN)).startsWith("SAID");
        assertThat(told("claim:russia-could-cut-kazakhstans-main-income", THEN)).startsWith("OUTLOOK");
    }

    @Test
    void itsAlliances() {
        var items = database.createNativeQuery("""
                select b.item, b.content
                from briefing_item b
                join actor c on c.id = b.country_id
                where c.code = 'KZ' and b.series = 'csto' and b.item like 'alliance:%'
                """, Object[].class).getResultList();
        assertThat(items).singleElement().satisfies(item -> {
            var member = json.read((String) ((Object[]) item)[1]).membership();
            assertThat(member.alliance().names()).containsKeys("en", "ru", "kk", "");
            assertThat(member.reference()).isNotBlank();
        });
    }

    @Test
    void allThatIsKeptCanBeRead() {
        var texts = database.createNativeQuery("select b.content from briefing_item b", String.class).getResultList();
        assertThat(texts).hasSizeGreaterThan(2000).allSatisfy(text -> assertThat(json.write(json.read((String) text))).isEqualTo(text));
    }
}

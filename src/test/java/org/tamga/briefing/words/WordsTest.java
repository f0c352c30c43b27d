package org.tamga.briefing.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamga.briefing.words.Fixtures.AMERICA;
import static org.tamga.briefing.words.Fixtures.RUSSIA;
import static org.tamga.briefing.words.Fixtures.TOKAYEV;
import static org.tamga.briefing.words.Fixtures.UMAROV;
import static org.tamga.briefing.words.Fixtures.against;
import static org.tamga.briefing.words.Fixtures.changed;
import static org.tamga.briefing.words.Fixtures.claim;
import static org.tamga.briefing.words.Fixtures.figure;
import static org.tamga.briefing.words.Fixtures.item;
import static org.tamga.briefing.words.Fixtures.membership;
import static org.tamga.briefing.words.Fixtures.of;
import static org.tamga.briefing.words.Fixtures.outlet;
import static org.tamga.briefing.words.Fixtures.statement;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.actor.MembershipStatus;
import org.tamga.briefing.ItemChange;
import org.tamga.briefing.RemovalReason;
import org.tamga.briefing.RemovedItem;
import org.tamga.briefing.SectionKind;
import org.tamga.briefing.item.ItemContent.Opposition;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Comparator;

@DisplayName("The words of a briefing")
class WordsTest {

    private final Languages languages = new Languages("briefing");
    private final Words english = languages.in("en");
    private final Words russian = languages.in("ru");
    private final Words kazakh = languages.in("kk");

    @Test
    void tellFactsAsTheDatasetHasThem() {
        var fact = item(claim(ClaimKind.EVENT, AssessmentStatus.CORROBORATED, 2, 2));
        assertThat(russian.text(fact, "KZ")).isEqualTo("Kazakhstan closed its border.");
        assertThat(russian.language(fact)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEMBER    | 1992-05-15 |            | Collective Security Treaty Organization: Kazakhstan has been a member since 15 May 1992.
            MEMBER    |            |            | Collective Security Treaty Organization: Kazakhstan is a member.
            OBSERVER  | 1992       | 1999-04-20 | Collective Security Treaty Organization: Kazakhstan was an observer from 1992 to 20 April 1999.
            PARTNER   |            | 1999       | Collective Security Treaty Organization: Kazakhstan was a partner until 1999.
            WITHDRAWN | 1999-04-20 |            | Collective Security Treaty Organization: Kazakhstan has no longer been a member since 20 April 1999.
            """)
    void tellOfAlliancesInEnglish(MembershipStatus status, String since, String until, String expected) {
        assertThat(english.text(item(membership(status, since, until)), "KZ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEMBER    | 1992-05-15 |         | Организация Договора о коллективной безопасности: Казахстан — член с 15 мая 1992 года.
            MEMBER    |            |         | Организация Договора о коллективной безопасности: Казахстан — член.
            OBSERVER  | 1992       | 1999-04 | Организация Договора о коллективной безопасности: Казахстан — наблюдатель с 1992 года по апрель 1999 года.
            WITHDRAWN | 1999-04-20 |         | Организация Договора о коллективной безопасности: Казахстан — больше не член с 20 апреля 1999 года.
            """)
    void tellOfAlliancesInRussian(MembershipStatus status, String since, String until, String expected) {
        assertThat(russian.text(item(membership(status, since, until)), "KZ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEMBER    | 1992-05-15 |         | Ұжымдық қауіпсіздік туралы шарт ұйымы: Қазақстан 1992 жылғы 15 мамырдан бері мүше.
            OBSERVER  | 1992       | 1999-04 | Ұжымдық қауіпсіздік туралы шарт ұйымы: Қазақстан 1992 жылдан 1999 жылғы сәуірге дейін бақылаушы болды.
            WITHDRAWN | 1999-04-20 |         | Ұжымдық қауіпсіздік туралы шарт ұйымы: Қазақстан 1999 жылғы 20 сәуірден бері мүше емес.
            """)
    void tellOfAlliancesInKazakh(MembershipStatus status, String since, String until, String expected) {
        assertThat(kazakh.text(item(membership(status, since, until)), "KZ")).isEqualTo(expected);
    }

    @Test
    void sayWhatAMembershipRestsOn() {
        assertThat(english.standing(item(membership(MembershipStatus.MEMBER, "1992", null))))
                .isEqualTo("It rests on: List of members, published by the organisation.");
    }

    @Test
    void giveCountriesTheirArticleWithinASentence() {
        assertThat(english.text(item(membership(MembershipStatus.MEMBER, "1992", null)), "US"))
                .isEqualTo("Collective Security Treaty Organization: the United States has been a member since 1992.");
        assertThat(english.country("US")).isEqualTo("United States");
    }

    @Test
    void tellSeveralFiguresAsASeriesInTheLanguageOfTheFacts() {
        var late = figure("late", "en", Comparator.MORE_THAN, "200000", null, "2022-10");
        var early = figure("early", "en", Comparator.BETWEEN, "90000", "100000", "2022-09-27");
        assertThat(russian.text(item(late, early, late), "KZ")).isEqualTo("Russians who fled to Kazakhstan: 90,000 to 100,000 people on"
                + " 27 September 2022; more than 200,000 people in October 2022.");
        assertThat(russian.figures(item(late, early, late))).containsExactly(early, late);
        assertThat(russian.text(item(late), "KZ")).isEqualTo("The sentence of late.");
        // No words of Uzbek: what the dataset says stands.
        assertThat(english.text(item(figure("late", "uz", Comparator.EXACT, "1", "1", "2022"), early), "KZ"))
                .isEqualTo("The sentence of late.");
    }

    @Test
    void countVoicesAndNameThem() {
        assertThat(english.standing(item(claim(ClaimKind.EVENT, AssessmentStatus.CORROBORATED, 2, 4, outlet("ABC News"), of(UMAROV),
                of(TOKAYEV, RUSSIA), outlet(null)))))
                .isEqualTo("Two independent voices, perhaps four: ABC News, Temur Umarov, Kassym-Jomart Tokayev (also Russia) and an"
                        + " article of unknown origin.");
        assertThat(english.standing(item(claim(ClaimKind.EVENT, AssessmentStatus.SINGLE_ORIGIN, 1, 1, of(AMERICA)))))
                .isEqualTo("One voice: the United States.");
        assertThat(english.standing(item(statement(2, 2, outlet("ABC News"), outlet("Foreign Policy")))))
                .isEqualTo("Two independent witnesses: ABC News and Foreign Policy.");
        assertThat(english.standing(item(claim(ClaimKind.PREDICTION, AssessmentStatus.NOT_CHECKABLE, 1, 1, of(UMAROV)))))
                .isEqualTo("A prediction. One voice: Temur Umarov.");
        assertThat(english.standing(item(claim(ClaimKind.EVENT, AssessmentStatus.DISPUTED, 7, 7, outlet("A"), outlet("B"), outlet("C"),
                outlet("D"), outlet("E"), outlet("F"), outlet("G")))))
                .isEqualTo("Disputed. Seven independent voices: A, B, C, D and three more.");
        assertThat(english.standing(item(claim(ClaimKind.EVENT, AssessmentStatus.CORROBORATED, 12, 12))))
                .isEqualTo("12 independent voices.");
    }

    @Test
    void countThemInRussianAndKazakh() {
        var item = item(claim(ClaimKind.EVENT, AssessmentStatus.CORROBORATED, 2, 5, outlet("ABC News"), of(TOKAYEV), of(RUSSIA)));
        assertThat(russian.standing(item))
                .isEqualTo("Два независимых голоса, возможно, пять: ABC News, Касым-Жомарт Токаев и Россия.");
        assertThat(kazakh.standing(item)).isEqualTo("Екі тәуелсіз дауыс, мүмкін, бес: ABC News, Қасым-Жомарт Тоқаев және Ресей.");
        assertThat(russian.standing(item(statement(5, 5)))).isEqualTo("Пять независимых источников.");
        assertThat(russian.standing(item(statement(21, 21)))).isEqualTo("21 независимый источник.");
    }

    @Test
    void showTheOtherSide() {
        var denial = against(Opposition.DENIED_BY_SUBJECT, null, null, 1, 1, of(TOKAYEV));
        assertThat(english.against(denial)).isEqualTo("Denied by Kassym-Jomart Tokayev, an interested party.");
        assertThat(russian.against(denial)).isEqualTo("Отрицает заинтересованная сторона: Касым-Жомарт Токаев.");
        assertThat(russian.language(denial)).isEqualTo("ru");
        assertThat(english.standing(denial)).isEmpty();
        var denials = against(Opposition.DENIED_BY_SUBJECT, null, null, 2, 2, of(TOKAYEV), of(RUSSIA));
        assertThat(english.against(denials)).isEqualTo("Denied by Kassym-Jomart Tokayev and Russia, interested parties.");
        assertThat(russian.against(denials)).isEqualTo("Отрицают заинтересованные стороны: Касым-Жомарт Токаев и Россия.");
        assertThat(kazakh.against(denials)).isEqualTo("Мүдделі тараптар жоққа шығарады: Қасым-Жомарт Тоқаев және Ресей.");
        assertThat(russian.against(against(Opposition.DENIED_BY_OTHERS, null, null, 1, 1, outlet("ABC News"))))
                .isEqualTo("Это отрицает другая сторона: ABC News.");

        var contradiction = against(Opposition.CONTRADICTED, "The border stayed open.", "en", 2, 2, outlet("ABC News"), of(UMAROV));
        assertThat(russian.opposition(contradiction)).isEqualTo("Этому противоречит");
        assertThat(russian.against(contradiction)).isEqualTo("The border stayed open.");
        assertThat(russian.language(contradiction)).isEqualTo("en");
        assertThat(russian.standing(contradiction)).isEqualTo("Два независимых голоса: ABC News и Temur Umarov");
    }

    @Test
    void sayHowAnItemChangedAndWhyOneIsGone() {
        var told = claim(ClaimKind.EVENT, AssessmentStatus.CORROBORATED, 2, 2);
        assertThat(english.change(item(told))).isEmpty();
        assertThat(english.change(changed(told, ItemChange.ADDED, null))).isEqualTo("new");
        assertThat(english.change(changed(told, ItemChange.CHANGED, AssessmentStatus.CORROBORATED))).isEqualTo("changed");
        assertThat(english.change(changed(told, ItemChange.CHANGED, AssessmentStatus.SINGLE_ORIGIN)))
                .isEqualTo("changed; before: one voice");
        assertThat(russian.because(new RemovedItem("claim:a", RemovalReason.DISPLACED, null, null)))
                .isEqualTo("Другое теперь важнее, а места для всего не хватает.");
        assertThat(english.because(new RemovedItem("claim:a", RemovalReason.WITHDRAWN, "The day was misread.", null)))
                .isEqualTo("The day was misread.");
    }

    @Test
    void titleWhatTheyTell() {
        assertThat(english.title("KZ")).isEqualTo("Kazakhstan: briefing");
        assertThat(kazakh.title("KZ")).isEqualTo("Қазақстан: шолу");
        assertThat(russian.title(SectionKind.CONTESTED)).isEqualTo("Что оспаривается");
        assertThat(english.known(LocalDate.of(2026, 1, 15))).isEqualTo("As known on 15 January 2026");
        assertThat(russian.known(LocalDate.of(2026, 1, 15))).isEqualTo("По данным на 15 января 2026 года");
        assertThat(kazakh.span(LocalDate.of(2022, 9, 19), LocalDate.of(2022, 10, 16)))
                .isEqualTo("2022 жылғы 19 қыркүйектен 16 қазанға дейін");
        assertThat(russian.page("left-out", 22)).isEqualTo("Для экономии места опущены 22 менее важных пункта.");
    }
}

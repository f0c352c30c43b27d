package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamga.assessment.rules.Given.DAY;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;

/** What changed on which day, and by what. */
class HistoryTest {

    private static final LocalDate SECOND = DAY.plusDays(1);
    private static final LocalDate THIRD = DAY.plusDays(2);

    private final Given given = Given.event();

    @Test
    void reportedThenCorroborated() {
        given.article("Daily").says();
        given.article("Post").on(SECOND).says("Expert");

        tells("2022-10-01 NOT_ASSESSED SINGLE_ORIGIN Article daily: Daily reports it: Daily.",
                "2022-10-02 SINGLE_ORIGIN CORROBORATED Article post: Post adds an independent voice: Expert.");
    }

    @Test
    void whatChangesNothingIsNotTold() {
        given.article("Daily").says("Expert");
        given.article("Post").on(SECOND).says("Expert");
        given.article("Wire").on(THIRD).qualifies();

        tells("2022-10-01 NOT_ASSESSED SINGLE_ORIGIN Article daily: Daily reports it: Expert.");
    }

    @Test
    void aTieThatBecomesKnownLeavesFewerVoices() {
        given.article("Daily").by("Ann Ames").says();
        given.article("Post").by("Bo Lund").says();
        given.article("Joint").by("Ann Ames", "Bo Lund").on(SECOND).says();

        tells("2022-10-01 NOT_ASSESSED CORROBORATED Article daily: Daily and Post report it: Daily and Post.",
                "2022-10-02 CORROBORATED SINGLE_ORIGIN Article joint: Joint shows that voices are not independent. "
                        + "Ann Ames wrote Daily and Joint. Bo Lund wrote Joint and Post.");
    }

    @Test
    void aTieThatLeavesTheStatusIsToldToo() {
        given.article("Daily").by("Ann Ames").says();
        given.article("Post").by("Bo Lund").says();
        given.article("Wire").says();
        given.article("Joint").by("Ann Ames", "Bo Lund").on(SECOND).says();

        assertThat(given.history()).hasSize(2).last().satisfies(turn -> {
            assertThat(turn.previousStatus()).isEqualTo(turn.status());
            assertThat(turn.because()).startsWith("Joint shows that voices are not independent.");
        });
    }

    @Test
    void aTieThatLowersOnlyTheGreatestNumberIsTold() {
        given.article("Daily").quotesElsewhere("Expert").says();
        given.article("Review").by("Expert").says();
        given.article("Notes").in("Daily").by("Expert").on(SECOND).says();

        assertThat(given.history()).hasSize(2).last().satisfies(turn -> assertThat(turn.because())
                .isEqualTo("Notes shows that voices are not independent. All are the own voice of Daily. Expert wrote Notes and Review."));
    }

    @Test
    void aWithdrawalElsewhereThatTakesATieAway() {
        given.article("Daily").quotesElsewhereUntil(SECOND, "Expert").says();
        given.article("Review").by("Expert").says();

        assertThat(given.history()).hasSize(2).last().satisfies(turn -> {
            assertThat(turn.on()).isEqualTo(SECOND);
            assertThat(turn.status()).isEqualTo(AssessmentStatus.CORROBORATED);
            assertThat(turn.cause()).isEqualTo(new Subject("Citation", "on-expert"));
            assertThat(turn.because()).isEqualTo("The citation on-expert was taken back: It was misheard.");
        });
    }

    @Test
    void aDenial() {
        var given = Given.claim(ClaimKind.ALLEGATION, "Northland").speaker("Minister", "Northland");
        given.article("Daily").says();
        given.article("Post").on(SECOND).denies("Minister");

        tells(given, "2022-10-01 NOT_ASSESSED SINGLE_ORIGIN Article daily: Daily reports it: Daily.",
                "2022-10-02 SINGLE_ORIGIN DISPUTED Article post: Post reports a denial: Minister.");
    }

    @Test
    void aDenialInTheArticleThatReportsIt() {
        given.article("Daily").says().also().denies("Minister");

        tells("2022-10-01 NOT_ASSESSED DISPUTED Article daily: Daily reports it: Daily, and a denial: Minister.");
    }

    @Test
    void aDenialThatCameBeforeAnybodySaidSo() {
        given.article("Post").denies("Minister");
        given.article("Daily").on(SECOND).says();

        tells("2022-10-02 NOT_ASSESSED DISPUTED Article daily: Daily reports it: Daily.");
    }

    @Test
    void aSpeakerWhoDisownsAStatement() {
        var heard = Given.statementBy("President");
        heard.article("Daily").says();
        heard.article("Post").on(SECOND).denies("President");

        assertThat(heard.history()).last().satisfies(
                turn -> assertThat(turn.because()).isEqualTo("Post reports a denial: President."));
    }

    @Test
    void aContradictionAndItsSettlementAgainstIt() {
        given.article("Daily").says();
        given.link("It was May.", SECOND, new Contradiction.Settlement(false, THIRD, "The minutes were published"));

        tells("2022-10-01 NOT_ASSESSED SINGLE_ORIGIN Article daily: Daily reports it: Daily.",
                "2022-10-02 SINGLE_ORIGIN DISPUTED ClaimLink link-to-it-was-may.: Another claim contradicts it: “It was May”.",
                "2022-10-03 DISPUTED REFUTED ClaimLink link-to-it-was-may.: “It was May” was found right: The minutes were published.");
    }

    @Test
    void aContradictionOnTheDayOnWhichItIsFirstReported() {
        given.article("Daily").says();
        given.contradicted("It was May");

        tells("2022-10-01 NOT_ASSESSED DISPUTED ClaimLink link-to-it-was-may: Another claim contradicts it: “It was May”.");
    }

    @Test
    void aSettlementForIt() {
        given.article("Daily").says();
        given.link("It was May", SECOND, new Contradiction.Settlement(true, THIRD, "The minutes were published"));

        assertThat(given.history()).last().satisfies(turn -> assertThat(turn.because())
                .isEqualTo("It was found right, and “It was May” wrong: The minutes were published."));
    }

    @Test
    void aLinkThatIsKnownLongAfterItWasSettled() {
        given.article("Daily").says();
        given.link("It was May", THIRD, new Contradiction.Settlement(false, SECOND, "The minutes were published"));

        assertThat(given.history()).last().satisfies(turn -> {
            assertThat(turn.on()).isEqualTo(THIRD);
            assertThat(turn.because()).isEqualTo("Another claim contradicts it, and was found right: “It was May”.");
        });
    }

    @Test
    void theOtherClaimLosesItsSupport() {
        given.article("Daily").says();
        given.link("It was May", DAY, null, new Contradiction.Span(DAY, THIRD));

        assertThat(given.history()).last().satisfies(turn -> assertThat(turn.because())
                .isEqualTo("Nobody supports “It was May” any more, which contradicted it."));
    }

    @Test
    void aLinkTakenBack() {
        given.article("Daily").says();
        given.linkTakenBack("It was May", DAY, THIRD);

        assertThat(given.history()).last().satisfies(turn -> assertThat(turn.because())
                .isEqualTo("The link link-to-it-was-may was taken back: The two are not about one thing."));
    }

    @Test
    void aCitationTakenBackLeavesOneVoice() {
        given.article("Daily").says();
        given.article("Post").says().takenBack(THIRD);

        assertThat(given.history()).last().satisfies(turn -> {
            assertThat(turn.cause()).isEqualTo(new Subject("Citation", "c01"));
            assertThat(turn.because()).isEqualTo("The citation c01 was taken back: The passage was misread.");
        });
    }

    @Test
    void theClaimItselfTakenBack() {
        given.article("Daily").says();
        given.takenBack(THIRD);

        assertThat(given.history()).last().satisfies(turn -> {
            assertThat(turn.cause()).isEqualTo(new Subject("Claim", "claim"));
            assertThat(turn.because()).isEqualTo("It was taken back: It said two things.");
        });
    }

    @Test
    void aClaimTakenBackBeforeAnybodyReportedIt() {
        given.takenBack(DAY);
        given.article("Daily").on(THIRD).says();

        tells("2022-10-01 NOT_ASSESSED WITHDRAWN Claim claim: It was taken back: It said two things.");
    }

    @Test
    void anArticleWhoseReportHadBeenTakenBackBeforeItWasKnown() {
        given.article("Daily").on(SECOND).says().takenBack(DAY);

        tells("2022-10-02 NOT_ASSESSED WITHDRAWN Article daily: Daily reports what was taken back: The passage was misread.");
    }

    @Test
    void whereEachOfADayWouldHaveBeenEnoughTheFirstThatWasIsTold() {
        given.article("Daily").says();
        given.article("Blank").ofUnknownOrigin().says();
        given.link("It was May", DAY, null, new Contradiction.Span(DAY.minusDays(5), DAY.minusDays(2)));

        tells("2022-10-01 NOT_ASSESSED SINGLE_ORIGIN Article blank: Blank and Daily report it: Daily and an article of unknown origin.");
    }

    @Test
    void untilADayOnlyWhatHappenedByThen() {
        given.article("Daily").says();
        given.article("Post").on(THIRD).says();

        assertThat(History.of(given.dossier(), SECOND)).hasSize(1);
    }

    private void tells(String... turns) {
        tells(given, turns);
    }

    private static void tells(Given given, String... turns) {
        assertThat(given.history()).extracting(turn -> "%s %s %s %s %s: %s".formatted(turn.on(), turn.previousStatus(), turn.status(),
                turn.cause().type(), turn.cause().slug(), turn.because())).containsExactly(turns);
    }
}

package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamga.assessment.rules.Given.DAY;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Credibility;
import org.tamga.claim.Dispute;
import org.tamga.source.Reliability;

/** Every status of DESIGN's table, every kind of dispute, every credibility, and what is known on a day. */
class AssessTest {

    private static final LocalDate LATER = DAY.plusDays(10);

    private final Given given = Given.event();

    // WITHDRAWN

    @Test
    void aClaimTakenBackIsWithdrawnFromThatDay() {
        given.article("Daily").says();
        given.takenBack(LATER);

        assertThat(on(given, LATER.minusDays(1)).status()).isEqualTo(AssessmentStatus.SINGLE_ORIGIN);
        is(on(given, LATER), AssessmentStatus.WITHDRAWN, Credibility.CANNOT_BE_JUDGED);
    }

    @Test
    void aClaimWhoseWholeSupportWasTakenBackIsWithdrawn() {
        given.article("Daily").says().takenBack(LATER);
        given.article("Post").says().takenBack(DAY);
        given.article("Wire").denies();

        assertThat(on(given, LATER.minusDays(1)).status()).isEqualTo(AssessmentStatus.DISPUTED);
        is(on(given, LATER), AssessmentStatus.WITHDRAWN, Credibility.CANNOT_BE_JUDGED);
    }

    @Test
    void newSupportEndsAWithdrawalOfSupport() {
        given.article("Daily").says().takenBack(DAY);
        given.article("Post").on(LATER).says();

        assertThat(on(given, DAY).status()).isEqualTo(AssessmentStatus.WITHDRAWN);
        assertThat(on(given, LATER).status()).isEqualTo(AssessmentStatus.SINGLE_ORIGIN);
    }

    // NOT_ASSESSED

    @Test
    void aClaimThatIsOnlyDeniedOrQualifiedIsNotAssessed() {
        given.article("Daily").denies();
        given.article("Post").qualifies();

        is(given.assessment(), AssessmentStatus.NOT_ASSESSED, Credibility.CANNOT_BE_JUDGED);
        assertThat(given.assessment().denying().min()).isEqualTo(1);
        assertThat(given.assessment().qualifying()).hasSize(1);
    }

    @Test
    void whatIsPublishedLaterIsNotKnownYet() {
        given.article("Daily").on(LATER).says();

        assertThat(on(given, LATER.minusDays(1)).status()).isEqualTo(AssessmentStatus.NOT_ASSESSED);
        assertThat(on(given, LATER).status()).isEqualTo(AssessmentStatus.SINGLE_ORIGIN);
    }

    // REFUTED

    @Test
    void aContradictionSettledAgainstItRefutes() {
        given.article("Daily").says();
        given.link("The other", DAY, new Contradiction.Settlement(false, LATER, "The ministry published the minutes."));

        is(on(given, LATER.minusDays(1)), AssessmentStatus.DISPUTED, Credibility.DOUBTFUL, Dispute.CONTRADICTED);
        is(on(given, LATER), AssessmentStatus.REFUTED, Credibility.IMPROBABLE);
    }

    @Test
    void aContradictionSettledForItIsOver() {
        given.article("Daily").says();
        given.link("The other", DAY, new Contradiction.Settlement(true, LATER, "The ministry published the minutes."));

        is(on(given, LATER), AssessmentStatus.SINGLE_ORIGIN, Credibility.PROBABLY_TRUE);
    }

    @Test
    void evenAnOpinionThatALinkRefutesIsRefuted() {
        var opinion = Given.claim(ClaimKind.OPINION);
        opinion.article("Daily").says();
        opinion.link("The other", DAY, new Contradiction.Settlement(false, DAY, "He said the opposite."));

        assertThat(opinion.assessment().status()).isEqualTo(AssessmentStatus.REFUTED);
    }

    @Test
    void aSettlementThatCameLaterIsNotShownAsKnown() {
        given.article("Daily").says();
        given.link("The other", DAY, new Contradiction.Settlement(false, LATER, "The ministry published the minutes."));

        assertThat(on(given, DAY).contradictions()).extracting(Contradiction::settlement).containsExactly((Contradiction.Settlement) null);
        assertThat(on(given, LATER).contradictions()).extracting(Contradiction::settlement).doesNotContainNull();
    }

    // NOT_CHECKABLE

    @Test
    void anOpinionAndAPredictionAreNotCheckableWhoeverDenies() {
        for (var kind : new ClaimKind[]{ClaimKind.OPINION, ClaimKind.PREDICTION}) {
            var given = Given.claim(kind);
            given.article("Daily").says("Expert");
            given.article("Post").denies("Scholar");
            given.contradicted("The other");

            is(given.assessment(), AssessmentStatus.NOT_CHECKABLE, Credibility.CANNOT_BE_JUDGED);
        }
    }

    @Test
    void thatAnOpinionWasUtteredIsCheckable() {
        var heard = Given.statementBy("Expert");
        heard.article("Daily").says();

        assertThat(heard.assessment().status()).isEqualTo(AssessmentStatus.SINGLE_ORIGIN);
    }

    // DISPUTED, and by whom

    @Test
    void theOneItIsAboutDenies() {
        denied(about("Northland"), "Northland", Dispute.DENIED_BY_SUBJECT);
    }

    @Test
    void whoSpeaksForTheOneItIsAboutDenies() {
        denied(about("Northland").speaker("Minister", "Northland"), "Minister", Dispute.DENIED_BY_SUBJECT);
    }

    @Test
    void anUnnamedOfficialOfTheOneItIsAboutDenies() {
        denied(about("Northland").unnamed("an official", "Northland"), "an official", Dispute.DENIED_BY_SUBJECT);
    }

    @Test
    void somebodyElseDenies() {
        denied(about("Northland"), "Scholar", Dispute.DENIED_BY_OTHERS);
    }

    @Test
    void theAccusedAndAnotherDenyInOneBreath() {
        var given = about("Northland").speaker("Minister", "Northland");
        given.article("Daily").says();
        given.article("Post").denies("Minister", "Scholar");

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.DOUBTFUL, Dispute.DENIED_BY_SUBJECT, Dispute.DENIED_BY_OTHERS);
    }

    @Test
    void theAccusedDeniesInAnEssay() {
        var given = about("Northland");
        given.article("Daily").says();
        given.article("Review").by("Minister").writtenFor("Northland").denies();

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.PROBABLY_TRUE, Dispute.DENIED_BY_SUBJECT);
    }

    @Test
    void theAccusedDeniesOnItsOwnPages() {
        var given = about("Northland");
        given.outlet("Gazette").ofOrganisation("Northland");
        given.article("Daily").says();
        given.article("Gazette").denies();

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.PROBABLY_TRUE, Dispute.DENIED_BY_SUBJECT);
    }

    @Test
    void aMinistryDeniesOnItsOwnPagesWhatItsCountryIsAccusedOf() {
        var given = about("Northland");
        given.outlet("Gazette").ofOrganisation("Ministry").whichSpeaksFor("Government", "Northland");
        given.article("Daily").says();
        given.article("Gazette").denies();

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.PROBABLY_TRUE, Dispute.DENIED_BY_SUBJECT);
    }

    @Test
    void anOutletDeniesInItsOwnVoice() {
        given.article("Daily").says();
        given.article("Post").denies();

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.DOUBTFUL, Dispute.DENIED_BY_OTHERS);
    }

    @Test
    void aDenialTakenBackIsOver() {
        given.article("Daily").says();
        given.article("Post").denies().takenBack(LATER);

        assertThat(on(given, DAY).status()).isEqualTo(AssessmentStatus.DISPUTED);
        assertThat(on(given, LATER).status()).isEqualTo(AssessmentStatus.SINGLE_ORIGIN);
    }

    @Test
    void aQualificationDisputesNothing() {
        given.article("Daily").says();
        given.article("Post").qualifies();

        is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.PROBABLY_TRUE);
    }

    @Test
    void aClaimThatIsSupportedContradictsIt() {
        given.article("Daily").says();
        given.article("Post").says();
        given.contradicted("The other");

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.DOUBTFUL, Dispute.CONTRADICTED);
    }

    @Test
    void aClaimContradictsItOnlyWhileSomebodySupportsIt() {
        given.article("Daily").says();
        given.link("The other", DAY, null, new Contradiction.Span(DAY.plusDays(2), DAY.plusDays(5)));

        assertThat(on(given, DAY.plusDays(1)).disputes()).isEmpty();
        assertThat(on(given, DAY.plusDays(2)).disputes()).containsExactly(Dispute.CONTRADICTED);
        assertThat(on(given, DAY.plusDays(4)).disputes()).containsExactly(Dispute.CONTRADICTED);
        assertThat(on(given, DAY.plusDays(5)).disputes()).isEmpty();
    }

    @Test
    void aLinkTakenBackContradictsNoMore() {
        given.article("Daily").says();
        given.linkTakenBack("The other", DAY, LATER);

        assertThat(on(given, DAY).disputes()).containsExactly(Dispute.CONTRADICTED);
        assertThat(on(given, LATER).disputes()).isEmpty();
    }

    @Test
    void aLinkCountsFromTheDayOnWhichBothClaimsAreKnown() {
        given.article("Daily").says();
        given.link("The other", LATER, null);

        assertThat(on(given, LATER.minusDays(1)).disputes()).isEmpty();
        assertThat(on(given, LATER).disputes()).containsExactly(Dispute.CONTRADICTED);
    }

    @Test
    void allThreeDisputesAtOnce() {
        var given = about("Northland");
        given.article("Daily").says();
        given.article("Post").denies("Northland");
        given.article("Wire").denies();
        given.contradicted("The other");

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.DOUBTFUL, Dispute.values());
    }

    @Test
    void aSpeakerWhoDisownsAStatementIsAnInterestedParty() {
        var heard = Given.statementBy("President");
        heard.article("Daily").says();
        heard.article("Post").denies("President");

        is(heard.assessment(), AssessmentStatus.DISPUTED, Credibility.PROBABLY_TRUE, Dispute.DENIED_BY_SUBJECT);
        assertThat(heard.assessment().denying().origins()).extracting(Origin::label).containsExactly("Post");
    }

    @Test
    void aSpokesmanWhoDisownsAStatementForTheSpeakersCountryIsAnInterestedParty() {
        var heard = Given.statementBy("President", "Northland").speaker("Spokesman", "Northland");
        heard.article("Daily").says();
        heard.article("Post").denies("Spokesman");

        assertThat(heard.assessment().disputes()).containsExactly(Dispute.DENIED_BY_SUBJECT);
    }

    @Test
    void aWitnessWhoSaysItWasNeverSaidIsAnother() {
        var heard = Given.statementBy("President");
        heard.article("Daily").says();
        heard.article("Post").denies("Guard");

        is(heard.assessment(), AssessmentStatus.DISPUTED, Credibility.DOUBTFUL, Dispute.DENIED_BY_OTHERS);
    }

    // CORROBORATED and SINGLE_ORIGIN rest on min

    @Test
    void aStatusRestsOnTheLeastNumberOfVoices() {
        given.article("Daily").quotesElsewhere("Expert").says();
        given.article("Review").by("Expert").says();

        assertThat(given.supporting().max()).isEqualTo(2);
        is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.PROBABLY_TRUE);
    }

    // Credibility, 1 to 6

    @Test
    void twoPlainVoicesConfirm() {
        given.article("Daily").says();
        given.article("Post").says();
        given.article("Wire").says().hedged();

        is(given.assessment(), AssessmentStatus.CORROBORATED, Credibility.CONFIRMED);
    }

    @Test
    void aVoiceIsPlainWhereAnyOfItIs() {
        given.article("Daily").says("Expert").hedged();
        given.article("Echo").says("Expert");
        given.article("Post").says();

        is(given.assessment(), AssessmentStatus.CORROBORATED, Credibility.CONFIRMED);
    }

    @Test
    void twoVoicesOfWhichOneIsHedgedMakeItProbable() {
        given.article("Daily").says();
        given.article("Post").says().hedged();

        is(given.assessment(), AssessmentStatus.CORROBORATED, Credibility.PROBABLY_TRUE);
    }

    @Test
    void onePlainVoiceInAReliableSourceMakesItProbable() {
        given.outlet("Daily").graded(Reliability.A);
        given.article("Daily").says();

        is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.PROBABLY_TRUE);
    }

    @Test
    void oneHedgedVoiceMakesItPossible() {
        given.article("Daily").says().hedged();

        is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.POSSIBLY_TRUE);
    }

    @Test
    void oneVoiceInSourcesGradedCToEMakesItPossible() {
        for (var grade : new Reliability[]{Reliability.C, Reliability.D, Reliability.E}) {
            var given = Given.event();
            given.outlet("Daily").graded(grade);
            given.article("Daily").says();

            is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.POSSIBLY_TRUE);
        }
    }

    @Test
    void theUnnamedMakeItPossibleHoweverReliableTheOutlet() {
        given.unnamed("an official").outlet("Daily").graded(Reliability.A);
        given.article("Daily").says("an official");

        is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.POSSIBLY_TRUE);
    }

    @Test
    void aPlainVoiceInAWeakSourceAndAHedgedOneInAReliableSourceAreNotOnePlainAndReliable() {
        given.outlet("Rag").graded(Reliability.E);
        given.article("Rag").says("Expert");
        given.article("Daily").says("Expert").hedged();

        is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.POSSIBLY_TRUE);
    }

    @Test
    void ofARepublicationTheOriginalsGradeCounts() {
        given.outlet("Weekly").graded(Reliability.A);
        given.outlet("Portal").graded(Reliability.E);
        given.article("Copy").in("Portal").republishesNotHeld("Weekly 7", "Weekly").says();

        is(given.assessment(), AssessmentStatus.SINGLE_ORIGIN, Credibility.PROBABLY_TRUE);
    }

    @Test
    void sourcesThatNobodyCanJudgeLeaveItUnjudgedHoweverMany() {
        given.outlet("Daily").graded(Reliability.F).and().outlet("Post").graded(null);
        given.article("Daily").says();
        given.article("Post").says();

        is(given.assessment(), AssessmentStatus.CORROBORATED, Credibility.CANNOT_BE_JUDGED);
    }

    @Test
    void whatNobodyCanJudgeIsDoubtfulOnceSomebodyElseDeniesIt() {
        given.outlet("Daily").graded(Reliability.F);
        given.article("Daily").says();
        given.article("Post").denies();

        is(given.assessment(), AssessmentStatus.DISPUTED, Credibility.DOUBTFUL, Dispute.DENIED_BY_OTHERS);
    }

    private static Given about(String subject) {
        return Given.claim(ClaimKind.ALLEGATION, subject);
    }

    private static void denied(Given given, String by, Dispute dispute) {
        given.article("Daily").says();
        given.article("Post").denies(by);

        is(given.assessment(), AssessmentStatus.DISPUTED,
                dispute == Dispute.DENIED_BY_SUBJECT ? Credibility.PROBABLY_TRUE : Credibility.DOUBTFUL, dispute);
    }

    private static Assessment on(Given given, LocalDate day) {
        return Assess.of(given.dossier(), day);
    }

    private static void is(Assessment assessment, AssessmentStatus status, Credibility credibility, Dispute... disputes) {
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.credibility()).isEqualTo(credibility);
        assertThat(assessment.disputes()).containsExactlyInAnyOrder(disputes);
    }
}

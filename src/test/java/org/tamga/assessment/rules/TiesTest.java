package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tamga.claim.ClaimKind;

/** The nine ties of DESIGN's table, each with its reason in words. */
class TiesTest {

    private final Given given = Given.event();

    @Test
    void twoOutletsThatNothingTiesAreTwoVoices() {
        given.article("Daily").says();
        given.article("Post").says();

        counts(given, 2, 2);
        assertThat(given.supporting().origins()).flatExtracting(Origin::ties).isEmpty();
    }

    // SAME_TEXT

    @Test
    void aRepublicationOfATextThatIsHeldIsTheSameText() {
        var daily = given.article("Daily").by("Ann Ames");
        daily.says();
        given.article("Copy").republishes(daily).says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_TEXT, true, "Copy and Daily carry one text.");
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Daily");
    }

    @Test
    void twoRepublicationsOfATextThatIsNotHeldAreTheSameText() {
        given.article("Copy One").republishesNotHeld("Weekly 7", "Weekly").says();
        given.article("Copy Two").republishesNotHeld("Weekly 7", "Weekly").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_TEXT, true, "Copy One and Copy Two carry one text.");
    }

    @Test
    void aRepublicationOfARepublicationIsStillTheSameText() {
        var daily = given.article("Daily");
        given.article("Copy").republishes(daily).says();
        given.article("Copy of the copy").republishes(given.article("Copy")).says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_TEXT, true, "Copy and Copy of the copy carry one text.");
    }

    @Test
    void ofARepublicationTheOriginalsOutletCounts() {
        given.article("Copy").republishesNotHeld("Weekly 7", "Weekly").says();
        given.article("Another piece").in("Weekly").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_PUBLISHER, true, "All are the own voice of Weekly.");
    }

    @Test
    void ofARepublicationTheRepublishersOutletDoesNotCount() {
        given.article("Copy").in("Portal").republishesNotHeld("Weekly 7", "Weekly").says();
        given.article("News").in("Portal").says();

        counts(given, 2, 2);
    }

    @Test
    void aTextThatQuotesTwoIsOneTextWhereverItIsCarried() {
        var daily = given.article("Daily");
        daily.says("Expert");
        given.article("Copy").republishes(daily).says("Scholar");

        counts(given, 1, 1);
    }

    @Test
    void aLongPassageTakenOverIsCertain() {
        given.article("Daily").says().inParagraph(3);
        given.article("Post").says().inParagraph(5);
        given.passage("Post", 5, "Daily", 3, true);

        counts(given, 1, 1);
        tied(given, TieKind.SAME_TEXT, true, "23 words in a row are the same.");
    }

    @Test
    void aPassageOfOtherParagraphsTiesNothing() {
        given.article("Daily").says().inParagraph(3);
        given.article("Post").says().inParagraph(5);
        given.passage("Post", 4, "Daily", 3, true).passage("Post", 5, "Daily", 2, true);

        counts(given, 2, 2);
    }

    @Test
    void lightReuseIsPossible() {
        given.article("Daily").says();
        given.article("Post").says();
        given.passage("Post", 1, "Daily", 1, false);

        counts(given, 1, 2);
        tied(given, TieKind.SAME_TEXT, false, "Six words in a row are the same.");
    }

    @Test
    void reuseThatACuratorRecordedWithoutParagraphsTiesAnyOfThem() {
        given.article("Daily").says().inParagraph(9);
        given.article("Post").says().inParagraph(2);
        given.passage("Post", "Daily", false);

        counts(given, 1, 2);
    }

    @Test
    void aPassageBetweenARepublicationAndItsOriginalSaysNothingNew() {
        var daily = given.article("Daily");
        daily.says();
        given.article("Copy").republishes(daily).says();
        given.passage("Copy", "Daily", false);

        assertThat(given.supporting().origins()).flatExtracting(Origin::ties).extracting(Tie::certain).containsOnly(true);
    }

    @Test
    void lightReuseFromWhatFloatsJoinsNoTwoWitnessesWhoStandInOneArticle() {
        var heard = Given.statementBy("President");
        heard.article("Daily").says("Aide").also().says("Guard");
        heard.article("Blank").ofUnknownOrigin().says();
        heard.passage("Daily", "Blank", false);

        counts(heard, 2, 3);
    }

    // SAME_PUBLISHER

    @Test
    void oneArticleThatSaysSoTwiceIsOneVoice() {
        given.article("Daily").says().inParagraph(1).also().says().inParagraph(7);

        counts(given, 1, 1);
        tied(given, TieKind.SAME_PUBLISHER, true, "One article says so more than once: Daily.");
    }

    @Test
    void twoArticlesOfOneSourceAreOneVoice() {
        given.article("Monday's").in("Daily").says();
        given.article("Friday's").in("Daily").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_PUBLISHER, true, "All are the own voice of Daily.");
    }

    @Test
    void twoSourcesOfOneOwnerAreOneVoice() {
        given.outlet("Mirror").ownedBy("Media Group").and().outlet("Echo").ownedBy("Media Group");
        given.article("Mirror").says();
        given.article("Echo").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_PUBLISHER, true, "Echo and Mirror belong to Media Group.");
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Media Group");
    }

    @Test
    void aSourceAndItsOwnersOwnSourceAreOneVoice() {
        given.outlet("Mirror").ownedBy("Ministry").and().outlet("Gazette").ofOrganisation("Ministry");
        given.article("Mirror").says();
        given.article("Gazette").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_PUBLISHER, true, "Gazette and Mirror belong to Ministry.");
    }

    @Test
    void theOwnerDoesNotSpeakThroughThoseWhomItsOutletsQuote() {
        given.outlet("Mirror").ownedBy("Media Group").and().outlet("Echo").ownedBy("Media Group");
        given.article("Mirror").says("Expert");
        given.article("Echo").says("Scholar");

        counts(given, 2, 2);
    }

    // SAME_AUTHOR

    @Test
    void oneAuthorInTwoOutletsIsOneVoice() {
        given.article("Daily").by("Ann Ames").says();
        given.article("Post").by("Bo Lund", "Ann Ames").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_AUTHOR, true, "Ann Ames wrote Daily and Post.");
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Ann Ames");
    }

    @Test
    void anAuthorDoesNotSpeakThroughThoseWhomTheTextQuotes() {
        given.article("Daily").by("Ann Ames").says("Expert");
        given.article("Post").by("Ann Ames").says();

        counts(given, 2, 2);
    }

    // SAME_VOICE

    @Test
    void oneSpeakerInTwoOutletsIsOneVoice() {
        given.article("Daily").says("Expert");
        given.article("Post").says("Scholar", "Expert");

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "All are attributed to Expert.");
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Expert");
    }

    @Test
    void whoWroteTheOneAndIsQuotedInTheOtherIsOneVoice() {
        given.article("Daily").says("Expert");
        given.article("Review").by("Expert").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Expert is quoted in the one, and speaks in the other.");
    }

    @Test
    void anOrganisationIsOneVoiceQuotedAndOnItsOwnPages() {
        given.outlet("Institute Notes").ofOrganisation("Institute");
        given.article("Daily").says("Institute");
        given.article("Institute Notes").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Institute is quoted in the one, and speaks in the other.");
    }

    @Test
    void twoWhoSpokeForOneActorThatDayAreOneVoice() {
        given.speaker("President", "Northland").speaker("Minister", "Northland");
        given.article("Daily").says("President");
        given.article("Post").says("Minister");

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Minister and President spoke for Northland.");
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Northland");
    }

    @Test
    void whoSpokeForAnActorAndTheActorItselfAreOneVoice() {
        given.speaker("Spokesman", "Ministry", "Northland");
        given.article("Daily").says("Spokesman");
        given.article("Post").says("Ministry");

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Ministry and Spokesman spoke for Ministry.");
    }

    @Test
    void aSpokesmanAndTheOwnPagesOfWhomHeSpokeForAreOneVoice() {
        given.speaker("Spokesman", "Ministry").outlet("Gazette").ofOrganisation("Ministry");
        given.article("Daily").says("Spokesman");
        given.article("Gazette").says();

        counts(given, 1, 1);
    }

    @Test
    void aChainOfPrincipalsEndsInOneVoice() {
        given.speaker("Spokesman", "Ministry", "Northland").speaker("Ambassador", "Embassy", "Northland");
        given.article("Daily").says("Spokesman");
        given.article("Post").says("Ambassador");

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Ambassador and Spokesman spoke for Northland.");
    }

    @Test
    void twoWhoSpokeForTwoActorsAreTwoVoices() {
        given.speaker("President", "Northland").speaker("Minister", "Southland");
        given.article("Daily").says("President");
        given.article("Post").says("Minister");

        counts(given, 2, 2);
    }

    @Test
    void aMinisterWhoWritesAndAPresidentWhoIsQuotedAreOneVoice() {
        given.speaker("President", "Northland");
        given.article("Daily").says("President");
        given.article("Review").by("Minister").writtenFor("Northland").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Minister and President spoke for Northland.");
    }

    @Test
    void aMinistrysOwnSiteAndAPresidentWhoIsQuotedAreOneVoice() {
        given.speaker("President", "Northland");
        given.outlet("Ministry News").ofOrganisation("Ministry").whichSpeaksFor("Government", "Northland");
        given.article("Daily").says("President");
        given.article("Ministry News").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Ministry and President spoke for Northland.");
    }

    @Test
    void aMinistrysOwnSiteAndTheCountryItselfAreOneVoice() {
        given.outlet("Ministry News").ofOrganisation("Ministry").whichSpeaksFor("Government", "Northland");
        given.article("Daily").says("Northland");
        given.article("Ministry News").says();

        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Ministry and Northland spoke for Northland.");
    }

    @Test
    void aMinistrysOwnSiteAndAMinistersEssayAreNotTiedByTheirCountryAlone() {
        given.outlet("Ministry News").ofOrganisation("Ministry").whichSpeaksFor("Northland");
        given.article("Ministry News").says();
        given.article("Review").by("Minister").writtenFor("Northland").says();

        counts(given, 2, 2);
    }

    @Test
    void theSitesOfTwoMinistriesAreOneVoiceWithWhoIsQuotedForTheirCountry() {
        given.speaker("President", "Northland");
        given.outlet("Ministry News").ofOrganisation("Ministry").whichSpeaksFor("Northland");
        given.outlet("Port News").ofOrganisation("Port Authority").whichSpeaksFor("Northland");
        given.article("Ministry News").says();
        given.article("Port News").says();
        counts(given, 2, 2);

        given.article("Daily").says("President");
        counts(given, 1, 1);
        tied(given, TieKind.SAME_VOICE, true, "Ministry, Port Authority and President spoke for Northland.");
    }

    // SAME_DOCUMENT

    @Test
    void twoThatRestOnOneDocumentAreOneVoice() {
        given.article("Daily").says().restingOn("Audit Report");
        given.article("Post").says("Scholar").restingOn("Atlas", "Audit Report");

        counts(given, 1, 1);
        tied(given, TieKind.SAME_DOCUMENT, true, "All rest on Audit Report.");
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Audit Report");
    }

    @Test
    void whatRestsOnAnOutletIsThatOutletsVoice() {
        given.article("Daily").says();
        given.article("Post").says().restingOn("Daily");

        counts(given, 1, 1);
        tied(given, TieKind.SAME_DOCUMENT, true, "All rest on Daily.");
    }

    @Test
    void whatRestsOnAnOutletIsNotTheVoiceOfThoseWhomItQuotes() {
        given.article("Daily").says("Expert");
        given.article("Post").says().restingOn("Daily");

        counts(given, 2, 2);
    }

    // SAME_ARTICLE

    @Test
    void twoVoicesInOneArticleMayBeOne() {
        given.article("Daily").says("Expert").also().says("Scholar");

        counts(given, 1, 2);
        tied(given, TieKind.SAME_ARTICLE, false, "Both stand in Daily: an article does not corroborate itself.");
    }

    @Test
    void ofAnAttributionTwoWitnessesInOneArticleAreTwo() {
        var heard = Given.statementBy("President");
        heard.article("Daily").says("Aide").also().says("Guard");

        counts(heard, 2, 2);
    }

    // SHARED_EXPERT

    @Test
    void anOutletThatElsewhereQuotesTheAuthorOfTheOtherMayHaveItFromThere() {
        given.article("Daily").quotesElsewhere("Expert").says();
        given.article("Review").by("Expert").says();

        counts(given, 1, 2);
        tied(given, TieKind.SHARED_EXPERT, false, "Expert, who wrote Review, is quoted elsewhere in Daily.");
    }

    @Test
    void whoWasMisheardElsewhereIsQuotedThereUntilThatIsFoundOut() {
        given.article("Daily").quotesElsewhereUntil(Given.DAY.plusDays(7), "Expert").says();
        given.article("Review").by("Expert").says();

        assertThat(Assess.of(given.dossier(), Given.DAY.plusDays(6)).supporting().min()).isEqualTo(1);
        assertThat(Assess.of(given.dossier(), Given.DAY.plusDays(7)).supporting().min()).isEqualTo(2);
    }

    @Test
    void twoOutletsThatQuoteOneExpertElsewhereAreNotTiedByThat() {
        given.article("Daily").quotesElsewhere("Expert").says();
        given.article("Post").quotesElsewhere("Expert").says();

        counts(given, 2, 2);
    }

    @Test
    void whatAnArticleAttributesToOthersIsNotTheExpertsWhomItAlsoQuotes() {
        given.article("Daily").quotesElsewhere("Expert").says("Scholar");
        given.article("Review").by("Expert").says();

        counts(given, 2, 2);
    }

    @Test
    void whoHeardTheSpeakerIsAWitnessBesideTheSpeakersOwnText() {
        var heard = Given.statementBy("Expert");
        heard.article("Daily").quotesElsewhere("Expert").says();
        heard.article("Post").quotesElsewhere("Expert").says();
        heard.article("Review").by("Expert").says();

        counts(heard, 3, 3);
    }

    // UNNAMED and UNKNOWN

    @Test
    void theUnnamedMayBeAnyOtherVoice() {
        given.unnamed("a western official");
        given.article("Daily").says("Expert");
        given.article("Post").says("a western official");

        counts(given, 1, 2);
        tied(given, TieKind.UNNAMED, false, "Nobody says who is meant by “a western official”: it may be any other voice.");
        assertThat(given.supporting().origins()).extracting(Origin::floats).containsExactly(false, true);
    }

    @Test
    void twoUnnamedMayBeOne() {
        given.unnamed("an official").unnamed("a diplomat");
        given.article("Daily").says("an official");
        given.article("Post").says("a diplomat");

        counts(given, 1, 2);
    }

    @Test
    void whoIsNamedBesideTheUnnamedStands() {
        given.unnamed("an official");
        given.article("Daily").says("an official", "Expert");
        given.article("Post").says();

        counts(given, 2, 2);
    }

    @Test
    void theUnnamedWhoRestsOnANamedDocumentIsThatVoice() {
        given.unnamed("an official");
        given.article("Daily").says("an official").restingOn("Audit Report");
        given.article("Post").says().restingOn("Audit Report");

        counts(given, 1, 1);
        assertThat(given.supporting().origins()).extracting(Origin::floats).containsExactly(false);
    }

    @Test
    void theUnnamedJoinsNoTwoOthers() {
        given.unnamed("an official");
        given.article("Daily").says("Expert");
        given.article("Post").says("Scholar").also().says("an official");

        counts(given, 2, 3);
    }

    @Test
    void theUnnamedOnceTiedToAVoiceJoinsWhatThatVoiceWould() {
        given.unnamed("an official");
        given.article("Daily").says().restingOn("Audit Report");
        given.article("Post").says("an official").restingOn("Audit Report").also().says("Scholar");

        counts(given, 1, 2);
    }

    /**
     * Who makes a floating voice stand joins what that voice is tied to: the official, once known to be behind the audit, may have it from
     * either outlet. So a citation can join others to which nothing ties it directly.
     */
    @Test
    void whoMakesAFloatingVoiceStandJoinsWhatItIsTiedTo() {
        given.unnamed("an official");
        given.article("Post").says("an official").restingOn("Audit Report");
        given.article("Daily").says();
        given.article("Wire").says();
        given.passage("Post", "Daily", false).passage("Post", "Wire", false);
        counts(given, 2, 3);

        given.article("Echo").says("Scholar").restingOn("Audit Report");
        counts(given, 1, 3);
    }

    @Test
    void aTextOfUnknownOriginMayBeAnyOtherVoice() {
        given.article("Blank").ofUnknownOrigin().says();
        given.article("Daily").says();
        given.article("Post").says();

        counts(given, 2, 3);
        tied(given, TieKind.UNKNOWN, false, "Who published and who wrote Blank is not known: it may be any other voice.");
    }

    @Test
    void whomATextOfUnknownOriginQuotesIsKnown() {
        given.article("Blank").ofUnknownOrigin().says("Expert");
        given.article("Daily").says();

        counts(given, 2, 2);
    }

    @Test
    void anAuthorWithoutAnOutletIsKnown() {
        given.article("Leaflet").ofUnknownOrigin().by("Ann Ames").says();
        given.article("Daily").says();

        counts(given, 2, 2);
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Ann Ames", "Daily");
    }

    // What is declared, and that something was said

    @Test
    void twoOutletsThatHeardTheSpeakerAreTwoWitnesses() {
        var heard = Given.statementBy("President", "Northland");
        heard.article("Daily").says();
        heard.article("Post").says();

        counts(heard, 2, 2);
    }

    @Test
    void twoOutletsThatHeardItFromOneWitnessAreOne() {
        var heard = Given.statementBy("President", "Northland");
        heard.article("Daily").says("Aide");
        heard.article("Post").says("Aide");

        counts(heard, 1, 1);
        tied(heard, TieKind.SAME_VOICE, true, "All are attributed to Aide.");
    }

    @Test
    void whatAnActorDeclaresItsPolicyIsHeardByEachWitness() {
        var position = Given.claim(ClaimKind.POSITION, "Northland").speaker("President", "Northland").speaker("Minister", "Northland");
        position.article("Daily").says("President");
        position.article("Post").says("Minister");

        counts(position, 2, 2);
    }

    @Test
    void anothersAccountOfAPolicyIsThatOnesVoice() {
        var position = Given.claim(ClaimKind.POSITION, "Northland");
        position.article("Daily").says("Expert");
        position.article("Post").says("Expert");

        counts(position, 1, 1);
    }

    @Test
    void aDeclarationToldByAnotherIsTheTellersVoice() {
        var position = Given.claim(ClaimKind.POSITION, "Northland").speaker("President", "Northland");
        position.article("Daily").says("President").asToldBy("Aide");
        position.article("Post").says("President").asToldBy("Aide");
        position.article("Wire").says("President");

        counts(position, 2, 2);
    }

    @Test
    void anUnnamedOfficialDeclaresNothing() {
        var position = Given.claim(ClaimKind.POSITION, "Northland").unnamed("an official", "Northland").speaker("President", "Northland");
        position.article("Daily").says("an official");
        position.article("Post").says("President");

        counts(position, 1, 2);
    }

    @Test
    void whoHeardAPolicyDeclaredIsAWitnessBesideTheMinistersOwnText() {
        var position = Given.claim(ClaimKind.POSITION, "Northland").speaker("Minister", "Northland");
        position.article("Daily").quotesElsewhere("Minister").says("Minister");
        position.article("Review").by("Minister").writtenFor("Northland").says();

        counts(position, 2, 2);
    }

    @Test
    void whatAStatementSaysIsTheSpeakersVoiceThroughWhomeverItCame() {
        given.article("Daily").says("President").asToldBy("Aide");
        given.article("Post").says("President");

        counts(given, 1, 1);
    }

    @Test
    void tiesAreTransitive() {
        given.article("Daily").by("Ann Ames").says();
        given.article("Joint").by("Ann Ames", "Bo Lund").says();
        given.article("Post").by("Bo Lund").says();

        counts(given, 1, 1);
    }

    private static void counts(Given given, int min, int max) {
        assertThat(new int[]{given.supporting().min(), given.supporting().max()}).as(given.summary()).containsExactly(min, max);
    }

    private static void tied(Given given, TieKind kind, boolean certain, String reason) {
        var ties = given.supporting().origins().stream().flatMap(origin -> origin.ties().stream()).distinct().toList();
        assertThat(ties).as("%s", ties.stream().map(Tie::reason).toList())
                .anySatisfy(tie -> {
                    assertThat(tie.kind()).isEqualTo(kind);
                    assertThat(tie.certain()).isEqualTo(certain);
                    assertThat(tie.reason()).isEqualTo(reason);
                });
    }
}

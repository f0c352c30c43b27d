package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamga.assessment.rules.Given.DAY;

import org.junit.jupiter.api.Test;
import org.tamga.claim.ClaimKind;

/** What a person reads first. */
class SummaryTest {

    private final Given given = Given.event();

    @Test
    void fourArticlesTwoVoices() {
        given.article("Daily").says("Ana Ilić");
        given.article("Post").says("Ana Ilić");
        given.article("Review").by("Ana Ilić").says();
        given.article("Wire").says();

        says("Four articles, two independent voices: Ana Ilić and Wire. Three of the articles rest on the same voice, Ana Ilić.");
    }

    @Test
    void oneArticle() {
        given.article("Daily").says();

        says("One article, one voice: Daily.");
    }

    @Test
    void manyVoices() {
        for (var outlet : new String[]{"Daily", "Post", "Wire", "Times", "Echo", "Mirror"}) {
            given.article(outlet).says();
        }

        says("Six articles, six independent voices: Daily, Post, Wire and three more.");
    }

    @Test
    void aRepublication() {
        var daily = given.article("Daily");
        daily.says();
        given.article("Copy").republishes(daily).says();

        says("Two articles, one voice: Daily. Both articles carry the same text.");
    }

    @Test
    void aPassageTakenOver() {
        given.article("Daily").says();
        given.article("Post").says();
        given.article("Wire").says();
        given.passage("Post", "Daily", true);

        says("Three articles, two independent voices: Daily with Post; Wire. Two of the articles share a passage.");
    }

    @Test
    void lightReuse() {
        given.article("Daily").says();
        given.article("Post").says();
        given.passage("Post", "Daily", false);

        says("Two articles, one voice, perhaps two: Daily and Post. Both articles share some wording, so that one may have it from the other.");
    }

    @Test
    void oneHouse() {
        given.outlet("Mirror").ownedBy("Media Group").and().outlet("Echo").ownedBy("Media Group");
        given.article("Mirror").says();
        given.article("Echo").says();

        says("Two articles, one voice: Media Group. Both articles come from one house, Media Group.");
    }

    @Test
    void oneAuthor() {
        given.article("Daily").by("Ann Ames").says();
        given.article("Post").by("Ann Ames").says();

        says("Two articles, one voice: Ann Ames. Both articles are by the same author, Ann Ames.");
    }

    @Test
    void oneDocument() {
        given.article("Daily").says().restingOn("Audit Report");
        given.article("Post").says("Scholar").restingOn("Audit Report");
        given.article("Wire").says().restingOn("Audit Report");

        says("Three articles, one voice: Audit Report. All three articles rest on the same ground, Audit Report.");
    }

    @Test
    void twoVoicesInOneArticle() {
        given.article("Daily").says("Expert").also().says("Scholar");

        says("One article, one voice, perhaps two: Expert and Scholar. As they stand in one article, Daily, they may be one voice.");
    }

    @Test
    void anExpertQuotedElsewhere() {
        given.article("Daily").quotesElsewhere("Expert").says();
        given.article("Review").by("Expert").says();

        says("Two articles, one voice, perhaps two: Daily and Review. "
                + "Expert, who wrote Review, is quoted elsewhere in Daily. They may be one voice.");
    }

    @Test
    void anUnnamedVoiceBesideOthers() {
        given.unnamed("a western official");
        given.article("Daily").says("Expert");
        given.article("Post").says("a western official");

        says("Two articles, one voice, perhaps two: Expert and a western official. "
                + "Who is behind “a western official” is not known: it may be one of the others.");
    }

    @Test
    void anArticleOfUnknownOriginBesideOthers() {
        given.article("Daily").says();
        given.article("Blank").ofUnknownOrigin().says();

        says("Two articles, one voice, perhaps two: Daily and an article of unknown origin. "
                + "Where that article comes from is not known: it may be one of the others.");
    }

    @Test
    void nothingButArticlesOfUnknownOrigin() {
        given.article("Blank").ofUnknownOrigin().says();
        given.article("Leaflet").ofUnknownOrigin().says();

        says("Two articles, one voice, perhaps two: two articles of unknown origin. Who they are is not said: they may be one.");
    }

    @Test
    void nobodyNamed() {
        given.unnamed("an official").unnamed("a diplomat");
        given.article("Daily").says("an official");
        given.article("Post").says("a diplomat");

        says("Two articles, one voice, perhaps two: an official and a diplomat. Who they are is not said: they may be one.");
    }

    @Test
    void aDenialByTheAccused() {
        var given = Given.claim(ClaimKind.ALLEGATION, "Northland").speaker("Minister", "Northland");
        given.article("Daily").says();
        given.article("Post").says().also().denies("Minister");

        assertThat(given.summary())
                .isEqualTo("Two articles, two independent voices: Daily and Post. Denied by Minister, an interested party.");
    }

    @Test
    void aDenialByTheAccusedAndByOthersAndAContradiction() {
        var given = Given.claim(ClaimKind.ALLEGATION, "Northland");
        given.article("Daily").says();
        given.article("Post").denies("Northland");
        given.article("Wire").denies();
        given.contradicted("The dam held.");

        assertThat(given.summary()).isEqualTo("One article, one voice: Daily. "
                + "Denied by Northland, an interested party; denied by Wire; contradicted by another claim: “The dam held”.");
    }

    @Test
    void contradictedByTwo() {
        given.article("Daily").says();
        given.contradicted("It was May").contradicted("It was June");

        says("One article, one voice: Daily. Contradicted by two other claims, such as “It was June”.");
    }

    @Test
    void refuted() {
        given.article("Daily").says();
        given.link("It was May.", DAY, new Contradiction.Settlement(false, DAY, "The ministry published the minutes"));

        says("Refuted, as “It was May” is right: The ministry published the minutes. One article, one voice: Daily.");
    }

    @Test
    void anOpinion() {
        var opinion = Given.claim(ClaimKind.OPINION);
        opinion.article("Daily").says("Expert");
        opinion.article("Post").says("Scholar");
        opinion.article("Wire").denies("Sage");

        assertThat(opinion.summary())
                .isEqualTo("An opinion of two independent voices in two articles: Expert and Scholar. Denied by Sage.");
    }

    @Test
    void aPredictionByOne() {
        var prediction = Given.claim(ClaimKind.PREDICTION);
        prediction.article("Daily").says("Expert");

        assertThat(prediction.summary()).isEqualTo("A prediction of one voice in one article: Expert.");
    }

    @Test
    void takenBack() {
        given.article("Daily").says();
        given.takenBack(DAY);

        says("Taken back on 1 October 2022: It said two things.");
    }

    @Test
    void allSupportTakenBack() {
        given.article("Daily").says().takenBack(DAY);
        given.article("Post").says().takenBack(DAY.plusDays(1));
        given.article("Wire").denies().takenBack(DAY.plusDays(9));

        says("All that supported it was taken back, the last of it on 2 October 2022: The passage was misread.");
    }

    @Test
    void nobodySupportsIt() {
        says("Nobody is known to support it yet.");
    }

    @Test
    void nobodySupportsItButOneDeniesItAndOneQualifiesIt() {
        given.article("Daily").denies("Expert");
        given.article("Post").qualifies();

        says("Nobody is known to support it yet; one article says it in part or on a condition. Denied by Expert.");
    }

    @Test
    void aStatementHasWitnesses() {
        var heard = Given.statementBy("President");
        heard.article("Daily").says();
        heard.article("Post").says();
        heard.article("Wire").denies("President");

        assertThat(heard.summary())
                .isEqualTo("Two articles, two independent witnesses: Daily and Post. Denied by President, an interested party.");
    }

    private void says(String summary) {
        assertThat(given.summary()).isEqualTo(summary);
    }
}

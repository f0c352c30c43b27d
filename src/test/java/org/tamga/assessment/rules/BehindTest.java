package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Dispute;

@DisplayName("Who is behind one voice")
class BehindTest {

    private Given given = Given.event();

    @Test
    void isWhoeverIsQuoted() {
        given.article("Daily").says("Ana Ilić", "Bo Ek");
        behind("Ana Ilić+Bo Ek");
    }

    @Test
    void isTheOutletThatSpeaksForItself() {
        given.article("Daily").by("Ana Ilić").says();
        behind("outlet Daily");
    }

    @Test
    void isTheAuthorWhereNobodyKnowsTheOutlet() {
        given.article("Leaflet").ofUnknownOrigin().by("Ana Ilić").says();
        behind("Ana Ilić");
    }

    @Test
    void isNobodyKnown() {
        given.article("Leaflet").ofUnknownOrigin().says();
        behind("");
    }

    @Test
    void isTheCountryForWhichAllOfThemSpoke() {
        given.speaker("President", "Utopia").speaker("Ministry", "Utopia");
        given.article("Daily").says("President");
        given.article("Post").says("Ministry");
        behind("Utopia");
    }

    @Test
    void isTheHouseToWhichTheOutletsBelong() {
        given.outlet("Daily").ownedBy("Paper House");
        given.outlet("Post").ownedBy("Paper House");
        given.article("Daily").says();
        given.article("Post").says();
        behind("Paper House");
    }

    @Test
    void isEverybodyWhereTheyShareNothingButAText() {
        given.article("Daily").says("Ana Ilić");
        given.article("Post").says("Bo Ek");
        given.passage("Post", "Daily", true);
        behind("Ana Ilić+Bo Ek");
    }

    @Test
    void isTheFirstOutletOfThoseThatShareAText() {
        given.article("Daily").says();
        given.article("Post").says();
        given.passage("Post", "Daily", true);
        behind("outlet Daily");
    }

    /** A label and those behind it are the same, in words and by their keys. */
    @Test
    void isNamedByTheLabel() {
        given.article("Daily").says("Ana Ilić");
        given.article("Review").by("Ana Ilić").says();
        behind("Ana Ilić");
        assertThat(given.supporting().origins()).extracting(Origin::label).containsExactly("Ana Ilić");
    }

    @Test
    void mayBeAnybodyThatTheEvidenceNames() {
        given.speaker("Ministry", "Utopia");
        given.outlet("Daily").ownedBy("Paper House").and().outlet("Gazette").ofOrganisation("Printers").whichSpeaksFor("Atlantis");
        given.article("Daily").by("Ana Ilić").says("Ministry").asToldBy("Bo Ek");
        given.article("Gazette").says();
        assertThat(Behind.mayBeBehind(given.dossier().evidence())).containsExactlyInAnyOrder("ministry", "utopia", "bo-ek", "paper-house",
                "ana-ilić", "printers", "atlantis");
    }

    @Test
    void whoDeniesIsToldApart() {
        given = Given.claim(ClaimKind.ALLEGATION, "Utopia");
        given.speaker("Ministry", "Utopia");
        given.article("Daily").says();
        given.article("Post").denies("Ministry", "Bo Ek");
        given.article("Wire").denies("Ana Ilić");
        denied(Dispute.DENIED_BY_SUBJECT, "Ministry");
        denied(Dispute.DENIED_BY_OTHERS, "Bo Ek, Ana Ilić");
        assertThat(Denials.by(Dispute.DENIED_BY_SUBJECT, given.dossier(), given.assessment()).max()).isEqualTo(1);
        assertThat(Denials.by(Dispute.DENIED_BY_OTHERS, given.dossier(), given.assessment()).max()).isEqualTo(2);
    }

    /** He is no witness of what he disowns, and yet it is he who does. */
    @Test
    void whoDisownsAStatementIsItsSpeaker() {
        given = Given.statementBy("Bo Ek");
        given.article("Daily").says().also().denies("Bo Ek");
        denied(Dispute.DENIED_BY_SUBJECT, "Bo Ek");
    }

    private void denied(Dispute by, String expected) {
        var side = Denials.by(by, given.dossier(), given.assessment());
        assertThat(side.origins().stream().map(origin -> words(Denials.who(by, given.dossier().question(), origin)))
                .collect(Collectors.joining(", "))).isEqualTo(expected);
    }

    private void behind(String expected) {
        var origins = given.supporting().origins();
        assertThat(origins.stream().map(origin -> words(Behind.of(given.dossier().question(), origin))).toList())
                .isEqualTo(List.of(expected));
    }

    private static String words(Behind behind) {
        return behind.outlet() == null ? behind.actors().stream().map(Named::name).collect(Collectors.joining("+"))
                : "outlet " + behind.outlet().name();
    }
}

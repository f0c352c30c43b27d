package org.tamga.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tamga.briefing.KeptRows.FOR_GOOD;
import static org.tamga.briefing.KeptRows.row;
import static org.tamga.briefing.SectionKind.ALLIANCES;
import static org.tamga.briefing.SectionKind.CONTESTED;
import static org.tamga.briefing.SectionKind.FIGURES;
import static org.tamga.briefing.SectionKind.HAPPENED;
import static org.tamga.briefing.SectionKind.SAID;
import static org.tamga.briefing.SectionKind.SINGLE_VOICE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.tamga.NothingLoaded;
import org.tamga.SqlWatch;
import org.tamga.briefing.KeptRows.Kept;
import org.tamga.claim.AssessmentStatus;
import org.tamga.common.BadInput;
import org.tamga.common.RevisionToken;
import org.tamga.common.Snapshot;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What a briefing chooses among the rows that are kept, what comes first, and what a difference tells. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
class BriefingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-07-01");

    @Inject
    KeptRows kept;
    @Inject
    Briefings briefings;
    @Inject
    Snapshot snapshot;
    @Inject
    @PersistenceUnitExtension
    SqlWatch sql;

    private Briefing briefing(String from, String until, String known, RevisionToken since, Integer items) {
        var request = new BriefingRequest("FR", day(from), day(until), known == null ? TODAY : day(known), since, items, "en");
        return snapshot.read(() -> briefings.of(request)).orElseThrow();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private Briefing june() {
        return june(null);
    }

    private Briefing june(RevisionToken since) {
        return briefing("2022-06-01", "2022-06-30", null, since, null);
    }

    private static List<String> keys(Briefing briefing) {
        return briefing.sections().stream().flatMap(section -> section.items().stream()).map(BriefingItem::key).toList();
    }

    private static List<String> told(Briefing briefing) {
        return briefing.sections().stream().map(section -> section.kind() + " " + section.order() + " " + section.items().stream()
                .map(item -> item.key() + " " + item.change() + " " + item.previousStatus()).toList()).toList();
    }

    @Test
    void nobodyIsToldOfACountryThatThereIsNot() {
        kept.store(1);
        var request = new BriefingRequest("XX", null, null, TODAY, null, null, "en");
        assertThat(snapshot.read(() -> briefings.of(request))).isEmpty();
    }

    @Test
    void aCountryWithoutNewsHasAnEmptyBriefingOfTheLastFourWeeks() {
        kept.store(1);
        var briefing = briefing(null, null, null, null, null);
        assertThat(List.of(briefing.from(), briefing.until())).containsExactly(day("2022-06-04"), TODAY);
        assertThat(briefing.sections()).isEmpty();
        assertThat(briefing.articles()).isEmpty();
        assertThat(briefing.complete()).isTrue();
    }

    @Test
    void withoutASpanItIsTheFourLatestWeeksThatHaveNews() {
        kept.store(1, row("claim:a", HAPPENED).on("2022-03-09"), row("claim:b", HAPPENED).on("2022-04-06"),
                row("claim:c", HAPPENED).on("2022-04-10"), row("claim:d", HAPPENED).on("2022-05-02"),
                row("claim:e", HAPPENED).on("2022-06-05"), row("claim:f", HAPPENED).on("2022-06-29"),
                row("claim:later", HAPPENED).on("2022-07-20"));

        var now = briefing(null, null, null, null, null);
        assertThat(List.of(now.from(), now.until())).as("the Sunday has not come").containsExactly(day("2022-04-04"), TODAY);
        assertThat(keys(now)).containsExactly("claim:f", "claim:e", "claim:d", "claim:c", "claim:b");

        var then = briefing(null, null, "2022-06-06", null, null);
        assertThat(List.of(then.from(), then.until())).containsExactly(day("2022-03-07"), day("2022-06-05"));
    }

    @Test
    void ofASpanWithOneEndTheOtherFollows() {
        kept.store(1);
        var from = briefing("2022-05-05", null, null, null, null);
        assertThat(List.of(from.from(), from.until())).containsExactly(day("2022-05-05"), TODAY);
        var until = briefing(null, "2022-05-28", null, null, null);
        assertThat(List.of(until.from(), until.until())).containsExactly(day("2022-05-01"), day("2022-05-28"));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> briefing("2022-06-02", "2022-06-01", null, null, null)).isInstanceOf(BadInput.class)
                .hasMessage("until: found 2022-06-01, expected a day not before 2022-06-02, on which the span begins");
        assertThatThrownBy(() -> briefing("2022-08-02", null, null, null, null)).isInstanceOf(BadInput.class)
                .hasMessageStartingWith("from: found 2022-08-02, expected a day not after 2022-07-01");
        assertThatThrownBy(() -> briefing(null, null, null, null, 0)).isInstanceOf(BadInput.class)
                .hasMessage("items: found 0, expected a number of 1 or more");
    }

    @Test
    void ofTheSpanIsWhatIsOfItsDaysOrBecameNewsInIt() {
        kept.store(1, row("claim:happened-then", HAPPENED).of("2022-05-20", "2022-06-01").known("2022-06-30"),
                row("claim:known-then", HAPPENED).of("2022-01-01", "2022-01-02").known("2022-06-30"),
                row("claim:late-article", HAPPENED).of("2022-06-30", "2022-07-02").known("2022-07-01"),
                row("claim:not-yet-known", HAPPENED).on("2022-06-15").known("2022-07-02"),
                row("claim:before", HAPPENED).on("2022-05-31"), row("claim:after", HAPPENED).on("2022-07-01"),
                row("claim:background", HAPPENED).of("2021-05-01", "2021-05-31").known("2022-06-20"),
                row("claim:contested-background", CONTESTED).of("1991-01-01", "1991-12-31").known("2022-06-20"));
        assertThat(keys(june())).containsExactlyInAnyOrder("claim:happened-then", "claim:known-then", "claim:late-article",
                "claim:contested-background");
    }

    @Test
    void whatWasKnownAndCommittedThenIsTold() {
        kept.store(2, row("claim:a", SINGLE_VOICE).on("2022-06-10").knownUntil("2022-06-20"),
                row("claim:a", HAPPENED).on("2022-06-10").known("2022-06-20").voices(2).revised(1, 2),
                row("claim:a", CONTESTED).on("2022-06-10").known("2022-06-20").voices(2).revised(2, FOR_GOOD));
        assertThat(briefing("2022-06-01", null, "2022-06-15", null, null).sections()).extracting(BriefingSection::kind)
                .containsExactly(SINGLE_VOICE);
        assertThat(june().sections()).extracting(BriefingSection::kind).containsExactly(CONTESTED);
    }

    @Test
    void firstComesWhatMoreVoicesSayThenWhatIsRecentThenWhatWeighs() {
        kept.store(1, row("claim:two-voices", HAPPENED).on("2022-06-30").voices(2),
                row("claim:four-voices", HAPPENED).on("2022-06-30").voices(4),
                row("claim:nine-voices", HAPPENED).on("2022-06-29").voices(9),
                row("claim:a-week-old", HAPPENED).on("2022-06-23").voices(2),
                row("claim:two-weeks-old-but-it-weighs", HAPPENED).on("2022-06-16").voices(2).topic("war", 4),
                row("claim:b-a-week-old", HAPPENED).on("2022-06-22").voices(2));
        assertThat(keys(june())).containsExactly("claim:four-voices", "claim:nine-voices", "claim:two-voices",
                "claim:two-weeks-old-but-it-weighs", "claim:a-week-old", "claim:b-a-week-old");
    }

    @Test
    void whatTookPlaceComesBeforeHowThingsAreAndIsAsOldAsItIs() {
        kept.store(1, row("claim:how-things-are", HAPPENED).of("2022-01-01", "2022-06-30").known("2022-06-30").voices(3),
                row("claim:took-place-before", HAPPENED).of("2022-03-01", "2022-03-31").known("2022-06-30").tookPlace(),
                row("claim:took-place", HAPPENED).on("2022-06-28").tookPlace());
        assertThat(keys(june())).containsExactly("claim:took-place", "claim:how-things-are", "claim:took-place-before");
    }

    @Test
    void whatIsOfOneTopicMakesRoomForOthers() {
        kept.store(1, row("claim:war-1", HAPPENED).on("2022-06-30").topic("war", 5),
                row("claim:war-2", HAPPENED).on("2022-06-29").topic("war", 5),
                row("claim:war-3", HAPPENED).on("2022-06-28").topic("war", 5),
                row("claim:trade", HAPPENED).on("2022-06-30").topic("trade", 3),
                row("claim:war-elsewhere", SAID).on("2022-06-30").topic("war", 5));
        assertThat(june().sections().get(0).order()).containsExactly("claim:war-1", "claim:trade", "claim:war-2", "claim:war-3");
    }

    @Test
    void thereIsRoomForSoManyAndAReaderMaySetALimit() {
        kept.store(1, IntStream.range(0, 20).mapToObj(at -> row("claim:%02d".formatted(at), HAPPENED).on("2022-06-%02d".formatted(at + 1)))
                .toArray(Kept[]::new));
        assertThat(keys(june())).hasSize(HAPPENED.most()).startsWith("claim:19", "claim:18");
        assertThat(june().leftOut()).isZero();

        var few = briefing("2022-06-01", "2022-06-30", null, null, 5);
        assertThat(keys(few)).containsExactly("claim:19", "claim:18", "claim:17", "claim:16", "claim:15");
        assertThat(few.leftOut()).isEqualTo(HAPPENED.most() - 5);
    }

    @Test
    void theMostImportantSurviveAndTheSectionsKeepTheirOrder() {
        kept.store(1, row("claim:a", HAPPENED).on("2022-06-02"), row("claim:b", SINGLE_VOICE).on("2022-06-30").voices(1),
                row("claim:c", CONTESTED).on("2022-06-30").voices(3));
        assertThat(keys(briefing("2022-06-01", "2022-06-30", null, null, 2))).containsExactly("claim:c", "claim:b");
    }

    @Test
    void whatAnotherTellsIsHiddenOnlyWhereThatIsToldItself() {
        kept.store(1, row("claim:told", CONTESTED).on("2022-06-10"), row("claim:hidden", CONTESTED).on("2022-06-10").toldWith("claim:told"),
                row("claim:end-of-a-chain", CONTESTED).on("2022-06-10").toldWith("claim:hidden"),
                row("claim:with-one-out-of-span", CONTESTED).on("2022-06-10").toldWith("claim:old"),
                row("claim:old", CONTESTED).on("2022-01-10"));
        assertThat(keys(june())).containsExactlyInAnyOrder("claim:told", "claim:end-of-a-chain", "claim:with-one-out-of-span");
    }

    @Test
    void figuresThatMeasureTheSameAreOneItemForWhateverIsOfTheSpan() {
        kept.store(1, row("claim:2020", FIGURES).of("2020-01-01", "2020-12-31").known("2021-02-01").series("oil"),
                row("claim:2021", FIGURES).of("2021-01-01", "2021-12-31").known("2022-06-12").series("oil").voices(2),
                row("claim:2022", FIGURES).of("2022-01-01", "2022-12-31").known("2022-06-12").series("oil"),
                row("claim:gas", FIGURES).of("2020-01-01", "2020-12-31").known("2021-02-01").series("gas"));
        assertThat(keys(june())).containsExactly("measure:oil");
        var oil = june().sections().get(0).items().get(0);
        assertThat(oil.told().slug()).as("more voices").isEqualTo("2021");
        assertThat(oil.series()).extracting(content -> content.slug()).containsExactly("2020", "2021", "2022");
    }

    @Test
    void aSeriesComesBeforeASingleNumber() {
        kept.store(1, row("claim:single", FIGURES).on("2022-06-30").series("gas"), row("claim:one", FIGURES).on("2022-06-20").series("oil"),
                row("claim:two", FIGURES).on("2022-06-10").series("oil"));
        assertThat(keys(june())).containsExactly("measure:oil", "measure:gas");
    }

    @Test
    void aLongSeriesKeepsItsLatestFiguresAndTheOneThatItIsToldFor() {
        kept.store(1, IntStream.range(2001, 2021).mapToObj(year -> row("claim:" + year, FIGURES).of(year + "-01-01", year + "-12-31")
                .known(year == 2003 ? "2022-06-03" : "2021-06-01").series("oil")).toArray(Kept[]::new));
        assertThat(keys(june())).as("figures of long ago are background").isEmpty();
        var briefing = briefing("2003-06-01", "2003-06-30", null, null, null);
        assertThat(briefing.sections().get(0).items().get(0).series()).extracting(content -> content.slug()).hasSize(12)
                .startsWith("2003", "2010").endsWith("2020");
    }

    @Test
    void alliancesAreToldWhileACountryBelongsToThemAndWhatChangedInTheSpan() {
        kept.store(1, row("alliance:un/MEMBER/1945", ALLIANCES).of("1945-10-24", "9999-12-31").known("0001-01-01").series("un"),
                row("alliance:eu/CANDIDATE", ALLIANCES).of("2020-01-01", "2022-06-14").known("0001-01-01").series("eu"),
                row("alliance:eu/MEMBER", ALLIANCES).of("2022-06-15", "9999-12-31").known("0001-01-01").series("eu"),
                row("alliance:left/MEMBER", ALLIANCES).of("2020-01-01", "2022-06-10").known("0001-01-01").series("left"),
                row("alliance:left-before/MEMBER", ALLIANCES).of("2020-01-01", "2022-05-10").known("0001-01-01").series("left-before"),
                row("alliance:later/MEMBER", ALLIANCES).of("2022-07-01", "9999-12-31").known("0001-01-01").series("later"));
        var items = june().sections().get(0).items();
        assertThat(items).extracting(BriefingItem::key).containsExactly("alliance:eu", "alliance:left", "alliance:un");
        assertThat(items.get(0).told().date().earliest()).isEqualTo("2022-06-15");
        assertThat(items).extracting(item -> item.series().size()).containsExactly(2, 1, 0);
        assertThat(briefing(null, null, null, null, null).from()).as("they are no news").isEqualTo("2022-06-04");
    }

    @Test
    void articlesComeInTheOrderInWhichTheyAreCited() {
        kept.store(1, row("claim:b", SAID).on("2022-06-10").article("the-news"),
                row("claim:a", HAPPENED).on("2022-06-10").article("more-news"));
        assertThat(june().articles()).extracting(BriefingArticle::slug).containsExactly("more-news", "the-news");
    }

    @Test
    void whereNothingChangedNothingIsToldInOneStatement() {
        kept.store(4, row("claim:a", HAPPENED).on("2022-06-10"));
        var had = june();
        assertThat(had.revision().number()).isEqualTo(4);
        var statements = sql.count(() -> {
            var nothing = june(had.revision());
            assertThat(nothing.complete()).isFalse();
            assertThat(nothing.sections()).isEmpty();
            assertThat(nothing.articles()).isEmpty();
            assertThat(nothing.removed()).isEmpty();
            assertThat(nothing.revision()).hasToString(had.revision().toString());
        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void aDifferenceTellsWhatIsNewAndWhatIsChanged() {
        kept.store(2, row("claim:same", HAPPENED).on("2022-06-10").voices(2),
                row("claim:changed", SINGLE_VOICE).on("2022-06-11").revised(1, 2),
                row("claim:changed", HAPPENED).on("2022-06-11").voices(2).status(AssessmentStatus.CORROBORATED).revised(2, FOR_GOOD),
                row("claim:new", SAID).on("2022-06-12").article("more-news").revised(2, FOR_GOOD),
                row("claim:reworded", SAID).on("2022-06-12").revised(1, 2),
                row("claim:reworded", SAID).on("2022-06-12").text("That is how it is.").revised(2, FOR_GOOD));
        var difference = june(new RevisionToken("here", 1));
        assertThat(difference.complete()).isFalse();
        assertThat(told(difference)).containsExactly(
                "HAPPENED [claim:changed, claim:same] [claim:changed CHANGED SINGLE_ORIGIN]",
                "SAID [claim:new, claim:reworded] [claim:new ADDED null, claim:reworded CHANGED SINGLE_ORIGIN]",
                "SINGLE_VOICE [] []");
        assertThat(difference.articles()).extracting(BriefingArticle::slug).containsExactly("more-news");
        assertThat(difference.removed()).isEmpty();
    }

    @Test
    void whereTheOrderIsTheSameItIsNotToldAgain() {
        kept.store(2, row("claim:a", HAPPENED).on("2022-06-10").revised(1, 2),
                row("claim:a", HAPPENED).on("2022-06-10").text("It was so.").revised(2, FOR_GOOD),
                row("claim:b", HAPPENED).on("2022-06-01"));
        assertThat(told(june(new RevisionToken("here", 1)))).containsExactly("HAPPENED null [claim:a CHANGED SINGLE_ORIGIN]");
    }

    @Test
    void anArticleOfWhichMoreIsKnownIsToldAgain() {
        kept.store(2, row("claim:a", HAPPENED).on("2022-06-10"), row("claim:b", HAPPENED).on("2022-06-10").article("more-news"));
        kept.reviseArticle("more-news", 2);
        var difference = june(new RevisionToken("here", 1));
        assertThat(difference.articles()).extracting(BriefingArticle::title).containsExactly("Now it has one");
        assertThat(difference.sections()).isEmpty();
    }

    @Test
    void whatIsToldNoMoreSaysWhy() {
        kept.store(2, row("claim:taken-back", HAPPENED).on("2022-06-10").revised(1, 2),
                row("claim:taken-back", HAPPENED).on("2022-06-10").takenBack("It was a hoax.").revised(2, FOR_GOOD),
                row("claim:gone", HAPPENED).on("2022-06-10").revised(1, 2),
                row("claim:of-another-day", HAPPENED).on("2022-06-10").revised(1, 2),
                row("claim:of-another-day", HAPPENED).on("2022-05-10").revised(2, FOR_GOOD),
                row("claim:told-by-another", HAPPENED).on("2022-06-10").revised(1, 2),
                row("claim:told-by-another", HAPPENED).on("2022-06-10").toldWith("claim:other").revised(2, FOR_GOOD),
                row("claim:other", HAPPENED).on("2022-06-10"),
                row("claim:no-series-now", FIGURES).on("2022-06-10").series("oil").revised(1, 2),
                row("claim:no-series-now", CONTESTED).on("2022-06-10").series("oil").revised(2, FOR_GOOD),
                row("claim:uncontested-opinion", CONTESTED).on("2022-06-10").status(AssessmentStatus.NOT_CHECKABLE).revised(1, 2),
                row("claim:uncontested-opinion", CONTESTED).on("2022-06-10").status(AssessmentStatus.NOT_CHECKABLE).section("NONE")
                        .revised(2, FOR_GOOD),
                row("alliance:un/MEMBER", ALLIANCES).of("1945-10-24", "9999-12-31").series("un").revised(1, 2),
                row("alliance:eu/MEMBER", ALLIANCES).of("1992-01-01", "9999-12-31").series("eu").revised(1, 2),
                row("alliance:eu/MEMBER", ALLIANCES).of("1992-01-01", "2020-01-31").series("eu").revised(2, FOR_GOOD));
        assertThat(june(new RevisionToken("here", 1)).removed()).containsExactlyInAnyOrder(
                new RemovedItem("claim:taken-back", RemovalReason.WITHDRAWN, "It was a hoax.", null),
                new RemovedItem("claim:gone", RemovalReason.WITHDRAWN, null, null),
                new RemovedItem("claim:of-another-day", RemovalReason.OUT_OF_SPAN, null, null),
                new RemovedItem("claim:told-by-another", RemovalReason.MERGED, null, "claim:other"),
                new RemovedItem("measure:oil", RemovalReason.MERGED, null, "claim:no-series-now"),
                new RemovedItem("claim:uncontested-opinion", RemovalReason.DISPLACED, null, null),
                new RemovedItem("alliance:un", RemovalReason.WITHDRAWN, null, null),
                new RemovedItem("alliance:eu", RemovalReason.OUT_OF_SPAN, null, null));
    }

    @Test
    void whatHasNoRoomIsDisplaced() {
        var rows = IntStream.range(0, 20).mapToObj(at -> row("claim:%02d".formatted(at), HAPPENED).on("2022-06-%02d".formatted(at + 1))
                .revised(at < HAPPENED.most() ? 1 : 2, FOR_GOOD)).toArray(Kept[]::new);
        kept.store(2, rows);
        assertThat(june(new RevisionToken("here", 1)).removed()).extracting(RemovedItem::reason).hasSize(20 - HAPPENED.most())
                .containsOnly(RemovalReason.DISPLACED);
    }

    @Test
    void aReaderWhoAsksForOtherDaysIsToldHowTheyDiffer() {
        kept.store(1, row("claim:may", HAPPENED).on("2022-05-20"),
                row("claim:both", HAPPENED).of("2022-05-20", "2022-06-10").known("2022-06-10"),
                row("claim:june", HAPPENED).on("2022-06-20"));
        var may = briefing("2022-05-01", "2022-05-31", null, null, null);
        assertThat(keys(may)).containsExactlyInAnyOrder("claim:may", "claim:both");
        var difference = june(may.revision());
        assertThat(difference.complete()).isFalse();
        assertThat(keys(difference)).containsExactly("claim:june");
        assertThat(difference.removed()).containsExactly(new RemovedItem("claim:may", RemovalReason.OUT_OF_SPAN, null, null));
    }

    @Test
    void aReaderWhoKeepsFewerItemsThanBeforeIsToldWhichGo() {
        kept.store(1, row("claim:a", HAPPENED).on("2022-06-10"), row("claim:b", HAPPENED).on("2022-06-20"));
        var few = briefing("2022-06-01", "2022-06-30", null, june().revision(), 1);
        assertThat(few.removed()).containsExactly(new RemovedItem("claim:a", RemovalReason.DISPLACED, null, null));
        assertThat(few.leftOut()).isEqualTo(1);
        assertThat(told(june(few.revision()))).containsExactly("HAPPENED [claim:b, claim:a] [claim:a ADDED null]");
    }

    @Test
    void aDayLaterMoreIsKnown() {
        kept.store(1, row("claim:a", HAPPENED).on("2022-06-10"),
                row("claim:b", HAPPENED).of("2022-06-20", "2022-06-20").known("2022-06-25"));
        var had = briefing("2022-06-01", "2022-06-30", "2022-06-24", null, null);
        assertThat(keys(had)).containsExactly("claim:a");
        assertThat(keys(june(had.revision()))).containsExactly("claim:b");
    }

    @Test
    void whereItCantBeSaidWhatTheReaderHasTheBriefingIsWhole() {
        kept.store(3, row("claim:a", HAPPENED).on("2022-06-10"));
        var other = new BriefingRequest("FR", day("2022-06-01"), day("2022-06-30"), TODAY, june().revision(), null, "kk");
        assertThat(snapshot.read(() -> briefings.of(other)).orElseThrow().complete()).as("of another language").isTrue();
        assertThat(june(new RevisionToken("elsewhere", 3)).complete()).isTrue();
        assertThat(june(new RevisionToken("here", 4)).complete()).isTrue();
        assertThat(june(new RevisionToken("here", -1)).complete()).isTrue();
        assertThat(june(new RevisionToken("here", 2)).complete()).isFalse();
    }

    @Test
    void aTokenSaysWhatItsReaderHasAndIsReadAsItWasGivenOut() {
        kept.store(1, row("claim:a", HAPPENED).on("2022-06-10"));
        var token = briefing("2022-06-01", "2022-06-30", "2022-06-24", null, 7).revision();
        assertThat(new RevisionToken(token.toString()).copy()).isEqualTo(token.copy());
        assertThat(token.copy()).extracting("day", "from", "until", "items").containsExactly(day("2022-06-24"), day("2022-06-01"),
                day("2022-06-30"), 7);
        assertThat(token.toString()).hasSizeLessThan(60);
    }

    @Test
    void asManyStatementsWhateverThereIsToTell() {
        kept.store(2, row("claim:a", HAPPENED).on("2022-06-10").revised(1, 2));
        assertThat(sql.count(this::june)).isEqualTo(2);
        assertThat(sql.count(() -> june(new RevisionToken("here", 1)))).isEqualTo(4);
        var rows = IntStream.range(0, 60).boxed().flatMap(at -> List.of(
                row("claim:%02d".formatted(at), SectionKind.values()[at % 5]).on("2022-06-10").series("oil" + at % 3).revised(1, 2),
                row("statement:%02d".formatted(at), SAID).on("2022-06-10").revised(2, FOR_GOOD)).stream()).toArray(Kept[]::new);
        kept.store(2, rows);
        assertThat(sql.count(this::june)).isEqualTo(3);
        assertThat(sql.count(() -> june(new RevisionToken("here", 1)))).isEqualTo(5);
    }
}

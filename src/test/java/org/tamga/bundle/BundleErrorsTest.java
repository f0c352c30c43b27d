package org.tamga.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.bundle.check.BundleCheck;
import org.tamga.bundle.check.Known;
import org.tamga.bundle.entry.BundleError;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.read.DirectoryPlace;

/** Every kind of error that a bundle can have, in the words in which a curator reads it. */
@DisplayName("What is wrong with a bundle is said")
class BundleErrorsTest {

    private static final String BRIDGE = "articles/bridge-to-heard.yaml";
    private static final String COUNT = "articles/who-counts-the-penguins.yaml";
    private static final BundleReader READER = new BundleReader();

    @TempDir
    Path temporary;
    BundleFiles bundle;

    @BeforeEach
    void copy() {
        bundle = BundleFiles.copy("penguins", temporary);
    }

    private void says(String... errors) {
        assertThat(errors()).containsExactly(errors);
    }

    private List<String> errors() {
        return errors(bundle.place());
    }

    private static List<String> errors(DirectoryPlace place) {
        var errors = new ArrayList<BundleError>();
        var read = READER.read(place, errors);
        if (read != null) {
            errors.addAll(BundleCheck.check(read, Known.nothing()));
        }
        return errors.stream().map(BundleError::toString).toList();
    }

    @Test
    void nothingAboutABundleThatIsRight() {
        says();
    }

    @Test
    void everythingAtOnce() {
        bundle.replace("topics.yaml", "name: Penguins", "nmae: Penguins")
                .replace(BRIDGE, "topics: [penguins]", "topics: [pinguins]")
                .replace(COUNT, "kind: DIFFERENT_VALUE", "kind: DIFFERENT");
        says("topics.yaml: topics[penguins]/name: found nothing, expected a name",
                "topics.yaml: topics[penguins]/nmae: found an unknown key, expected one of slug, name, description, weight, withdrawn",
                COUNT + ": links[penguins-number-900 DIFFERENT more-than-1000-penguins]/kind: found \"DIFFERENT\", expected one of NEGATES,"
                        + " DIFFERENT_VALUE, DIFFERENT_DATE, DIFFERENT_SCOPE, REFINES, SAME_EVENT, FULFILS",
                BRIDGE + ": claims[more-than-1000-penguins]/topics: found \"pinguins\", expected the slug of a topic of the bundle or of"
                        + " one loaded before");
    }

    @Test
    void aTopicThatWeighsTooMuch() {
        bundle.replace("topics.yaml", "name: Penguins", "name: Penguins, weight: 6");
        says("topics.yaml: topics[penguins]/weight: found 6, expected a weight: a whole number from 1 to 5");
    }

    @Nested
    @DisplayName("of its files:")
    class Files {

        @Test
        void noDirectory() {
            assertThat(errors(new DirectoryPlace(temporary.resolve("nowhere"))))
                    .containsExactly(temporary + "/nowhere: found nothing, expected a directory with the file bundle.yaml");
        }

        @Test
        void aFileForADirectory() {
            assertThat(errors(new DirectoryPlace(bundle.path("bundle.yaml"))))
                    .containsExactly(bundle.path("bundle.yaml") + ": found a file, expected a directory with the file bundle.yaml");
        }

        @Test
        void noBundleFile() {
            bundle.delete("bundle.yaml");
            says("bundle.yaml: found no such file, expected a file");
        }

        @Test
        void aListedArticleThatIsMissing() {
            bundle.delete(COUNT);
            says(COUNT + ": found no such file, expected a file");
        }

        @Test
        void anArticleThatIsNotListed() {
            bundle.write("articles/stray.yaml", "article: {}");
            says("articles/stray.yaml: found a file that is not of the bundle, expected its slug under articles in bundle.yaml");
        }

        @Test
        void aFileThatTheFormatDoesNotHave() {
            bundle.write("actor.yaml", "actors: []");
            says("actor.yaml: found a file that is not of the bundle, expected one of the files of the format");
        }

        @Test
        void anArticleOfAnotherName() {
            bundle.replace(COUNT, "slug: who-counts-the-penguins", "slug: who-counts-the-gulls");
            says(COUNT + ": article/slug: found \"who-counts-the-gulls\", expected the name of its file, who-counts-the-penguins");
        }

        @Test
        void anEmptyFile() {
            bundle.write("topics.yaml", "");
            says("topics.yaml: found nothing, expected the keys of its entries");
        }

        @Test
        void aListForAMap() {
            bundle.write("topics.yaml", "- slug: bridges\n");
            says("topics.yaml: found something else, expected the keys of its entries");
        }

        @Test
        void aDirectoryForAFile() throws Exception {
            bundle.delete("topics.yaml");
            java.nio.file.Files.createDirectory(bundle.path("topics.yaml"));
            says("topics.yaml: found something that can't be read as a file, expected a readable file");
        }

        @Test
        void anEncodingThatIsNotUtf8() {
            bundle.write("topics.yaml", "topics:\n  - {slug: bridges, name: Brücken}\n".getBytes(StandardCharsets.ISO_8859_1));
            says("topics.yaml: line 2: found bytes that are not UTF-8, expected a text file in UTF-8");
        }

        @Test
        void anEncodingOfTwoBytes() {
            bundle.write("topics.yaml", "topics: []".getBytes(StandardCharsets.UTF_16));
            says("topics.yaml: line 1: found bytes that are not UTF-8, expected a text file in UTF-8");
        }
    }

    @Nested
    @DisplayName("of its YAML:")
    class Yaml {

        @Test
        void whatIsNone() {
            bundle.write("topics.yaml", "topics:\n  - slug: bridges: or not\n");
            says("topics.yaml: line 2, column 18: found text that is no YAML (mapping values are not allowed here), expected YAML");
        }

        @Test
        void aListThatIsNotClosed() {
            bundle.write("topics.yaml", "topics: [\n");
            assertThat(errors()).singleElement().asString().startsWith("topics.yaml: line 2, column 1: found text that is no YAML (");
        }

        @Test
        void aKeyTwice() {
            bundle.replace("topics.yaml", "name: Penguins}", "name: Penguins, name: Pinguine, slug: penguins}");
            says("topics.yaml: line 3, column 38: found the key name a second time, expected every key once",
                    "topics.yaml: line 3, column 54: found the key slug a second time, expected every key once");
        }

        @Test
        void anAlias() {
            bundle.write("topics.yaml", "topics:\n  - &one {slug: bridges, name: Bridges}\n  - *one\n");
            says("topics.yaml: line 3, column 5: found an alias (*), expected the entry itself: anchors and aliases are not read");
        }

        @Test
        void aTag() {
            bundle.write("topics.yaml", "topics:\n  - {slug: !!str bridges, name: Bridges}\n");
            says("topics.yaml: line 2, column 12: found the tag tag:yaml.org,2002:str, expected no tags");
        }

        @Test
        void aSecondDocument() {
            bundle.append("topics.yaml", "---\ntopics: []\n");
            says("topics.yaml: line 4, column 1: found a second document, expected one document in a file");
        }

        @Test
        void aMapAsAKey() {
            bundle.write("topics.yaml", "topics: []\n? {a: b}\n: c\n");
            says("topics.yaml: line 2, column 3: found a list or a map as a key, expected a word as a key");
        }

        @Test
        void aCharacterThatIsNotAllowed() {
            bundle.write("topics.yaml", "topics: [] # \u0007\n");
            says("topics.yaml: found a character that YAML does not allow, expected plain text");
        }

        @Test
        void whatIsNestedTooDeep() {
            bundle.write("topics.yaml", "topics: " + "[".repeat(2000) + "]".repeat(2000));
            says("topics.yaml: line 1, column 41: found text that is no YAML (nested more than 32 levels deep), expected YAML");
        }
    }

    @Nested
    @DisplayName("by the schema:")
    class Schema {

        @Test
        void anUnknownKey() {
            bundle.replace("bundle.yaml", "license:", "licence:");
            says("bundle.yaml: licence: found an unknown key, expected one of name, title, description, license, articles");
        }

        @Test
        void aMissingKey() {
            bundle.replace("sources.yaml", "    reliabilityReason: Nothing is known about it.\n", "");
            says("sources.yaml: sources[example-weekly]/reliabilityReason: found nothing, expected the reason for the grade");
        }

        @Test
        void aKeyWithoutAValue() {
            bundle.replace("sources.yaml", "name: Example Weekly", "name:");
            says("sources.yaml: sources[example-weekly]/name: found nothing, expected a name");
        }

        @Test
        void anotherType() {
            bundle.replace(BRIDGE, "publishedOn: \"2022-09-30\"", "publishedOn: 2022");
            says(BRIDGE + ": article/publishedOn: found 2022, expected a date (EDTF) in quotes, such as \"2022-09-27\" or \"2022-09\"");
        }

        @Test
        void aTextForANumber() {
            bundle.replace(BRIDGE, "paragraphs: 6", "paragraphs: six");
            says(BRIDGE + ": article/paragraphs: found \"six\", expected the number of paragraphs: a whole number from 1");
        }

        @Test
        void anotherWordThanTheFormatHas() {
            bundle.replace(BRIDGE, "channel: SPEECH", "channel: RUMOUR");
            says(BRIDGE + ": statements[frost-announces-bridge]/channel: found \"RUMOUR\", expected one of SPEECH, INTERVIEW, POST,"
                    + " PRESS_CONFERENCE, MEETING, WRITTEN, BROADCAST");
        }

        @Test
        void aSpeakerWithoutAKind() {
            bundle.replace("actors.yaml", "    kind: PERSON\n", "");
            says("actors.yaml: actors[emilia-frost]/kind: found nothing, expected one of PERSON, ORGANISATION, GROUP, PLACE, PROJECT,"
                    + " UNNAMED_SOURCE");
        }

        @Test
        void aSlugWithOtherLetters() {
            bundle.replace("topics.yaml", "slug: bridges", "slug: Bridges_and_so_on");
            says("topics.yaml: topics[Bridges_and_so_on]/slug: found \"Bridges_and_so_on\", expected a slug: lower-case letters a to z,"
                    + " digits and single hyphens between them",
                    BRIDGE + ": statements[frost-announces-bridge]/topics: found \"bridges\", expected the slug of a topic of the bundle"
                            + " or of one loaded before",
                    BRIDGE + ": claims[bouvet-will-build-bridge]/topics: found \"bridges\", expected the slug of a topic of the bundle"
                            + " or of one loaded before");
        }

        @Test
        void anItemTwice() {
            bundle.replace(BRIDGE, "topics: [penguins]", "topics: [penguins, penguins]");
            says(BRIDGE + ": claims[more-than-1000-penguins]/topics: found an item twice, expected every item once");
        }

        @Test
        void anEmptyList() {
            bundle.replace("actors.yaml", "\n      - {name: Institute of Ice, language: en, kind: COMMON}", " []");
            says("actors.yaml: actors[institute-of-ice]/names: found an empty list, expected a list of names with at least one");
        }

        @Test
        void aFigureWithoutAUnit() {
            bundle.replace(BRIDGE, "unit: penguin, ", "");
            says(BRIDGE + ": claims[more-than-1000-penguins]/quantity/unit: found nothing, expected a unit");
        }

        @Test
        void aParagraphBeforeTheFirst() {
            bundle.replace(BRIDGE, "- paragraph: 3", "- paragraph: 0");
            says(BRIDGE + ": claims[more-than-1000-penguins]/cited[paragraph 0]/paragraph: found 0, expected the number of a paragraph,"
                    + " from 1",
                    BRIDGE + ": claims[more-than-1000-penguins]/cited[paragraph 0]/paragraph: found paragraph 0, expected one of the"
                            + " paragraphs 1 to 6 of bridge-to-heard");
        }
    }

    @Nested
    @DisplayName("of names:")
    class Names {

        @Test
        void twoOfOneSlugInOneFile() {
            bundle.append("topics.yaml", "  - {slug: bridges, name: More bridges}\n");
            says("topics.yaml: topics[bridges]/slug: found a second topic of this slug, expected a slug of its own");
        }

        @Test
        void twoClaimsOfOneSlugInTwoFiles() {
            bundle.replace(COUNT, "slug: penguins-were-counted", "slug: more-than-1000-penguins")
                    .replace(COUNT, "to: penguins-were-counted", "to: bouvet-will-build-bridge");
            says(COUNT + ": claims[more-than-1000-penguins]/slug: found a second claim of this slug (the first is in " + BRIDGE
                    + "), expected a slug of its own");
        }

        @Test
        void anAllianceCalledAsAnActor() {
            bundle.replace("alliances.yaml", "slug: penguin-union", "slug: institute-of-ice");
            says("actors.yaml: actors[institute-of-ice]/slug: found a second actor of this slug (the first is in alliances.yaml),"
                    + " expected a slug of its own");
        }

        @Test
        void twoCitationsOfOneThingInOneParagraph() {
            bundle.replace(BRIDGE, "        mark: b\n", "").replace(BRIDGE, "- paragraph: 5", "- paragraph: 3");
            says(BRIDGE + ": claims[more-than-1000-penguins]/cited[paragraph 3]: found a second citation of the same in one paragraph,"
                    + " expected a mark (such as mark: b) that tells the two apart");
        }

        @Test
        void aDayOfWithdrawalThatDoesNotExist() {
            bundle.replace("topics.yaml", "name: Penguins}", "name: Penguins, withdrawn: {on: \"2023-02-30\", because: Gone.}}");
            says("topics.yaml: topics[penguins]/withdrawn/on: found \"2023-02-30\", expected a day of the calendar such as"
                    + " \"2022-09-27\"");
        }
    }

    @Nested
    @DisplayName("of actors:")
    class Actors {

        @Test
        void aCountryThatIsNone() {
            bundle.replace("countries.yaml", "code: AQ, alpha3: ATA", "code: XX, alpha3: XXX");
            assertThat(errors()).startsWith("countries.yaml: countries[antarctica]/code: found \"XX\", expected an ISO 3166-1 alpha-2 code"
                    + " such as KZ");
        }

        @Test
        void anotherAlpha3() {
            bundle.replace("countries.yaml", "alpha3: ATA", "alpha3: ANT");
            says("countries.yaml: countries[antarctica]/alpha3: found \"ANT\", expected ATA, the alpha-3 code of AQ");
        }

        @Test
        void twoCountriesOfOneCode() {
            bundle.append("countries.yaml", "  - {code: AQ, alpha3: ATA, slug: the-ice}\n");
            says("countries.yaml: countries[the-ice]/code: found \"AQ\", the code of antarctica, expected a code of its own");
        }

        @Test
        void aCodeThatIsNone() {
            bundle.replace("sources.yaml", "country: AQ", "country: ZZ");
            says("sources.yaml: sources[the-daily-example]/country: found \"ZZ\", expected an ISO 3166-1 alpha-2 code such as KZ");
        }

        @Test
        void aCountryThatIsNotHeld() {
            bundle.replace("actors.yaml", "country: HM", "country: NZ");
            says("actors.yaml: actors[ministry-of-bridges]/country: found \"NZ\", expected the code of a country of the bundle or of one"
                    + " loaded before");
        }

        @Test
        void aMemberThatIsNotHeld() {
            bundle.replace("alliances.yaml", "country: HM", "country: NZ");
            says("alliances.yaml: alliances[penguin-union]/members[NZ]/country: found \"NZ\", expected the code of a country of the bundle"
                    + " or of one loaded before");
        }

        @Test
        void membershipsThatOverlap() {
            bundle.replace("alliances.yaml", "until: \"1994-05\"", "until: \"1995\"");
            says("alliances.yaml: alliances[penguin-union]/members[BV]: found MEMBER from \"1994-05\" until an open date, which overlaps"
                    + " OBSERVER from \"1992\" until \"1995\", expected one status of a country at a time (until may equal the next from)");
        }

        @Test
        void aMembershipThatEndsBeforeItBegins() {
            bundle.replace("alliances.yaml", "until: \"1994-05\"", "until: \"1991\"");
            says("alliances.yaml: alliances[penguin-union]/members[BV]/until: found \"1991\", expected a date that is not before from,"
                    + " \"1992\"");
        }

        @Test
        void aTenureThatEndsBeforeItBegins() {
            bundle.replace("actors.yaml", "from: \"2020-03-20\"", "from: \"2020-03-20\"\n        until: \"2020-03-19\"");
            says("actors.yaml: actors[emilia-frost]/tenures[President]/until: found \"2020-03-19\", expected a date that is not before"
                    + " from, \"2020-03-20\"");
        }

        @Test
        void anOfficeOfNobody() {
            bundle.replace("actors.yaml", "of: institute-of-ice", "of: institute-of-snow");
            says("actors.yaml: actors[emilia-frost]/tenures[Honorary fellow]/of: found \"institute-of-snow\", expected the slug of an"
                    + " actor of the bundle or of one loaded before");
        }

        @Test
        void anUnnamedSourceInOffice() {
            bundle.append("actors.yaml", "    tenures: [{office: Official, of: bouvet-island}]\n");
            says("actors.yaml: actors[bridge-one-official]/tenures: found tenures of an UNNAMED_SOURCE, expected none: only a PERSON holds"
                    + " an office");
        }

        @Test
        void aPersonWhoSpeaksForOthersWithoutAnOffice() {
            bundle.replace("actors.yaml", "country: BV", "speaksFor: bouvet-island");
            says("actors.yaml: actors[emilia-frost]/speaksFor: found \"bouvet-island\" for a PERSON, expected nothing: persons speak"
                    + " through their tenures (represents: true)");
        }

        @Test
        void aPlaceThatSpeaks() {
            bundle.replace("actors.yaml", "    speaksFor: heard-and-mcdonald-islands\n    ground", "    ground")
                    .append("actors.yaml", """
                              - slug: cape-circoncision
                                kind: PLACE
                                names: [{name: Cape Circoncision, language: en, kind: COMMON}]
                                speaksFor: bouvet-island
                            """);
            says("actors.yaml: actors[cape-circoncision]/speaksFor: found \"bouvet-island\" for a PLACE, expected nothing: only an"
                    + " ORGANISATION or an UNNAMED_SOURCE speaks for another");
        }

        @Test
        void bodiesThatSpeakForEachOther() {
            bundle.replace("actors.yaml", "speaksFor: heard-and-mcdonald-islands\n    ground",
                    "speaksFor: ministry-of-bridges\n    ground");
            says("actors.yaml: actors[government-of-heard]/speaksFor: found a circle: government-of-heard → ministry-of-bridges →"
                    + " government-of-heard, expected somebody who speaks for himself at its end");
        }

        @Test
        void aPersonWhoIsDescribed() {
            bundle.replace("actors.yaml", "    country: BV\n", "    describedIn: {article: bridge-to-heard, paragraph: 2}\n");
            says("actors.yaml: actors[emilia-frost]/describedIn: found a passage, expected nothing: only an UNNAMED_SOURCE is described by"
                    + " one; others have a ground");
        }

        @Test
        void aGroundOfBothKinds() {
            bundle.replace("actors.yaml", "ground: {article: bridge-to-heard, paragraph: 2}",
                    "ground: {article: bridge-to-heard, paragraph: 2, reference: A book}");
            says("actors.yaml: actors[emilia-frost]/tenures[President]/ground: found both article and reference, expected one of the two");
        }

        @Test
        void aGroundBeyondTheArticle() {
            bundle.replace("actors.yaml", "ground: {article: bridge-to-heard, paragraph: 2}",
                    "ground: {article: bridge-to-heard, paragraph: 7}");
            says("actors.yaml: actors[emilia-frost]/tenures[President]/ground/paragraph: found paragraph 7, expected one of the paragraphs"
                    + " 1 to 6 of bridge-to-heard");
        }

        @Test
        void aGroundWithoutAParagraph() {
            bundle.replace("actors.yaml", "ground: {article: bridge-to-heard, paragraph: 2}", "ground: {article: bridge-to-heard}");
            says("actors.yaml: actors[emilia-frost]/tenures[President]/ground/paragraph: found nothing, expected the number of a"
                    + " paragraph, from 1");
        }

        @Test
        void anOwnerWhoIsNobody() {
            bundle.replace("sources.yaml", "owner: institute-of-ice", "owner: institute-of-snow");
            says("sources.yaml: sources[the-daily-example]/owner: found \"institute-of-snow\", expected the slug of an actor of the bundle"
                    + " or of one loaded before");
        }
    }

    @Nested
    @DisplayName("of articles:")
    class Articles {

        @Test
        void aSourceThatIsNotHeld() {
            bundle.replace(BRIDGE, "source: the-daily-example", "source: the-nightly-example");
            says(BRIDGE + ": article/source: found \"the-nightly-example\", expected the slug of a source of the bundle or of one loaded"
                    + " before");
        }

        @Test
        void aDateThatIsNone() {
            bundle.replace(BRIDGE, "publishedOn: \"2022-09-30\"", "publishedOn: \"2022-09-31\"");
            says(BRIDGE + ": article/publishedOn: found \"31\" at character 9 of \"2022-09-31\", expected a day 01 to 30 of that month, or"
                    + " XX");
        }

        @Test
        void furnitureBeyondTheText() {
            bundle.replace(BRIDGE, "furniture: [6]", "furniture: [7]");
            says(BRIDGE + ": article/furniture: found paragraph 7, expected one of the paragraphs 1 to 6 of bridge-to-heard");
        }

        @Test
        void furnitureThatIsAlsoWithoutContent() {
            bundle.replace(BRIDGE, "withoutContent: [1]", "withoutContent: [1, 6]");
            says(BRIDGE + ": article/withoutContent: found paragraph 6, which is listed as furniture, expected it in one of the two");
        }

        @Test
        void anOriginalOfBothKinds() {
            bundle.replace(COUNT, "  original:\n", "  original:\n    article: bridge-to-heard\n");
            says(COUNT + ": article/original: found an article and an outlet of its own, expected either article, or source, title,"
                    + " authors and publishedOn as far as known");
        }

        @Test
        void republicationsOfEachOther() {
            bundle.replace(BRIDGE, "  grounds:\n", "  original: {article: who-counts-the-penguins, because: So it says.}\n  grounds:\n")
                    .replace(COUNT, """
                                source: example-weekly
                                title: Who counts the penguins?
                                authors: [emilia-frost]
                                publishedOn: "2022-10"
                            """.indent(0), "    article: bridge-to-heard\n");
            says(BRIDGE + ": article/original/article: found a circle: bridge-to-heard → who-counts-the-penguins → bridge-to-heard,"
                    + " expected an original at its end");
        }

        @Test
        void aPassageTakenFromBeyondTheOther() {
            bundle.replace(COUNT, "ofParagraph: 3", "ofParagraph: 33");
            says(COUNT + ": article/reuses[bridge-to-heard]/paragraphs[paragraph 2]/ofParagraph: found paragraph 33, expected one of the"
                    + " paragraphs 1 to 6 of bridge-to-heard");
        }

        @Test
        void aPassageTakenFromItself() {
            bundle.replace(COUNT, "of: bridge-to-heard", "of: who-counts-the-penguins");
            says(COUNT + ": article/reuses[who-counts-the-penguins]/of: found \"who-counts-the-penguins\", the article itself, expected"
                    + " another article");
        }
    }

    @Nested
    @DisplayName("of statements:")
    class Statements {

        @Test
        void aSpeakerWhoIsNobody() {
            bundle.replace(BRIDGE, "speaker: emilia-frost", "speaker: emil-frost");
            says(BRIDGE + ": statements[frost-announces-bridge]/speaker: found \"emil-frost\", expected the slug of an actor of the bundle"
                    + " or of one loaded before");
        }

        @Test
        void aLongQuote() {
            bundle.replace(BRIDGE, "quote: a bridge for all who walk", "quote: a bridge for all who walk – or swim, we said");
            says(BRIDGE + ": statements[frost-announces-bridge]/quote: found 10 words, expected at most eight words of the speaker");
        }

        @Test
        void oneThatNobodyReports() {
            bundle.replace(BRIDGE, "    cited:\n      - {paragraph: 4, stance: SUPPORTS, hedged: true, note: Through an interpreter.}\n",
                    "");
            says(BRIDGE + ": statements[official-doubts-bridge]/cited: found nothing, expected at least one citation: who reports that it"
                    + " was said");
        }

        @Test
        void aClaimThatIsNotHeld() {
            bundle.replace(BRIDGE, "{claim: bouvet-will-build-bridge, stance: DENIES}", "{claim: bouvet-builds, stance: DENIES}");
            says(BRIDGE + ": statements[official-doubts-bridge]/asserts: found \"bouvet-builds\", expected the slug of a claim of the"
                    + " bundle or of one loaded before");
        }

        @Test
        void twoStancesOnOneClaim() {
            bundle.replace(BRIDGE, "{claim: more-than-1000-penguins, stance: QUALIFIES}", "{claim: bouvet-will-build-bridge}");
            says(BRIDGE + ": statements[frost-announces-bridge]/asserts: found \"bouvet-will-build-bridge\" twice, expected one stance on"
                    + " a claim");
        }
    }

    @Nested
    @DisplayName("of claims:")
    class Claims {

        private static final String CLAIM = BRIDGE + ": claims[more-than-1000-penguins]";

        private void quantity(String quantity) {
            bundle.replace(BRIDGE, "{low: 1000, comparator: MORE_THAN, unit: penguin, asOf: \"2022-09\"}", quantity);
        }

        @Test
        void aQuantityWithoutOne() {
            bundle.replace(BRIDGE, "    quantity: {low: 1000, comparator: MORE_THAN, unit: penguin, asOf: \"2022-09\"}\n", "");
            says(CLAIM + "/quantity: found nothing, expected a quantity, as the kind is QUANTITY");
        }

        @Test
        void aMeasureWithoutAQuantity() {
            bundle.replace(COUNT, "kind: EVENT", "kind: EVENT\n    measure: penguins-on-bouvet");
            says(COUNT + ": claims[penguins-were-counted]/quantity: found nothing, expected a quantity for the measure penguins-on-bouvet");
        }

        @Test
        void anotherUnitThanTheMeasures() {
            quantity("{low: 1000, comparator: MORE_THAN, unit: bird}");
            says(CLAIM + "/quantity/unit: found \"bird\", expected \"penguin\", the unit of the measure penguins-on-bouvet");
        }

        @Test
        void boundsOfAnExactFigure() {
            quantity("{low: 800, comparator: EXACT, unit: penguin}");
            says(CLAIM + "/quantity: found low 800 and high nothing with EXACT, expected low and high alike: the figure");
        }

        @Test
        void boundsOfALeast() {
            quantity("{low: 1000, high: 2000, comparator: AT_LEAST, unit: penguin}");
            says(CLAIM + "/quantity: found low 1000 and high 2000 with AT_LEAST, expected low, and no high");
        }

        @Test
        void boundsOfAMost() {
            quantity("{low: 1000, comparator: LESS_THAN, unit: penguin}");
            assertThat(errors()).startsWith(CLAIM + "/quantity: found low 1000 and high nothing with LESS_THAN, expected high, and no low");
        }

        @Test
        void boundsOfABetween() {
            quantity("{low: 2000.50, high: 1000, comparator: BETWEEN, unit: penguin}");
            assertThat(errors())
                    .startsWith(
                            CLAIM + "/quantity: found low 2000.5 and high 1000 with BETWEEN, expected low and high, and low below high");
        }

        @Test
        void moreDigitsThanAreKept() {
            quantity("{low: 1000.1234567, comparator: MORE_THAN, unit: penguin}");
            says(CLAIM + "/quantity/low: found 1000.1234567, expected a number of at most 24 digits before and 6 after the point");
        }

        @Test
        void aParticipantWhoIsNobody() {
            bundle.replace(BRIDGE, "{actor: bouvet-island, role: PLACE}", "{actor: bouvet, role: PLACE}");
            says(CLAIM + "/participants: found \"bouvet\", expected the slug of an actor of the bundle or of one loaded before");
        }

        @Test
        void aTimeThatIsNone() {
            bundle.replace(BRIDGE, "holds: \"2022-09/..\"", "holds: \"since 2022\"");
            says(BRIDGE + ": claims[bouvet-will-build-bridge]/holds: found \" \" at character 6 of \"since 2022\", expected no spaces");
        }

        @Test
        void oneThatNobodySupports() {
            bundle.replace(BRIDGE, "{claim: bouvet-will-build-bridge}", "{claim: bouvet-will-build-bridge, stance: QUALIFIES}");
            says(BRIDGE + ": claims[bouvet-will-build-bridge]: found nobody who supports it, expected a citation or a statement's"
                    + " assertion with stance SUPPORTS: a claim is written the way somebody supports it");
        }
    }

    @Nested
    @DisplayName("of citations:")
    class Citations {

        private static final String CITED = BRIDGE + ": claims[more-than-1000-penguins]/cited";

        @Test
        void aParagraphBeyondTheText() {
            bundle.replace(BRIDGE, "- paragraph: 3", "- paragraph: 33");
            says(CITED + "[paragraph 33]/paragraph: found paragraph 33, expected one of the paragraphs 1 to 6 of bridge-to-heard");
        }

        @Test
        void furniture() {
            bundle.replace(BRIDGE, "- paragraph: 3", "- paragraph: 6");
            says(CITED + "[paragraph 6]/paragraph: found paragraph 6, which is listed as furniture, expected a paragraph that has"
                    + " content");
        }

        @Test
        void noStanceBelowAClaim() {
            bundle.replace(BRIDGE, "- paragraph: 3\n        stance: SUPPORTS\n", "- paragraph: 3\n");
            says(CITED + "[paragraph 3]/stance: found nothing, expected one of SUPPORTS, DENIES, QUALIFIES");
        }

        @Test
        void noStanceWhereNobodyElseSupportsTheClaim() {
            bundle.replace(COUNT, "      - {claim: penguins-number-900}\n", "      - {claim: penguins-were-counted}\n")
                    .replace(COUNT, "cites:\n", "cites:\n  - {claim: penguins-number-900, paragraph: 2}\n");
            says(COUNT + ": cites[penguins-number-900, paragraph 2]/stance: found nothing, expected one of SUPPORTS, DENIES, QUALIFIES");
        }

        @Test
        void noStanceBelowAStatement() {
            bundle.replace(BRIDGE, "{paragraph: 4, stance: SUPPORTS,", "{paragraph: 4,");
            says(BRIDGE + ": statements[official-doubts-bridge]/cited[paragraph 4]/stance: found nothing, expected one of SUPPORTS, DENIES,"
                    + " QUALIFIES");
        }

        @Test
        void noStanceOfWhatAnotherArticleReports() {
            bundle.replace(COUNT, "{claim: more-than-1000-penguins, paragraph: 2, stance: DENIES}",
                    "{claim: more-than-1000-penguins, paragraph: 2}")
                    .replace(COUNT, "{statement: frost-announces-bridge, paragraph: 3, stance: SUPPORTS}",
                            "{statement: frost-announces-bridge, paragraph: 3}");
            says(COUNT + ": cites[more-than-1000-penguins, paragraph 2]/stance: found nothing, expected one of SUPPORTS, DENIES, QUALIFIES",
                    COUNT + ": cites[frost-announces-bridge, paragraph 3]/stance: found nothing, expected one of SUPPORTS, DENIES,"
                            + " QUALIFIES");
        }

        @Test
        void aStanceThatIsNull() {
            bundle.replace(BRIDGE, "- paragraph: 3\n        stance: SUPPORTS\n", "- paragraph: 3\n        stance:\n")
                    .replace(BRIDGE, "{paragraph: 4, stance: SUPPORTS,", "{paragraph: 4, stance: ~,")
                    .replace(COUNT, "paragraph: 2, stance: DENIES}", "paragraph: 2, stance: null}");
            assertThat(errors()).containsExactlyInAnyOrder(
                    CITED + "[paragraph 3]/stance: found nothing, expected one of SUPPORTS, DENIES, QUALIFIES",
                    BRIDGE + ": statements[official-doubts-bridge]/cited[paragraph 4]/stance: found nothing, expected one of SUPPORTS,"
                            + " DENIES, QUALIFIES",
                    COUNT + ": cites[more-than-1000-penguins, paragraph 2]/stance: found nothing, expected one of SUPPORTS, DENIES,"
                            + " QUALIFIES");
        }

        @Test
        void anotherStanceThanTheFormatHas() {
            bundle.replace(BRIDGE, "- paragraph: 3\n        stance: SUPPORTS\n", "- paragraph: 3\n        stance: supports\n");
            says(CITED + "[paragraph 3]/stance: found \"supports\", expected one of SUPPORTS, DENIES, QUALIFIES");
        }

        @Test
        void butNothingOfAnAssertionWithoutStance() {
            bundle.replace(BRIDGE, "{claim: bouvet-will-build-bridge, stance: DENIES}", "{claim: bouvet-will-build-bridge, stance: ~}");
            says();
        }

        @Test
        void anAttributionToNobody() {
            bundle.replace(BRIDGE, "        attributedTo: [ministry-of-bridges]\n", "");
            says(CITED + "[paragraph 5]/attributedTo: found nobody, expected to whom the article attributes it, as the voice is"
                    + " ATTRIBUTED");
        }

        @Test
        void anOwnVoiceOfSomebodyElse() {
            bundle.replace(BRIDGE, "voice: ATTRIBUTED", "voice: OWN");
            says(CITED + "[paragraph 5]/attributedTo: found ministry-of-bridges, expected nobody, as the voice is OWN; or voice:"
                    + " ATTRIBUTED");
        }

        @Test
        void nothingThatIsCited() {
            bundle.replace(COUNT, "{claim: more-than-1000-penguins, paragraph: 2, stance: DENIES}", "{paragraph: 2, stance: DENIES}");
            says(COUNT + ": cites[paragraph 2]: found neither statement nor claim, expected one of the two");
        }

        @Test
        void aStatementAndAClaim() {
            bundle.replace(COUNT, "{claim: more-than-1000-penguins, paragraph: 2, stance: DENIES}",
                    "{claim: more-than-1000-penguins, statement: frost-announces-bridge, paragraph: 2, stance: DENIES}");
            says(COUNT + ": cites[paragraph 2]: found both a statement and a claim, expected one of the two");
        }

        @Test
        void aClaimThatIsNotHeld() {
            bundle.replace(COUNT, "{claim: more-than-1000-penguins, paragraph: 2, stance: DENIES}",
                    "{claim: gulls, paragraph: 2, stance: DENIES}");
            says(COUNT + ": cites[gulls, paragraph 2]/claim: found \"gulls\", expected the slug of a claim of the bundle or of one loaded"
                    + " before");
        }

        @Test
        void theSameEvidenceTwice() {
            bundle.replace(COUNT, "cites:\n", "cites:\n  - {claim: penguins-number-900, paragraph: 1, stance: SUPPORTS, voice: ATTRIBUTED,"
                    + " attributedTo: [ministry-of-bridges]}\n");
            says(COUNT + ": cites[penguins-number-900, paragraph 1]: found the same evidence twice: the statement"
                    + " ministry-counts-penguins, cited in this paragraph, asserts the claim already, expected the statement alone");
        }
    }

    @Nested
    @DisplayName("of links:")
    class Links {

        private static final String LINK = COUNT + ": links[penguins-number-900 DIFFERENT_VALUE more-than-1000-penguins]";

        @Test
        void toTheClaimItself() {
            bundle.append(COUNT, "  - {from: penguins-number-900, to: penguins-number-900, kind: SAME_EVENT, reason: It is.}\n");
            says(COUNT + ": links[penguins-number-900 SAME_EVENT penguins-number-900]: found a link from a claim to itself, expected two"
                    + " claims");
        }

        @Test
        void toNothing() {
            bundle.append(COUNT, "  - {from: penguins-number-900, to: gulls, kind: REFINES, reason: It does.}\n");
            says(COUNT + ": links[penguins-number-900 REFINES gulls]/to: found \"gulls\", expected the slug of a claim of the bundle or of"
                    + " one loaded before");
        }

        @Test
        void twiceOfOneKind() {
            bundle.append(COUNT, "  - {from: penguins-number-900, to: penguins-were-counted, kind: REFINES, reason: Again.}\n");
            says(COUNT + ": links[penguins-number-900 REFINES penguins-were-counted]: found a second link of this kind between the two"
                    + " claims, expected one");
        }

        @Test
        void bothWaysOfOneKind() {
            bundle.append(COUNT, "  - {from: more-than-1000-penguins, to: penguins-number-900, kind: DIFFERENT_VALUE, reason: Again.}\n");
            says(COUNT + ": links[more-than-1000-penguins DIFFERENT_VALUE penguins-number-900]: found a second link of this kind between"
                    + " the two claims, the other way round, expected one");
        }

        @Test
        void refinementsOfEachOther() {
            bundle.append(COUNT, "  - {from: penguins-were-counted, to: penguins-number-900, kind: REFINES, reason: Back.}\n");
            says(COUNT + ": links[penguins-number-900 REFINES penguins-were-counted]: found a circle: penguins-number-900 →"
                    + " penguins-were-counted → penguins-number-900, expected refinements that lead from the finer to the broader");
        }

        @Test
        void aResolutionOfWhatIsNoContradiction() {
            bundle.replace(COUNT, "kind: DIFFERENT_VALUE", "kind: DIFFERENT_DATE");
            says(COUNT + ": links[penguins-number-900 DIFFERENT_DATE more-than-1000-penguins]/resolution: found a resolution of"
                    + " DIFFERENT_DATE, expected nothing: only NEGATES and DIFFERENT_VALUE can be resolved");
        }

        @Test
        void aResolutionInFavourOfAThird() {
            bundle.replace(COUNT, "inFavourOf: more-than-1000-penguins", "inFavourOf: penguins-were-counted");
            says(LINK + "/resolution/inFavourOf: found \"penguins-were-counted\", expected one of the two claims, penguins-number-900 or"
                    + " more-than-1000-penguins");
        }

        @Test
        void aResolutionOnNoDay() {
            bundle.replace(COUNT, "on: \"2022-11-01\"", "on: \"2022-11\"");
            says(LINK + "/resolution/on: found \"2022-11\", expected a day such as \"2022-09-27\"");
        }

        @Test
        void aResolutionOnNoGround() {
            bundle.replace(COUNT, "ground: {reference: The penguin census, url: \"https://example.org/census\"}", "ground: {}");
            says(LINK + "/resolution/ground: found neither article nor reference, expected one of the two");
        }

        @Test
        void valuesThatCanBothBeTrue() {
            bundle.replace(COUNT, "{low: 900, high: 900, comparator: EXACT,", "{low: 2000, comparator: MORE_THAN,");
            says(LINK + ": found DIFFERENT_VALUE between MORE_THAN 2000 penguin and MORE_THAN 1000 penguin, which can both be true,"
                    + " expected figures that exclude each other; or else DIFFERENT_DATE, DIFFERENT_SCOPE or REFINES");
        }
    }
}

package org.tamga.bundle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.StillClock;
import org.tamga.actor.Actor;
import org.tamga.actor.ActorKind;
import org.tamga.actor.Membership;
import org.tamga.actor.Tenure;
import org.tamga.bundle.load.BundleRefused;
import org.tamga.claim.Citation;
import org.tamga.claim.Claim;
import org.tamga.claim.ClaimLink;
import org.tamga.claim.Comparator;
import org.tamga.claim.Stance;
import org.tamga.claim.Statement;
import org.tamga.claim.Voice;
import org.tamga.feed.Revision;
import org.tamga.feed.RevisionChange;
import org.tamga.feed.RevisionKind;
import org.tamga.feed.Store;
import org.tamga.source.Article;
import org.tamga.source.Republication;
import org.tamga.source.Reuse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("A bundle is loaded")
class BundleLoadTest {

    private static final Logger LOG = Logger.getLogger(BundleLoadTest.class);
    private static final String BRIDGE = "articles/bridge-to-heard.yaml";
    private static final String COUNT = "articles/who-counts-the-penguins.yaml";

    @Inject
    BundleImport bundles;
    @Inject
    EmptyStore store;
    @Inject
    EntityManager entities;

    @TempDir
    Path temporary;
    BundleFiles penguins;

    @BeforeEach
    void empty() {
        store.empty();
        penguins = BundleFiles.copy("penguins", temporary);
    }

    private Optional<Revision> load(BundleFiles files) {
        return bundles.load(files.place(), "a test");
    }

    private List<String> refused(BundleFiles files) {
        var refused = catchThrowableOfType(BundleRefused.class, () -> load(files));
        assertThat(refused).as("the bundle is refused").isNotNull();
        return refused.errors().stream().map(Object::toString).toList();
    }

    /** What a revision changed, as {@code KIND Type slug}, sorted. */
    private List<String> changes(long revision) {
        return QuarkusTransaction.requiringNew().call(() -> RevisionChange.<RevisionChange>list("revision.number", revision).stream()
                .map(change -> change.kind + " " + change.objectType + " " + change.slug).sorted().toList());
    }

    private long count(Class<?> of) {
        return entities.createQuery("select count(*) from " + of.getSimpleName(), Long.class).getSingleResult();
    }

    private static void inTransaction(Runnable checks) {
        QuarkusTransaction.requiringNew().run(checks);
    }

    private static <T> T one(Stream<T> found) {
        return found.reduce((one, other) -> {
            throw new AssertionError(one + " and " + other);
        }).orElseThrow();
    }

    @Test
    void asOneRevision() {
        var revision = load(penguins).orElseThrow();
        assertThat(revision.number).isEqualTo(1);
        assertThat(revision.kind).isEqualTo(RevisionKind.LOAD);
        assertThat(revision.committedAt).isEqualTo(StillClock.NOW);
        assertThat(revision.orderedBy).isEqualTo("a test");
        assertThat(revision.bundle).isEqualTo("penguins");
        assertThat(revision.summary).isEqualTo("Loaded penguins: 2 topics added; 9 actors added; 2 sources added; 1 measure added;"
                + " 2 articles added; 3 statements added; 4 claims added; 7 citations added; 2 links added.");
        assertThat(changes(1)).hasSize(32).contains(
                "ADDED Topic bridges",
                "ADDED Actor antarctica",
                "ADDED Actor penguin-union",
                "ADDED Actor emilia-frost",
                "ADDED Source the-daily-example",
                "ADDED Measure penguins-on-bouvet",
                "ADDED Article bridge-to-heard",
                "ADDED Statement frost-announces-bridge",
                "ADDED Claim penguins-number-900",
                "ADDED Citation bridge-to-heard/2/statement/frost-announces-bridge",
                "ADDED Citation bridge-to-heard/5/claim/more-than-1000-penguins/b",
                "ADDED ClaimLink penguins-number-900/REFINES/penguins-were-counted");
        inTransaction(() -> {
            var row = Store.<Store>findAll().firstResult();
            assertThat(row.revision).isEqualTo(1);
            assertThat(row.name).matches("[0-9a-f-]{36}");
        });
    }

    @Test
    void withItsActors() {
        load(penguins);
        inTransaction(() -> {
            Actor frost = Actor.find("slug", "emilia-frost").singleResult();
            assertThat(frost.name).isEqualTo("Emilia Frost");
            assertThat(frost.names).extracting(name -> name.name).containsExactly("E. Frost", "Emilia Frost");
            assertThat(frost.country.code).isEqualTo("BV");
            assertThat(frost.externalIds).extracting(id -> id.scheme + " " + id.value).containsExactly("WIKIDATA Q999999999");
            assertThat(frost.bundle).isEqualTo("penguins");
            assertThat(frost.revision).isEqualTo(1);
            assertThat(frost.digest).hasSize(64);
            List<Tenure> tenures = Tenure.list("person = ?1 order by office", frost);
            assertThat(tenures).extracting(tenure -> tenure.office + " of " + tenure.of.slug + " " + tenure.represents)
                    .containsExactly("Honorary fellow of institute-of-ice false", "President of bouvet-island true");
            assertThat(tenures.get(1).ground.article).isEqualTo("bridge-to-heard");

            Actor country = Actor.find("slug", "antarctica").singleResult();
            assertThat(country.kind).isEqualTo(ActorKind.COUNTRY);
            assertThat(country.name).isNull();
            assertThat(country.externalIds).extracting(id -> id.scheme + " " + id.value)
                    .containsExactly("ISO_3166_1_ALPHA_3 ATA", "WIKIDATA Q51");

            Actor official = Actor.find("slug", "bridge-one-official").singleResult();
            assertThat(official.ground.paragraph).isEqualTo(4);
            assertThat(official.speaksFor.code).isEqualTo("HM");

            List<Membership> members = Membership.list("order by country.code, since.sortFrom");
            assertThat(members).extracting(member -> member.country.code + " " + member.status + " " + member.since + " " + member.until)
                    .containsExactly("BV OBSERVER 1992 1994-05", "BV MEMBER 1994-05 null", "HM MEMBER 1992-01-01 null");
            assertThat(members.get(1).ground.reference).isEqualTo("An invented protocol");
            assertThat(members.get(2).ground.reference).as("the alliance's own")
                    .isEqualTo("The invented founding act of the Penguin Union");
        });
    }

    @Test
    void withItsArticlesAndClaims() {
        load(penguins);
        inTransaction(() -> {
            Article bridge = Article.find("slug", "bridge-to-heard").singleResult();
            assertThat(bridge.source.country.code).isEqualTo("AQ");
            assertThat(bridge.authors).extracting(author -> author.slug).containsExactly("emilia-frost");
            assertThat(bridge.furniture).containsExactly(6);
            assertThat(bridge.withoutContent).containsExactly(1);
            assertThat(bridge.grounds).extracting(ground -> ground.fact + " " + ground.basis)
                    .containsExactly("TITLE TEXT", "PUBLISHED_ON REFERENCE");

            Republication republication = Republication.findAll().singleResult();
            assertThat(republication.article.slug).isEqualTo("who-counts-the-penguins");
            assertThat(republication.source.slug).isEqualTo("example-weekly");
            assertThat(republication.original).isNull();
            Reuse reuse = Reuse.findAll().singleResult();
            assertThat(reuse.of).isEqualTo(bridge);
            assertThat(reuse.paragraphs).extracting(pair -> pair.paragraph + " of " + pair.ofParagraph).containsExactly("2 of 3");

            Statement frost = Statement.find("slug", "frost-announces-bridge").singleResult();
            assertThat(frost.saidOn.edtf).isEqualTo("[2022-09-24..2022-09-30]");
            assertThat(frost.language).isEqualTo("en");
            assertThat(frost.topics).extracting(topic -> topic.slug).containsExactly("bridges");
            assertThat(frost.assertions).extracting(assertion -> assertion.stance + " " + assertion.claim.slug)
                    .containsExactlyInAnyOrder("SUPPORTS bouvet-will-build-bridge", "QUALIFIES more-than-1000-penguins");

            Claim penguins = Claim.find("slug", "more-than-1000-penguins").singleResult();
            assertThat(penguins.quantity.low).isEqualByComparingTo(new BigDecimal("1000"));
            assertThat(penguins.quantity.high).isNull();
            assertThat(penguins.quantity.comparator).isEqualTo(Comparator.MORE_THAN);
            assertThat(penguins.quantity.asOf.edtf).isEqualTo("2022-09");
            assertThat(penguins.measure.unit).isEqualTo("penguin");

            Citation attributed = Citation.find("slug", "bridge-to-heard/5/claim/more-than-1000-penguins/b").singleResult();
            assertThat(attributed.voice).isEqualTo(Voice.ATTRIBUTED);
            assertThat(attributed.stance).isEqualTo(Stance.SUPPORTS);
            assertThat(attributed.attributedTo).extracting(actor -> actor.slug).containsExactly("ministry-of-bridges");
            assertThat(attributed.restsOn).extracting(basis -> basis.kind + " " + basis.slug).containsExactly("DOCUMENT penguin-census");
            Citation hedged = Citation.find("slug", "bridge-to-heard/4/statement/official-doubts-bridge").singleResult();
            assertThat(hedged.hedged).isTrue();
            assertThat(hedged.claim).isNull();

            ClaimLink link = ClaimLink.find("slug", "penguins-number-900/DIFFERENT_VALUE/more-than-1000-penguins").singleResult();
            assertThat(link.resolution.inFavourOf).isEqualTo(penguins);
            assertThat(link.resolution.day).isEqualTo("2022-11-01");
            assertThat(link.resolution.ground.url).isEqualTo("https://example.org/census");
        });
    }

    @Test
    void asTheDocumentShowsIt() {
        assertThat(load(BundleFiles.ofTheDocument(temporary)).orElseThrow().summary).isEqualTo("Loaded my-first-bundle: 1 topic added;"
                + " 4 actors added; 1 source added; 1 article added; 2 statements added; 2 claims added; 3 citations added.");
    }

    @Test
    void inAsManyQueriesHoweverManyEntries() {
        var large = BundleFiles.large(BundleFiles.copy("gulls", temporary), 250, 8, 600);
        var statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            load(penguins);
            statistics.clear();
            load(penguins);
            var few = statistics.getPrepareStatementCount();
            var begin = System.nanoTime();
            load(large);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(count(Membership.class)).isEqualTo(2003);
            assertThat(count(Claim.class)).isEqualTo(604);
            assertThat(took).as("a guard against the square of it, not a measurement").isLessThan(Duration.ofSeconds(30));
            LOG.infof("600 claims and 2,000 memberships were loaded in %d ms", took.toMillis());
            statistics.clear();
            load(large);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(few);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void notUnderNamesThatNoDatabaseCanHold() {
        load(penguins);
        penguins.replace("bundle.yaml", "name: penguins\n", "name: \"pen\\0guins\"\n")
                .replace(COUNT, "speaker: ministry-of-bridges", "speaker: \"ministry\\0of-bridges\"");
        assertThat(refused(penguins)).anySatisfy(error -> assertThat(error).contains("statements[ministry-counts-penguins]/speaker"));
        penguins.replace("bundle.yaml", "name: \"pen\\0guins\"\n", "");
        assertThat(refused(penguins)).anySatisfy(error -> assertThat(error).contains("name: found nothing"));
    }

    @Test
    void notInACircleThatBeginsInAnother() {
        load(penguins);
        load(BundleFiles.copy("gulls", temporary).replace("articles/gulls-reply.yaml", "article: bridge-to-heard",
                "article: who-counts-the-penguins"));
        penguins.replace(COUNT, "    source: example-weekly\n    title: Who counts the penguins?\n    authors: [emilia-frost]\n"
                + "    publishedOn: \"2022-10\"\n", "    article: gulls-reply\n");
        assertThat(refused(penguins)).containsExactly(COUNT + ": article/original/article: found a circle: gulls-reply →"
                + " who-counts-the-penguins → gulls-reply, expected an original at its end");
    }

    @Test
    void twiceChangesNothing() {
        load(penguins);
        assertThat(load(penguins)).isEmpty();
        assertThat(count(Revision.class)).isEqualTo(1);
        assertThat(count(Claim.class)).isEqualTo(4);
        assertThat(count(Membership.class)).isEqualTo(3);
    }

    @Test
    void againAfterWhatMeansTheSame() {
        load(penguins);
        penguins.replace(BRIDGE, "      - paragraph: 3\n", "      - voice: OWN # as before\n        hedged: false\n        note: ~\n"
                + "        paragraph: 3\n        attributedTo: []\n")
                .replace(BRIDGE, "low: 1000", "low: 1000.0");
        assertThat(load(penguins)).isEmpty();
    }

    @Test
    void againAndJustTheChangeIsWritten() {
        load(penguins);
        penguins.replace(BRIDGE, "text: Bouvet Island will build", "text: Bouvet Island is going to build")
                .replace("alliances.yaml", "until: \"1994-05\"", "until: \"1994\"")
                .append("topics.yaml", "  - {slug: gulls, name: Gulls}\n");
        var revision = load(penguins).orElseThrow();
        assertThat(revision.number).isEqualTo(2);
        assertThat(revision.summary)
                .isEqualTo("Loaded penguins: 1 topic added; 1 actor changed; 1 claim changed.");
        assertThat(changes(2)).containsExactly("ADDED Topic gulls", "CHANGED Actor penguin-union",
                "CHANGED Claim bouvet-will-build-bridge");
        inTransaction(() -> {
            assertThat(Claim.<Claim>list("revision", 2L)).singleElement()
                    .satisfies(claim -> assertThat(claim.text).isEqualTo("Bouvet Island is going to build a bridge to Heard."));
            List<Membership> members = Membership.list("order by country.code, since.sortFrom");
            assertThat(members).extracting(member -> member.country.code + " " + member.status + " " + member.since + " " + member.until)
                    .containsExactly("BV OBSERVER 1992 1994", "BV MEMBER 1994-05 null", "HM MEMBER 1992-01-01 null");
        });
    }

    @Test
    void againWithEverythingChanged() {
        load(penguins);
        var ids = ids();
        penguins.replace("actors.yaml", "      - {name: E. Frost, language: en, kind: ALIAS}\n", "")
                .replace("actors.yaml", "      - office: Honorary fellow\n        of: institute-of-ice\n", "")
                .replace("sources.yaml", "reliability: C", "reliability: B")
                .replace("measures.yaml", "description: All that stand.", "description: All that stand or lie.")
                .replace("topics.yaml", "name: Penguins", "name: All penguins")
                .replace(BRIDGE, "furniture: [6]", "furniture: []")
                .replace(COUNT, "paragraph: 2, ofParagraph: 3", "paragraph: 2, ofParagraph: 4")
                .replace(COUNT, "because: The last line names the weekly.", "because: The first line names the weekly.")
                .replace(BRIDGE, "{claim: more-than-1000-penguins, stance: QUALIFIES}", "{claim: more-than-1000-penguins}")
                .replace(BRIDGE, "{actor: heard-and-mcdonald-islands, role: OBJECT}", "{actor: antarctica, role: MENTIONED}")
                .replace(BRIDGE, "attributedTo: [ministry-of-bridges]", "attributedTo: [institute-of-ice]")
                .replace(COUNT, "inFavourOf: more-than-1000-penguins", "inFavourOf: penguins-number-900");
        assertThat(load(penguins).orElseThrow().summary).isEqualTo("Loaded penguins: 1 topic changed; 1 actor changed; 1 source changed;"
                + " 1 measure changed; 2 articles changed; 1 statement changed; 1 claim changed; 1 citation changed; 1 link changed.");
        assertThat(ids()).as("nothing gets another id").isEqualTo(ids);
        inTransaction(() -> {
            assertThat(Tenure.<Tenure>list("person.slug", "emilia-frost")).singleElement()
                    .satisfies(tenure -> assertThat(tenure.office).isEqualTo("President"));
            assertThat(Republication.count()).isEqualTo(1);
            assertThat(Reuse.<Reuse>listAll()).singleElement()
                    .satisfies(reuse -> assertThat(reuse.paragraphs.get(0).ofParagraph).isEqualTo(4));
            Statement frost = Statement.find("slug", "frost-announces-bridge").singleResult();
            assertThat(frost.assertions).extracting(assertion -> assertion.stance).containsExactly(Stance.SUPPORTS, Stance.SUPPORTS);
        });
    }

    private String ids() {
        return Stream.of("Topic", "Actor", "Source", "Measure", "Article", "Statement", "Claim", "Citation", "ClaimLink")
                .map(type -> entities.createQuery("select concat(slug, ' ', id) from " + type + " order by slug", String.class)
                        .getResultStream().collect(joining("\n")))
                .collect(joining("\n"));
    }

    @Test
    void withWhatIsWithdrawn() {
        load(penguins);
        penguins.replace(BRIDGE, "      - paragraph: 3\n",
                "      - paragraph: 3\n        withdrawn: {on: \"2023-01-01\", because: It was misread.}\n")
                .replace("topics.yaml", "name: Penguins}", "name: Penguins, withdrawn: {on: \"2023-01-02\", because: Nobody asks.}}");
        assertThat(load(penguins).orElseThrow().summary).isEqualTo("Loaded penguins: 1 topic withdrawn; 1 citation withdrawn.");
        assertThat(changes(2)).containsExactly("WITHDRAWN Citation bridge-to-heard/3/claim/more-than-1000-penguins",
                "WITHDRAWN Topic penguins");
        inTransaction(() -> {
            Citation citation = Citation.find("slug", "bridge-to-heard/3/claim/more-than-1000-penguins").singleResult();
            assertThat(citation.withdrawal.day).isEqualTo("2023-01-01");
            assertThat(citation.withdrawal.because).isEqualTo("It was misread.");
        });
        penguins.replace("topics.yaml", "because: Nobody asks.", "because: Nobody asked.");
        load(penguins);
        assertThat(changes(3)).as("it was withdrawn before").containsExactly("CHANGED Topic penguins");
    }

    @Test
    void unlessAnEntryHasDisappeared() {
        var before = penguins.read("topics.yaml");
        load(penguins.append("topics.yaml", "  - {slug: gulls, name: Gulls}\n"));
        penguins.write("topics.yaml", before);
        assertThat(refused(penguins)).containsExactly("topics.yaml: topics[gulls]: found nothing, expected the topic that was loaded"
                + " before: what no longer stands is withdrawn by saying so (withdrawn: {on: day, because: reason}), not left out");
    }

    @Test
    void unlessACitationHasMoved() {
        load(penguins);
        penguins.replace(BRIDGE, "      - paragraph: 3\n", "      - paragraph: 4\n");
        assertThat(refused(penguins)).containsExactly("articles/bridge-to-heard.yaml: claims[more-than-1000-penguins]/cited[paragraph 3]:"
                + " found nothing, expected the citation that was loaded before: what no longer stands is withdrawn by saying so"
                + " (withdrawn: {on: day, because: reason}), not left out");
        assertThat(count(Revision.class)).isEqualTo(1);
    }

    @Test
    void unlessAnArticleHasDisappeared() {
        load(penguins);
        penguins.delete(COUNT).replace("bundle.yaml", "articles: [bridge-to-heard, who-counts-the-penguins]",
                "articles: [bridge-to-heard]");
        assertThat(refused(penguins)).hasSize(9).anySatisfy(error -> assertThat(error)
                .startsWith("articles/who-counts-the-penguins.yaml: article: found nothing, expected the article that was loaded before"))
                .anySatisfy(error -> assertThat(error)
                        .startsWith("articles/*.yaml: links[penguins-number-900 REFINES penguins-were-counted]: found nothing"));
    }

    @Test
    void wholeOrNotAtAll() {
        penguins.replace(COUNT, "kind: REFINES", "kind: REFINE");
        assertThat(refused(penguins)).hasSize(1);
        assertThat(count(Actor.class)).isZero();
        assertThat(count(Claim.class)).isZero();
        assertThat(count(Revision.class)).isZero();
        inTransaction(() -> assertThat(Store.<Store>findAll().firstResult().revision).isZero());
    }

    @Test
    void onTopOfAnother() {
        load(penguins);
        var gulls = BundleFiles.copy("gulls", temporary);
        assertThat(load(gulls).orElseThrow().number).isEqualTo(2);
        assertThat(load(gulls)).isEmpty();
        assertThat(load(penguins)).as("a bundle does not miss what another brought").isEmpty();
        inTransaction(() -> {
            Article reply = Article.find("slug", "gulls-reply").singleResult();
            assertThat(reply.bundle).isEqualTo("gulls");
            assertThat(reply.source.bundle).isEqualTo("penguins");
            Republication republication = Republication.find("article", reply).singleResult();
            assertThat(republication.original.slug).isEqualTo("bridge-to-heard");
        });
    }

    @Test
    void notWithoutTheOneThatItStandsOn() {
        assertThat(refused(BundleFiles.copy("gulls", temporary))).containsExactly(
                "actors.yaml: actors[gull-society]/country: found \"AQ\", expected the code of a country of the bundle or of one loaded"
                        + " before",
                "articles/gulls-reply.yaml: article/source: found \"the-daily-example\", expected the slug of a source of the bundle or of"
                        + " one loaded before",
                "articles/gulls-reply.yaml: article/original/article: found \"bridge-to-heard\", expected the slug of an article of the"
                        + " bundle or of one loaded before",
                "articles/gulls-reply.yaml: statements[gulls-believe-in-bridge]/topics: found \"bridges\", expected the slug of a topic of"
                        + " the bundle or of one loaded before",
                "articles/gulls-reply.yaml: statements[gulls-believe-in-bridge]/asserts: found \"bouvet-will-build-bridge\", expected the"
                        + " slug of a claim of the bundle or of one loaded before",
                "articles/gulls-reply.yaml: cites[more-than-1000-penguins, paragraph 2]/claim: found \"more-than-1000-penguins\", expected"
                        + " the slug of a claim of the bundle or of one loaded before");
    }

    @Test
    void butNotOverAnother() {
        load(penguins);
        var gulls = BundleFiles.copy("gulls", temporary).append("actors.yaml", """
                  - slug: emilia-frost
                    kind: PERSON
                    names: [{name: Another, language: en, kind: COMMON}]
                """);
        assertThat(refused(gulls)).containsExactly("actors.yaml: actors[emilia-frost]/slug: found the slug of an actor of the bundle"
                + " penguins, expected a slug that no other bundle uses");
    }

    @Test
    void notBesideOneOfItsName() {
        var gulls = BundleFiles.copy("gulls", temporary).replace("bundle.yaml", "name: gulls", "name: penguins");
        assertThat(catchThrowableOfType(BundleRefused.class,
                () -> bundles.refuseOneNameForTwo(List.of(penguins.place(), gulls.place())))).hasMessage(gulls.place()
                        + " is not right: 1 error. Nothing of it is loaded.\n  bundle.yaml: name: found \"penguins\", the name of "
                        + penguins.place() + ", expected another name, or only one of the two (tamga.bundle.built-in=false)");
        bundles.refuseOneNameForTwo(List.of(penguins.place(), BundleFiles.copy("gulls", temporary.resolve("other")).place()));
    }

    @Test
    void onceByTwoAtATime() {
        var loads = Stream.generate(() -> CompletableFuture.supplyAsync(() -> load(penguins))).limit(2).toList();
        assertThat(loads.stream().map(CompletableFuture::join).filter(Optional::isPresent)).hasSize(1);
        assertThat(count(Revision.class)).isEqualTo(1);
    }

    @Test
    void andOnlyCheckedWhereThatIsAsked() {
        var gulls = BundleFiles.copy("gulls", temporary);
        var checked = bundles.check(List.of(penguins.place(), gulls.place()));
        assertThat(checked).containsOnlyKeys(penguins.place(), gulls.place());
        assertThat(checked.values()).allSatisfy(errors -> assertThat(errors).isEmpty());
        assertThat(count(Revision.class)).isZero();
        assertThat(count(Actor.class)).isZero();

        gulls.replace("articles/gulls-reply.yaml", "paragraph: 2", "paragraph: 3");
        assertThat(bundles.check(List.of(penguins.place(), gulls.place())).get(gulls.place())).hasToString(
                "[articles/gulls-reply.yaml: cites[more-than-1000-penguins, paragraph 3]/paragraph: found paragraph 3, expected one of the"
                        + " paragraphs 1 to 2 of gulls-reply]");
    }
}

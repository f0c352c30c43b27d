package org.tamga.bundle.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.EmptyStore;
import org.tamga.NothingLoaded;
import org.tamga.bundle.BundleImport;
import org.tamga.bundle.entry.EntryType;
import org.tamga.bundle.load.BundleRefused;
import org.tamga.bundle.load.KnownEntries;
import org.tamga.bundle.read.BundleReader;
import org.tamga.bundle.read.ClassPathPlace;
import org.tamga.bundle.read.DirectoryPlace;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What a load reads is bounded by the bundle, however much the store holds. */
@QuarkusTest
@TestProfile(NothingLoaded.class)
@DisplayName("A small bundle in a large store")
class SmallBundleTest {

    private static final int COUNTRIES = 300;

    @Inject
    SampleLoad sample;
    @Inject
    BundleImport bundles;
    @Inject
    BundleReader reader;
    @Inject
    KnownEntries known;
    @Inject
    EntityManager database;
    @Inject
    EmptyStore store;

    @TempDir
    Path directory;

    @AfterEach
    void empty() {
        store.empty();
    }

    @Test
    @DisplayName("takes what it has itself, and finds all that it refers to")
    void bounded() throws IOException {
        store.empty();
        bundles.load(new ClassPathPlace("dataset"), "a test");
        sample.load(new SampleSize(1000, 3));
        var broad = slug("select c.slug from claim c where c.bundle = 'sample' and c.quantity_unit is null order by c.slug");
        var statement = slug("select s.slug from statement s where s.bundle = 'sample' order by s.slug");
        var article = slug("select a.slug from article a where a.bundle = 'sample' order by a.slug");
        write(broad, statement, article);

        var bundle = reader.read(new DirectoryPlace(directory), new ArrayList<>());
        var read = QuarkusTransaction.requiringNew().call(() -> known.of(bundle));
        assertThat(read.entries(EntryType.CLAIM)).containsOnlyKeys(broad);
        assertThat(read.entries(EntryType.STATEMENT)).containsOnlyKeys(statement);
        assertThat(read.entries(EntryType.ARTICLE)).containsOnlyKeys(article);
        assertThat(read.entries(EntryType.CITATION)).isEmpty();
        assertThat(read.entries(EntryType.ACTOR).size()).isEqualTo(read.actors().size()).isLessThan(COUNTRIES);
        assertThat(read.assertions()).hasSizeLessThan(10);

        var revision = new Object[1];
        assertThat(rowsRead(() -> revision[0] = bundles.load(new DirectoryPlace(directory), "a test").orElseThrow().summary))
                .as("of more than five thousand entries").isLessThan(6 * COUNTRIES);
        assertThat(revision[0]).isEqualTo("Loaded small: 1 actor added; 1 article added; 1 claim added; 2 citations added; 1 link added.");

        assertThat(bundles.load(new DirectoryPlace(directory), "a test")).as("a second time").isEmpty();
        var declared = QuarkusTransaction.requiringNew().call(() -> known.of(bundle));
        assertThat(new TreeSet<>(declared.entries(EntryType.CLAIM).keySet())).containsExactlyInAnyOrder(broad, "terns-are-small");
        assertThat(declared.entries(EntryType.CITATION)).hasSize(2);
    }

    @Test
    @DisplayName("is told of what is gone from it, and of what another bundle has")
    void refused() throws IOException {
        store.empty();
        bundles.load(new ClassPathPlace("dataset"), "a test");
        sample.load(new SampleSize(100, 3));
        var claim = slug("select c.slug from claim c where c.bundle = 'sample' and c.quantity_unit is null order by c.slug");
        var statement = slug("select s.slug from statement s where s.bundle = 'sample' order by s.slug");
        write(claim, statement, slug("select a.slug from article a where a.bundle = 'sample' order by a.slug"));
        bundles.load(new DirectoryPlace(directory), "a test");

        replace("actors.yaml", "slug: tern-society", "slug: tern-club");
        replace("articles/terns.yaml", "slug: terns-are-small", "slug: " + claim);
        replace("articles/terns.yaml", "from: terns-are-small", "from: terns-are-gone");

        assertThatThrownBy(() -> bundles.load(new DirectoryPlace(directory), "a test")).isInstanceOf(BundleRefused.class)
                .hasMessageContaining("actors[tern-society]: found nothing, expected the actor that was loaded before")
                .hasMessageContaining("claims[terns-are-small]: found nothing, expected the claim that was loaded before")
                .hasMessageContaining("the slug of a claim of the bundle sample")
                .hasMessageContaining("found \"terns-are-gone\", expected the slug of a claim");
    }

    @Test
    @DisplayName("can't take the name of the sample, whose entries it would miss in its files")
    void named() throws IOException {
        store.empty();
        bundles.load(new ClassPathPlace("dataset"), "a test");
        sample.load(new SampleSize(100, 3));
        write("a", "b", "c");
        replace("bundle.yaml", "name: small", "name: sample");

        assertThatThrownBy(() -> bundles.load(new DirectoryPlace(directory), "a test")).isInstanceOf(BundleRefused.class)
                .hasMessageEndingWith("bundle.yaml: name: found \"sample\", the name of the sample that was made up in this store, "
                        + "expected another name");
        assertThat(bundles.check(List.of(new DirectoryPlace(directory))).values()).singleElement(InstanceOfAssertFactories.LIST).hasSize(1);
    }

    private void write(String broad, String statement, String original) throws IOException {
        Files.createDirectories(directory.resolve("articles"));
        for (var file : Map.of("bundle.yaml", "name: small\ntitle: What the terns say\narticles: [terns]\n",
                "actors.yaml", """
                        actors:
                          - {slug: tern-society, kind: ORGANISATION, names: [{name: Tern Society, language: en, kind: COMMON}], country: KZ}
                        """,
                "articles/terns.yaml", """
                        article:
                          slug: terns
                          language: en
                          publishedOn: "2022-11"
                          paragraphs: 2
                          original: {article: %s, because: The same words.}
                        claims:
                          - slug: terns-are-small
                            text: Terns are small.
                            kind: EVENT
                            participants: [{actor: tern-society, role: SUBJECT}]
                            cited: [{paragraph: 1, stance: SUPPORTS}]
                        cites:
                          - {statement: %s, paragraph: 2, stance: SUPPORTS}
                        links:
                          - {from: terns-are-small, to: %s, kind: REFINES, reason: So it is.}
                        """.formatted(original, statement, broad)).entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
    }

    private void replace(String file, String text, String by) throws IOException {
        var path = directory.resolve(file);
        Files.writeString(path, Files.readString(path).replace(text, by));
    }

    /** How many rows the queries gave that went through Hibernate. */
    private long rowsRead(Runnable action) {
        var statistics = database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            action.run();
            assertThat(statistics.getQueryExecutionCount()).isPositive();
            return Arrays.stream(statistics.getQueries()).mapToLong(query -> statistics.getQueryStatistics(query).getExecutionRowCount())
                    .sum();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private String slug(String sql) {
        List<?> slugs = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql).setMaxResults(1).getResultList());
        return (String) slugs.get(0);
    }
}

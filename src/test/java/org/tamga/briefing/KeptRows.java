package org.tamga.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.tamga.EmptyStore;
import org.tamga.actor.ActorKind;
import org.tamga.actor.MembershipStatus;
import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemContent.Cited;
import org.tamga.briefing.item.ItemContent.Figure;
import org.tamga.briefing.item.ItemContent.Member;
import org.tamga.briefing.item.ItemContent.Party;
import org.tamga.briefing.item.ItemContent.When;
import org.tamga.briefing.item.ItemJson;
import org.tamga.briefing.item.ItemType;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Comparator;
import org.tamga.common.EdtfDate;

/** Rows as briefings are made of, put into a store by hand: for one country, FR, and one article, the-news. */
@ApplicationScoped
public class KeptRows {

    static final long COUNTRY = 1;
    static final long FOR_GOOD = Long.MAX_VALUE;

    private final EntityManager database;
    private final EmptyStore store;
    private final ItemJson json;

    KeptRows(EntityManager database, EmptyStore store, ItemJson json) {
        this.database = database;
        this.store = store;
        this.json = json;
    }

    /** One that was known on 1 June 2022 and stands in the first revision, of that day, with one voice and no topic. */
    static Kept row(String item, SectionKind section) {
        var day = LocalDate.parse("2022-06-01");
        return new Kept(item, section.name(), null, null, day, day, day, day, EdtfDate.LAST_DAY, 1, FOR_GOOD, 1, 3, "",
                AssessmentStatus.SINGLE_ORIGIN, "the-news", "It is so.", null, false);
    }

    /** A row of the table, to be changed bit by bit. */
    record Kept(String item, String section, String series, String toldWith, LocalDate ofFrom, LocalDate ofUntil, LocalDate newsOn,
            LocalDate knownFrom, LocalDate knownUntil, long revisedFrom, long revisedUntil, int voices, int weight, String topic,
            AssessmentStatus status, String article, String text, String takenBack, boolean occasion) {

        Kept of(String from, String until) {
            return new Kept(item, section, series, toldWith, LocalDate.parse(from), LocalDate.parse(until), newsOn, knownFrom, knownUntil,
                    revisedFrom, revisedUntil, voices, weight, topic, status, article, text, takenBack, occasion);
        }

        /** First known on that day, which is also when it became news. */
        Kept known(String day) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, LocalDate.parse(day), LocalDate.parse(day), knownUntil,
                    revisedFrom, revisedUntil, voices, weight, topic, status, article, text, takenBack, occasion);
        }

        /** Of that day, and first known on it. */
        Kept on(String day) {
            return of(day, day).known(day);
        }

        Kept knownUntil(String day) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, LocalDate.parse(day), revisedFrom,
                    revisedUntil, voices, weight, topic, status, article, text, takenBack, occasion);
        }

        Kept revised(long from, long until) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, from, until, voices, weight,
                    topic, status, article, text, takenBack, occasion);
        }

        Kept voices(int count) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    count, weight, topic, status, article, text, takenBack, occasion);
        }

        Kept topic(String slug, int itsWeight) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, itsWeight, slug, status, article, text, takenBack, occasion);
        }

        Kept series(String slug) {
            return new Kept(item, section, slug, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, status, article, text, takenBack, occasion);
        }

        Kept toldWith(String other) {
            return new Kept(item, section, series, other, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, status, article, text, takenBack, occasion);
        }

        Kept status(AssessmentStatus other) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, other, article, text, takenBack, occasion);
        }

        Kept text(String other) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, status, article, other, takenBack, occasion);
        }

        Kept article(String slug) {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, status, slug, text, takenBack, occasion);
        }

        Kept tookPlace() {
            return new Kept(item, section, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, status, article, text, takenBack, true);
        }

        Kept section(String other) {
            return new Kept(item, other, series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, status, article, text, takenBack, occasion);
        }

        Kept takenBack(String because) {
            return new Kept(item, "NONE", series, toldWith, ofFrom, ofUntil, newsOn, knownFrom, knownUntil, revisedFrom, revisedUntil,
                    voices, weight, topic, AssessmentStatus.WITHDRAWN, article, text, because, occasion);
        }

        ItemContent content() {
            var type = item.startsWith("claim") ? ItemType.CLAIM : item.startsWith("statement") ? ItemType.STATEMENT : ItemType.MEMBERSHIP;
            var slug = item.substring(item.indexOf(':') + 1);
            var when = new When(ofFrom + "/" + ofUntil, ofFrom, ofUntil);
            if (type == ItemType.MEMBERSHIP) {
                var alliance = new Party(ActorKind.ALLIANCE, series, null, Map.of("", series));
                return new ItemContent(type, series, null, null, null, when, status, Set.of(), voices, voices, List.of(), null, List.of(),
                        null, List.of(), List.of(), new Member(alliance, MembershipStatus.MEMBER, when, null, "a list", null), null);
            }
            var figure = series == null ? null : new Figure(series, series, Comparator.ABOUT, null, null, "tonne", when);
            return new ItemContent(type, slug, type == ItemType.CLAIM ? ClaimKind.EVENT : null, text, "en", when, status, Set.of(), voices,
                    voices, List.of(), null, List.of(), figure, List.of(), List.of(new Cited(article, 1)), null, takenBack);
        }
    }

    /** An empty store at a revision, with nothing but the country, the articles, and these rows. */
    @Transactional
    public void store(long revision, List<String> articles, Kept... rows) {
        store.empty();
        run("update store set name = 'here', revision = %d, briefings_from = 0".formatted(revision));
        run("""
                insert into actor (id, slug, kind, code, name, since_sort_from, since_sort_until, until_sort_from, until_sort_until, bundle,
                    digest, revision)
                values (1, 'france', 'COUNTRY', 'FR', 'France', '9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31', 'test', '', 1)""");
        for (var at = 0; at < articles.size(); at++) {
            run("""
                    insert into article (id, slug, language, paragraph_count, published_on_sort_from, published_on_sort_until, bundle, digest,
                        revision, known_from)
                    values (%d, '%s', 'en', 9, '9999-12-31', '9999-12-31', 'test', '', 1, '2022-01-01')"""
                    .formatted(at + 1, articles.get(at)));
        }
        List.of(rows).forEach(this::insert);
    }

    @Transactional
    public void store(long revision, Kept... rows) {
        store(revision, List.of("the-news", "more-news"), rows);
    }

    private void insert(Kept row) {
        database.createNativeQuery("""
                insert into briefing_item (country_id, item, known_from, known_until, revised_from, revised_until, section, series, told_with,
                    of_from, of_until, news_on, occasion, voices, weight, topic, status, content)
                values (1, :item, :knownFrom, :knownUntil, :revisedFrom, :revisedUntil, :section, :series, :toldWith, :ofFrom, :ofUntil,
                    :newsOn, :occasion, :voices, :weight, :topic, :status, :content)
                """).setParameter("item", row.item).setParameter("knownFrom", row.knownFrom).setParameter("knownUntil", row.knownUntil)
                .setParameter("revisedFrom", row.revisedFrom).setParameter("revisedUntil", row.revisedUntil)
                .setParameter("section", row.section).setParameter("series", row.series).setParameter("toldWith", row.toldWith)
                .setParameter("ofFrom", row.ofFrom).setParameter("ofUntil", row.ofUntil).setParameter("newsOn", row.newsOn)
                .setParameter("occasion", row.occasion).setParameter("voices", row.voices).setParameter("weight", row.weight)
                .setParameter("topic", row.topic)
                .setParameter("status", row.status.name()).setParameter("content", json.write(row.content())).executeUpdate();
    }

    /** Changes something about an article, with a revision. */
    @Transactional
    public void reviseArticle(String slug, long revision) {
        run("update article set title = 'Now it has one', revision = %d where slug = '%s'".formatted(revision, slug));
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}

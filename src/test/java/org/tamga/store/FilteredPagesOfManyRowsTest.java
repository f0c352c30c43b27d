package org.tamga.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.Ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** However PostgreSQL finds them (docs/decisions/0035). */
@QuarkusTest
@TestProfile(ExplainedPostgreSql.Explained.class)
@DisplayName("Among a hundred thousand claims, the pages of a filtered list have what the filter asks for, in order")
class FilteredPagesOfManyRowsTest {

    private static final int SIZE = 20;

    @Inject
    EntityManager database;

    @BeforeEach
    void fill() {
        ManyRows.fill(database);
    }

    /** What is gone through, what is gathered because there is little of it, and what is gathered because it stands at the other end. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            %s                             | claims     | participant: "actor-1"    | claim_participant x join actor a on a.id = x.actor_id | x.claim_id | a.slug = 'actor-1'
            %s                             | claims     | topics: ["topic-3"]       | claim_topic x join topic t on t.id = x.topic_id       | x.claim_id | t.slug = 'topic-3'
            country(code: "AB") { %s }     | claims     | topics: ["topic-3"]       | claim_topic x join topic t on t.id = x.topic_id join claim_of_actor y on y.claim_id = x.claim_id join actor a on a.id = y.actor_id | x.claim_id | t.slug = 'topic-3' and a.code = 'AB' and (y.as_subject or y.as_object or y.as_place)
            %s                             | claims     | sources: ["source-1"]  | REPORTED x join source p on p.id in (x.source_id, x.original) | x.reported | p.slug = 'source-1'
            %s                             | claims     | sources: ["source-2900"]  | REPORTED x join source p on p.id in (x.source_id, x.original) | x.reported | p.slug = 'source-2900'
            %s                             | statements | speaker: "actor-262"      | statement_voice x join actor a on a.id = x.actor_id   | x.statement_id | a.slug = 'actor-262'
            %s                             | statements | aboutActor: "actor-1"     | statement_about x join actor a on a.id = x.actor_id   | x.statement_id | a.slug = 'actor-1'
            """)
    void forwardAndBackward(String within, String list, String filter, String from, String key, String where) {
        var table = list.substring(0, list.length() - 1);
        var expected = expected(table, list.equals("claims") ? "holds" : "said_on", from, key, where);

        assertThat(pages(within, list, filter, "first: " + SIZE + ", after", "endCursor", "hasNextPage", 3))
                .isEqualTo(expected.subList(0, Math.min(3 * SIZE, expected.size()))).isNotEmpty();
        var last = new ArrayList<>(expected.subList(Math.max(0, expected.size() - SIZE), expected.size()));
        assertThat(pages(within, list, filter, "last: " + SIZE + ", before", "startCursor", "hasPreviousPage", 1)).isEqualTo(last);
    }

    /** Lists below several countries are read together. */
    @ParameterizedTest
    @ValueSource(strings = {"topics: [\"topic-3\"]", "topics: [\"topic-39\"]", "sources: [\"source-1\"]", "sources: [\"source-2900\"]",
            "speaker: \"actor-262\"", "memberOf: \"actor-210\", on: \"2020-01-01\""})
    void belowSeveralAsBelowEach(String filter) {
        var countries = Stream.of("AB", "AC", "HQ").collect(Collectors.toMap(code -> code,
                code -> code + ": country(code: \"" + code + "\") { claims(filter: { " + filter + " }) { edges { node { slug } } } }"));

        var together = Ask.data("{ " + String.join(" ", countries.values()) + " }");

        var found = countries.entrySet().stream().mapToInt(country -> {
            var path = country.getKey() + ".claims.edges.node.slug";
            var alone = Ask.data("{ " + country.getValue() + " } # alone").getList(path);
            assertThat(together.getList(path)).as(country.getKey()).isEqualTo(alone);
            return alone.size();
        }).sum();
        assertThat(found).isPositive();
    }

    /** Which claims are reported by which articles, and whose these are. */
    private static final String REPORTED = """
            (select coalesce(q.claim_id, d.claim_id) as reported, t.source_id, r.source_id as original
             from citation q
             join article t on t.id = q.article_id
             left join republication r on r.article_id = t.id
             left join statement s on s.id = q.statement_id
             left join assertion d on d.statement_id = s.id and s.withdrawn_on is null
             where q.withdrawn_on is null and t.withdrawn_on is null and t.known_from <= current_date)""";

    @SuppressWarnings("unchecked")
    private List<String> expected(String table, String date, String from, String key, String where) {
        return database.createNativeQuery("""
                select c.slug
                from %1$s c
                join %1$s_assessment e on e.%1$s_id = c.id and e.known_from <= current_date and e.known_until > current_date
                where c.withdrawn_on is null and c.id in (select %2$s from %3$s where %4$s)
                order by c.%5$s_sort_from, c.%5$s_sort_until, c.slug
                """.formatted(table, key, from.replace("REPORTED", REPORTED), where, date), String.class).getResultList();
    }

    private static List<String> pages(String within, String list, String filter, String page, String cursor, String more, int most) {
        var found = new ArrayList<String>();
        var at = "";
        for (var count = 0; count < most; count++) {
            var path = (within.equals("%s") ? "" : "country.") + "list";
            var answer = Ask
                    .data("{ " + within.formatted("list: " + list + "(" + page.replaceFirst(", \\w+$", "") + at + ", filter: { " + filter
                            + " }) { pageInfo { " + cursor + " " + more + " } edges { node { slug } } }") + " }");
            found.addAll(answer.getList(path + ".edges.node.slug", String.class));
            if (!answer.getBoolean(path + ".pageInfo." + more)) {
                break;
            }
            at = page.replaceFirst("^[^,]+", "") + ": \"" + answer.getString(path + ".pageInfo." + cursor) + "\"";
        }
        return Collections.unmodifiableList(found);
    }
}

package org.tamga.store;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.tamga.Ask;
import org.tamga.claim.ListsOfActors;
import org.tamga.claim.StatementVoices;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A store with a hundred thousand claims, made in the database itself: a few countries have much of everything, most actors hardly
 * anything, as in the world. All tests that want many rows read these, in one application ({@link ExplainedPostgreSql.Explained}), so that
 * they are made once; none of them changes anything.
 */
final class ManyRows {

    /** As many as the row of a number of others; skewed, so that the first have most. */
    private static final String SKEWED = "cast(floor(power(mod(cast(n as bigint) * 7919, 10007) / 10007.0, 4) * %d) as integer)";

    private static final String ENTRY = "'many', '', 1";
    private static final Pattern NUMBERED = Pattern.compile("#(\\d+)");

    private ManyRows() {
    }

    /** Once in each store. */
    static void fill(EntityManager database) {
        if (Ask.data("{ claim(slug: \"claim-1\") { id } }").get("claim") == null) {
            QuarkusTransaction.requiringNew().timeout(300).run(() -> make(database));
            tidyUp();
        }
    }

    /** As the database itself does in time: what is in an index alone is known to be read there only then. */
    private static void tidyUp() {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection(); var statement = connection.createStatement()) {
            // Of all rows in place of a sample: which plan is taken for those who have few would else be chance.
            statement.execute("alter table claim_of_actor alter column actor_id set statistics 10000");
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(EntityManager database) {
        // Neither explained nor checked: what is made here fits.
        database.createNativeQuery("select set_config('auto_explain.log_min_duration', '-1', true)").getSingleResult();
        database.createNativeQuery("select set_config('session_replication_role', 'replica', true)").getSingleResult();
        for (var sql : STATEMENTS) {
            var skewed = NUMBERED.matcher(sql).replaceAll(found -> SKEWED.formatted(Integer.parseInt(found.group(1))));
            database.createNativeQuery(skewed.replace("{entry}", ENTRY)).executeUpdate();
        }
        CDI.current().select(StatementVoices.class).get().workOutWhatIsLacking();
        CDI.current().select(ListsOfActors.class).get().workOutAll();
    }

    private static final String ASSESSMENT = """
            insert into %1$s_assessment (%1$s_id, slug, first_known, known_from, known_until, status, status_rank, denied_by_subject,
                denied_by_others, contradicted, dispute_rank, credibility, supporting_min, supporting_max, supporting_articles,
                supporting_sources, denying_articles, denying_sources, denying_min, denying_max)
            select n, '%1$s-' || n, date '2020-06-01' + mod(n, 300), %3$s, 2, 2, 0, 0, 0, 0
            from generate_series(1, %2$d) n
            """;
    private static final String FIRST_KNOWN = "date '2020-06-01' + mod(n, 300)";
    private static final String TURNED = "date '2021-06-01'";

    /** What is known today, since some day. */
    private static final String TODAY = """
            %s, date '9999-12-31',
                case mod(n, 50) when 0 then 'DISPUTED' when 1 then 'REFUTED' when 2 then 'CORROBORATED' else 'SINGLE_ORIGIN' end,
                case mod(n, 50) when 0 then 4 when 1 then 2 when 2 then 5 else 6 end,
                mod(n, 100) = 0, mod(n, 150) = 0, mod(n, 50) = 0, case mod(n, 50) when 0 then 4 else 0 end, 1 + mod(n, 6),
                1 + cast(floor(power(mod(n * 31, 1009) / 1009.0, 8) * 40) as integer),
                2 + cast(floor(power(mod(n * 31, 1009) / 1009.0, 8) * 60) as integer)""";

    /** What was known before: of each, one voice that nobody disputed. */
    private static final String BEFORE = FIRST_KNOWN + ", " + TURNED + """
            , 'SINGLE_ORIGIN', 6, false, false, false, 0, 1 + mod(n, 3), 1, 1 + mod(n, 2)""";

    private static final List<String> STATEMENTS = List.of("""
            insert into actor (id, slug, kind, code, name, country_id, since_sort_from, since_sort_until, until_sort_from, until_sort_until,
                bundle, digest, revision)
            select n, 'actor-' || n,
                case when n <= 200 then 'COUNTRY' when n <= 260 then 'ALLIANCE' when mod(n, 3) = 0 then 'ORGANISATION' else 'PERSON' end,
                case when n <= 200 then chr(65 + n / 26) || chr(65 + mod(n, 26)) end, 'Actor ' || n,
                case when n > 260 then 1 + mod(n, 200) end,
                date '9999-12-31', date '9999-12-31', date '9999-12-31', date '9999-12-31', {entry}
            from generate_series(1, 10000) n
            """, """
            insert into membership (id, alliance_id, country_id, status, since_edtf, since_sort_from, since_sort_until, until_sort_from,
                until_sort_until, ground_reference)
            select n, 201 + mod(n, 60), 1 + mod(n * 7, 200), case when mod(n, 9) = 0 then 'OBSERVER' else 'MEMBER' end, '1992',
                date '1992-01-01', date '1992-12-31', date '9999-12-31', date '9999-12-31', 'Invented'
            from generate_series(1, 1200) n
            """, """
            insert into source (id, slug, kind, name, country_id, reliability, reliability_reason, bundle, digest, revision)
            select n, 'source-' || n, case when mod(n, 4) = 0 then 'BROADCASTER' else 'NEWSPAPER' end, 'Source ' || n, 1 + mod(n, 200),
                case when mod(n, 5) = 0 then 'A' else 'C' end, 'Invented', {entry}
            from generate_series(1, 3000) n
            """, """
            insert into article (id, slug, title, language, paragraph_count, published_on_edtf, published_on_sort_from,
                published_on_sort_until, source_id, known_from, bundle, digest, revision)
            select n, 'article-' || n, 'Article ' || n, case when mod(n, 20) = 0 then 'kk' else 'en' end, 30, '2022',
                date '2020-01-01' + mod(n, 900), date '2020-01-01' + mod(n, 900), 1 + #3000, date '2020-01-01' + mod(n, 900), {entry}
            from generate_series(1, 20000) n
            """, """
            insert into article_paragraph (article_id, paragraph, algorithm, words) select n, 1, 'none', 100 from generate_series(1, 20000) n
            """, """
            insert into article_fingerprint (article_id, paragraph, place, hash)
            select n, 1, place, n / 2 * 10 + place from generate_series(1, 20000) n cross join generate_series(1, 5) place
            """, """
            insert into article_author (article_id, place, author_id)
            select n, 0, 262 + 3 * (#3000) from generate_series(1, 20000) n
            """, """
            insert into republication (id, article_id, because, original_id, source_id, published_on_sort_from, published_on_sort_until)
            select n, n * 20, 'Invented', case when mod(n, 2) = 0 then n * 20 - 1 end, case when mod(n, 2) = 1 then 1 + #3000 end,
                date '9999-12-31', date '9999-12-31'
            from generate_series(1, 1000) n
            """, """
            insert into republication_author (republication_id, place, author_id)
            select n, 0, 262 + 3 * (#3000) from generate_series(1, 1000) n where mod(n, 2) = 1
            """, """
            insert into topic (id, slug, name, bundle, digest, revision)
            select n, 'topic-' || n, 'Topic ' || n, {entry} from generate_series(0, 40) n
            """, """
            insert into measure (id, slug, name, unit, bundle, digest, revision)
            select n, 'measure-' || n, 'Measure ' || n, 'unit-' || mod(n, 50), {entry} from generate_series(1, 2000) n
            """, """
            insert into claim (id, slug, kind, text, language, holds_edtf, holds_sort_from, holds_sort_until, measure_id,
                quantity_comparator, quantity_low, quantity_high, quantity_unit, bundle, digest, revision, withdrawn_on)
            select n, 'claim-' || n, case when mod(n, 10) = 0 then 'QUANTITY' when mod(n, 100) = 1 then 'ALLEGATION' else 'EVENT' end,
                'Claim ' || n, case when mod(n, 50) = 0 then 'kk' else 'en' end, case when mod(n, 12) > 0 then '2022' end,
                case when mod(n, 12) > 0 then date '2020-01-01' + mod(n * 13, 900) else date '9999-12-31' end,
                case when mod(n, 12) > 0 then date '2020-01-01' + mod(n * 13, 900) else date '9999-12-31' end,
                case when mod(n, 10) = 0 then 1 + #2000 end, case when mod(n, 10) = 0 then 'EXACT' end,
                case when mod(n, 10) = 0 then n end, case when mod(n, 10) = 0 then n end, case when mod(n, 10) = 0 then 'unit' end,
                {entry}, case when mod(n, 500) = 0 then date '2021-01-01' end
            from generate_series(1, 100000) n
            """, """
            insert into claim_participant (claim_id, place, actor_id, role)
            select n, 0, 1 + #10000, 'SUBJECT' from generate_series(1, 100000) n
            """, """
            insert into claim_participant (claim_id, place, actor_id, role)
            select n, 1, 1 + mod(n * 17, 200), case when mod(n, 3) = 0 then 'MENTIONED' else 'OBJECT' end from generate_series(1, 100000) n
            """, """
            insert into claim_topic (claim_id, topic_id)
            select n, #40 from generate_series(1, 100000) n
            """, """
            insert into claim_link (id, slug, kind, from_id, to_id, reason, in_favour_of_id, resolution_day, resolution_because, bundle, digest,
                revision)
            select n, 'link-' || n, case when mod(n, 3) = 0 then 'NEGATES' else 'REFINES' end, n * 10, n * 10 - 1, 'Invented',
                case when mod(n, 3) = 0 then n * 10 end, case when mod(n, 3) = 0 then date '2021-07-01' end,
                case when mod(n, 3) = 0 then 'Invented' end, {entry}
            from generate_series(1, 8000) n
            """, ASSESSMENT.formatted("claim", 100_000, BEFORE), ASSESSMENT.formatted("claim", 100_000, TODAY.formatted(TURNED)), """
            insert into statement (id, slug, text, language, channel, said_on_edtf, said_on_sort_from, said_on_sort_until, speaker_id,
                bundle, digest, revision)
            select n, 'statement-' || n, 'Statement ' || n, case when mod(n, 50) = 0 then 'kk' else 'en' end,
                case when mod(n, 5) = 0 then 'SPEECH' else 'INTERVIEW' end, case when mod(n, 12) > 0 then '2022' end,
                case when mod(n, 12) > 0 then date '2020-01-01' + mod(n * 13, 900) else date '9999-12-31' end,
                case when mod(n, 12) > 0 then date '2020-01-01' + mod(n * 13, 900) else date '9999-12-31' end,
                262 + 3 * (#3000), {entry}
            from generate_series(1, 50000) n
            """, ASSESSMENT.formatted("statement", 50_000, TODAY.formatted(FIRST_KNOWN)), """
            insert into statement_voice (statement_id, actor_id) select id, speaker_id from statement
            """, """
            insert into statement_voice (statement_id, actor_id)
            select s.id, a.country_id from statement s join actor a on a.id = s.speaker_id
            """, """
            insert into statement_about (statement_id, place, actor_id) select n, 0, 1 + #10000 from generate_series(1, 50000) n
            """, """
            insert into statement_topic (statement_id, topic_id) select n, #40 from generate_series(1, 50000) n
            """, """
            insert into assertion (id, statement_id, claim_id, stance)
            select n, n, 1 + mod(n * 3, 100000), case when mod(n, 9) = 0 then 'DENIES' else 'SUPPORTS' end from generate_series(1, 50000) n
            """, """
            insert into citation (id, slug, article_id, claim_id, statement_id, paragraph, hedged, stance, voice, bundle, digest, revision)
            select n, 'citation-' || n, 1 + mod(n * 101, 20000), case when mod(n, 3) > 0 then 1 + mod(n * 11, 100000) end,
                case when mod(n, 3) = 0 then 1 + mod(n * 11, 50000) end, 1 + mod(n, 30), mod(n, 10) = 0,
                case when mod(n, 20) = 0 then 'DENIES' else 'SUPPORTS' end, case when mod(n, 3) = 1 then 'ATTRIBUTED' else 'OWN' end, {entry}
            from generate_series(1, 300000) n
            """, """
            insert into citation_attributed_to (citation_id, place, actor_id)
            select n, 0, 262 + 3 * (#3000) from generate_series(1, 300000) n where mod(n, 3) = 1
            """, """
            insert into briefing_item (country_id, item, known_from, known_until, revised_from, revised_until, section, series, of_from, of_until,
                news_on, occasion, voices, weight, topic, status, content)
            select 1, 'claim:claim-' || n, date '2016-01-15' + mod(n, 3650), date '9999-12-31', 1, 9223372036854775807,
                case when mod(n, 2) = 0 then 'FIGURES' else 'HAPPENED' end, case when mod(n, 2) = 0 then 'measure-' || (1 + mod(n / 2, 3)) end,
                date '2016-01-15' + mod(n, 3650), date '2016-01-15' + mod(n, 3650), date '2016-01-15' + mod(n, 3650), true, 2, 3, '',
                'CORROBORATED', '{"type":"CLAIM","slug":"claim-' || n || '","kind":"EVENT","text":"Claim ' || n || '","language":"en",'
                    || '"status":"CORROBORATED","min":2,"max":2}'
            from generate_series(1, 40000) n
            """, """
            insert into revision (number, kind, committed_at, ordered_by, summary) values (1, 'LOAD', current_timestamp, 'a test', 'Many')
            """, """
            insert into revision_change (id, slug, kind, object_type, revision)
            select n, 'claim-' || n, 'ADDED', 'Claim', 1 from generate_series(1, 100000) n
            """, """
            update store set name = 'many', revision = 1
            """);
}

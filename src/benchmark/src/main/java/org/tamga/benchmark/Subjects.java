package org.tamga.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of whom and of what is asked: what has much, what has as much as most, and what has little, as the database tells. */
final class Subjects {

    private static final String STATEMENTS = """
            select a.code, count(*)
            from statement_voice v
            join actor a on a.id = v.actor_id
            where a.kind = 'COUNTRY'
            group by a.code
            order by count(*) desc, a.code""";
    private static final String CLAIMS = """
            select a.code, count(distinct p.claim_id)
            from claim_participant p
            join actor a on a.id = p.actor_id
            where a.kind = 'COUNTRY'
            group by a.code
            order by 2 desc, a.code""";
    /** Not all claims are counted where there are many: a part of them in some order that says nothing of their citations. */
    private static final String CITATIONS = """
            select c.slug, (select count(*) from citation q where q.claim_id = c.id)
                + (select count(*) from assertion s join citation q on q.statement_id = s.statement_id where s.claim_id = c.id)
            from (select id, slug from claim where withdrawn_on is null order by md5(slug) limit 20000) c
            order by 2 desc, c.slug""";

    private final Map<String, Subject> byStatements;
    private final Map<String, Subject> byClaims;
    private final Map<String, Subject> byCitations;
    private final List<String> pair;

    /** One of them, and how many it has of what it was chosen by. */
    record Subject(String key, long has) {
    }

    private Subjects(List<List<String>> statements, List<List<String>> claims, List<List<String>> citations) {
        byStatements = chosen(statements);
        byClaims = chosen(claims);
        byCitations = chosen(citations);
        pair = List.of(claims.get(0).get(0), claims.get(1).get(0));
    }

    static Subjects of(Database database) {
        return new Subjects(database.rows(STATEMENTS), database.rows(CLAIMS), database.rows(CITATIONS));
    }

    private static Map<String, Subject> chosen(List<List<String>> rows) {
        var chosen = new LinkedHashMap<String, Subject>();
        chosen.put("popular", subject(rows.get(0)));
        chosen.put("middle", subject(rows.get(rows.size() / 2)));
        chosen.put("rare", subject(rows.get(rows.size() - 1)));
        return chosen;
    }

    private static Subject subject(List<String> row) {
        return new Subject(row.get(0), Long.parseLong(row.get(1)));
    }

    /** Countries by how much was said for them. */
    Map<String, Subject> byStatements() {
        return byStatements;
    }

    /** Countries by the claims that they take part in. */
    Map<String, Subject> byClaims() {
        return byClaims;
    }

    /** Claims by the passages that report them, themselves or through a statement. */
    Map<String, Subject> byCitations() {
        return byCitations;
    }

    /** The two countries that take part in most claims. */
    List<String> pair() {
        return pair;
    }
}

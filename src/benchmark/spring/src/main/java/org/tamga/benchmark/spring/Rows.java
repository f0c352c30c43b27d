package org.tamga.benchmark.spring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What is read, a record for each type of the schema. */
final class Rows {

    private static final List<String> CREDIBILITY = List.of("CONFIRMED", "PROBABLY_TRUE", "POSSIBLY_TRUE", "DOUBTFUL", "IMPROBABLE",
            "CANNOT_BE_JUDGED");

    private Rows() {
    }

    static String globalId(String type, String slug) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + slug).getBytes(StandardCharsets.UTF_8));
    }

    record Actor(long key, String slug, String kind, String code, String ownName) {

        static final String COLUMNS = "a.id, a.slug, a.kind, a.code, a.name";

        static Actor of(ResultSet row) throws SQLException {
            return new Actor(row.getLong("id"), row.getString("slug"), row.getString("kind"), row.getString("code"), row.getString("name"));
        }

        public String id() {
            return globalId("Actor", slug);
        }
    }

    record EdtfDate(String edtf, LocalDate earliest, LocalDate latest) {

        static EdtfDate of(ResultSet row, String name) throws SQLException {
            var edtf = row.getString(name + "_edtf");
            return edtf == null ? null : new EdtfDate(edtf, row.getObject(name + "_earliest", LocalDate.class),
                    row.getObject(name + "_latest", LocalDate.class));
        }
    }

    record AllianceEdge(String status, EdtfDate from, EdtfDate until, Actor node) {

        static AllianceEdge of(ResultSet row) throws SQLException {
            return new AllianceEdge(row.getString("status"), EdtfDate.of(row, "since"), EdtfDate.of(row, "until"), Actor.of(row));
        }
    }

    record Statement(long key, String slug, String text, String quote, EdtfDate saidOn, long speakerKey) {

        static Statement of(ResultSet row) throws SQLException {
            return new Statement(row.getLong("id"), row.getString("slug"), row.getString("text"), row.getString("quote"),
                    EdtfDate.of(row, "said_on"), row.getLong("speaker_id"));
        }

        public String id() {
            return globalId("Statement", slug);
        }
    }

    record Quantity(BigDecimal low, BigDecimal high, String comparator, String unit, EdtfDate asOf) {
    }

    record Claim(long key, String slug, String text, String kind, EdtfDate holds, Quantity quantity, Long measureKey) {

        static Claim of(ResultSet row) throws SQLException {
            var comparator = row.getString("quantity_comparator");
            var quantity = comparator == null ? null : new Quantity(row.getBigDecimal("quantity_low"), row.getBigDecimal("quantity_high"),
                    comparator, row.getString("quantity_unit"), EdtfDate.of(row, "quantity_as_of"));
            return new Claim(row.getLong("id"), row.getString("slug"), row.getString("text"), row.getString("kind"),
                    EdtfDate.of(row, "holds"), quantity, row.getObject("measure_id", Long.class));
        }

        public String id() {
            return globalId("Claim", slug);
        }
    }

    record Participant(String role, long actorKey) {
    }

    record Measure(long key, String slug) {

        public String id() {
            return globalId("Measure", slug);
        }
    }

    record OriginCount(int min, int max) {
    }

    record EvidenceSide(int articleCount, int sourceCount, OriginCount origins) {

        static EvidenceSide of(ResultSet row, String name) throws SQLException {
            return new EvidenceSide(row.getInt(name + "_articles"), row.getInt(name + "_sources"),
                    new OriginCount(row.getInt(name + "_min"), row.getInt(name + "_max")));
        }
    }

    record Assessment(String status, List<String> disputes, String credibility, EvidenceSide supporting, EvidenceSide denying) {

        static Assessment of(ResultSet row) throws SQLException {
            var disputes = new ArrayList<String>();
            for (var dispute : List.of("denied_by_subject", "denied_by_others", "contradicted")) {
                if (row.getBoolean(dispute)) {
                    disputes.add(dispute.toUpperCase(java.util.Locale.ROOT));
                }
            }
            return new Assessment(row.getString("status"), disputes, CREDIBILITY.get(row.getInt("credibility") - 1),
                    EvidenceSide.of(row, "supporting"), EvidenceSide.of(row, "denying"));
        }
    }

    record Citation(long key, String slug, int paragraph, String stance, String voice, boolean hedged, long articleKey) {

        static Citation of(ResultSet row) throws SQLException {
            return new Citation(row.getLong("id"), row.getString("slug"), row.getInt("paragraph"), row.getString("stance"),
                    row.getString("voice"), row.getBoolean("hedged"), row.getLong("article_id"));
        }

        public String id() {
            return globalId("Citation", slug);
        }
    }

    record Article(long key, String slug, String title, EdtfDate publishedOn, Long sourceKey) {

        static Article of(ResultSet row) throws SQLException {
            return new Article(row.getLong("id"), row.getString("slug"), row.getString("title"), EdtfDate.of(row, "published_on"),
                    row.getObject("source_id", Long.class));
        }

        public String id() {
            return globalId("Article", slug);
        }
    }

    record Source(long key, String slug, String name, String kind, Long countryKey) {

        static Source of(ResultSet row) throws SQLException {
            return new Source(row.getLong("id"), row.getString("slug"), row.getString("name"), row.getString("kind"),
                    row.getObject("country_id", Long.class));
        }

        public String id() {
            return globalId("Source", slug);
        }
    }

    record PageInfo(boolean hasNextPage, String endCursor) {
    }

    record Edge<T>(String cursor, T node) {
    }

    record Page<T>(int totalCount, PageInfo pageInfo, List<Edge<T>> edges) {
    }

    record Alliances(int totalCount, List<AllianceEdge> edges) {
    }
}

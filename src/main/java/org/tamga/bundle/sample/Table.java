package org.tamga.bundle.sample;

import java.util.List;
import java.util.Locale;

/** The tables that a made-up store fills, in an order in which each refers to those before it, and their columns. */
enum Table {
    ACTOR("id", "slug", "kind", "name", "country_id", "since_sort_from", "since_sort_until", "until_sort_from", "until_sort_until",
            "bundle",
            "digest", "revision"),
    ACTOR_NAME("actor_id", "place", "kind", "name", "language"),
    TENURE("id", "person_id", "of_id", "office", "represents", "ground_reference", "since_edtf", "since_earliest", "since_latest",
            "since_sort_from", "since_sort_until", "until_sort_from", "until_sort_until"),
    SOURCE("id", "slug", "kind", "name", "country_id", "owner_id", "reliability", "reliability_reason", "bundle", "digest", "revision"),
    ARTICLE("id", "slug", "title", "language", "paragraph_count", "published_on_edtf", "published_on_earliest", "published_on_latest",
            "published_on_sort_from", "published_on_sort_until", "source_id", "bundle", "digest", "revision", "withdrawn_on",
            "withdrawn_because", "taken_in"),
    ARTICLE_AUTHOR("article_id", "place", "author_id"),
    REPUBLICATION("id", "article_id", "because", "original_id", "published_on_sort_from", "published_on_sort_until"),
    TEXT_REUSE("article_id", "of_id", "paragraph", "of_paragraph", "overlap", "of_overlap", "run", "certain"),
    STATEMENT("id", "slug", "text", "language", "channel", "said_on_edtf", "said_on_earliest", "said_on_latest", "said_on_sort_from",
            "said_on_sort_until", "speaker_id", "bundle", "digest", "revision"),
    STATEMENT_ABOUT("statement_id", "place", "actor_id"),
    STATEMENT_TOPIC("statement_id", "topic_id"),
    MEASURE("id", "slug", "name", "unit", "bundle", "digest", "revision"),
    CLAIM("id", "slug", "kind", "text", "language", "holds_edtf", "holds_earliest", "holds_latest", "holds_sort_from", "holds_sort_until",
            "measure_id", "quantity_as_of_edtf", "quantity_as_of_earliest", "quantity_as_of_latest", "quantity_as_of_sort_from",
            "quantity_as_of_sort_until", "quantity_comparator", "quantity_low", "quantity_high", "quantity_unit", "bundle", "digest",
            "revision", "withdrawn_on", "withdrawn_because"),
    CLAIM_PARTICIPANT("claim_id", "place", "actor_id", "role"),
    CLAIM_TOPIC("claim_id", "topic_id"),
    ASSERTION("id", "statement_id", "claim_id", "stance"),
    CITATION("id", "slug", "article_id", "statement_id", "claim_id", "paragraph", "hedged", "stance", "voice", "bundle", "digest",
            "revision"),
    CITATION_ATTRIBUTED_TO("citation_id", "place", "actor_id"),
    CITATION_BASIS("citation_id", "place", "slug", "kind", "name"),
    CLAIM_LINK("id", "slug", "kind", "from_id", "to_id", "in_favour_of_id", "reason", "resolution_because", "resolution_day",
            "resolution_ground_reference", "bundle", "digest", "revision"),
    REVISION_CHANGE("id", "slug", "kind", "object_type", "revision");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its rows have a key from a sequence. */
    boolean hasKey() {
        return columns.get(0).equals("id");
    }

    List<String> columns() {
        return columns;
    }
}

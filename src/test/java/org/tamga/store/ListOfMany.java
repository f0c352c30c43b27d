package org.tamga.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lists of the schema, each with every order and filter, in a store of {@link ManyRows}. */
enum ListOfMany {

    CLAIMS("%s", "claims", Most.FEW, Words.CLAIM_ORDERS, Words.CLAIM_FILTERS),
    CLAIMS_OF_A_COUNTRY_WITH_MANY("country(code: \"AB\") { %s }", "claims", Most.FEW, Words.CLAIM_ORDERS, Words.CLAIM_FILTERS),
    CLAIMS_OF_A_COUNTRY_WITH_FEW("country(code: \"HQ\") { %s }", "claims", Most.FEW, Words.CLAIM_ORDERS, "roles: [MENTIONED]"),
    CLAIMS_OF_SOMEBODY("actor(slug: \"actor-9000\") { %s }", "claims", Most.FEW, Words.CLAIM_ORDERS),
    CLAIMS_OF_AN_ARTICLE("article(slug: \"article-20\") { %s }", "claims", Most.FEW, Words.CLAIM_ORDERS, Words.CLAIM_FILTERS),
    CLAIMS_OF_A_STATEMENT("statement(slug: \"statement-20\") { %s }", "claims", Most.FEW, Words.CLAIM_ORDERS, Words.CLAIM_FILTERS),
    CLAIMS_BETWEEN("between(a: \"AB\", b: \"AC\") { %s }", "claims", Most.OF_BOTH, Words.CLAIM_ORDERS),
    DISPUTED_BETWEEN("between(a: \"AB\", b: \"AC\") { %s }", "disputed", Most.OF_BOTH, Words.CLAIM_ORDERS),
    STATEMENTS("%s", "statements", Most.FEW, Words.STATEMENT_ORDERS, Words.STATEMENT_FILTERS),
    STATEMENTS_OF_A_COUNTRY("country(code: \"AB\") { %s }", "statements", Most.FEW, Words.STATEMENT_ORDERS, Words.STATEMENT_FILTERS,
            "about: true"),
    STATEMENTS_OF_A_COUNTRY_WITH_MANY("country(code: \"CL\") { %s }", "statements", Most.FEW, Words.STATEMENT_ORDERS,
            Words.STATEMENT_FILTERS),
    STATEMENTS_OF_AN_ARTICLE("article(slug: \"article-20\") { %s }", "statements", Most.FEW, Words.STATEMENT_ORDERS,
            Words.STATEMENT_FILTERS),
    STATEMENTS_ON_A_CLAIM("claim(slug: \"claim-20\") { %s }", "statements", Most.FEW, Words.STATEMENT_ORDERS, Words.STATEMENT_FILTERS),
    STATEMENTS_BETWEEN("between(a: \"AB\", b: \"AC\") { %s }", "statements", Most.OF_BOTH, Words.STATEMENT_ORDERS),
    CITATIONS_OF_A_CLAIM("claim(slug: \"claim-20\") { %s }", "citations", Most.FEW, Words.CITATION_ORDERS, Words.CITATION_FILTERS),
    CITATIONS_OF_A_STATEMENT("statement(slug: \"statement-20\") { %s }", "citations", Most.FEW, Words.CITATION_ORDERS,
            Words.CITATION_FILTERS),
    CITATIONS_OF_AN_ARTICLE("article(slug: \"article-20\") { %s }", "citations", Most.FEW, Words.CITATION_ORDERS, Words.CITATION_FILTERS),
    ARTICLES("%s", "articles", Most.FEW, Words.ARTICLE_ORDERS, Words.ARTICLE_FILTERS),
    ARTICLES_OF_A_SOURCE("source(slug: \"source-1\") { %s }", "articles", Most.FEW, Words.ARTICLE_ORDERS, Words.ARTICLE_FILTERS),
    ARTICLES_OF_AN_AUTHOR("actor(slug: \"actor-262\") { ... on Person { %s } }", "articles", Most.OF_AN_AUTHOR, Words.ARTICLE_ORDERS,
            Words.ARTICLE_FILTERS),
    ACTORS("%s", "actors", Most.FEW, "SLUG", "country: \"AB\"", "kinds: [PERSON]", "memberOf: \"actor-210\"",
            "memberOf: \"actor-210\", statuses: [OBSERVER], on: \"2020-01-01\""),
    COUNTRIES("%s", "countries", Most.FEW, "SLUG CODE", "memberOf: \"actor-210\"", "memberOf: \"actor-210\", statuses: [OBSERVER]"),
    ALLIANCES("%s", "alliances", Most.FEW, "SLUG", "members: [\"AB\", \"AC\"]"),
    ALLIANCES_OF_A_COUNTRY("country(code: \"AB\") { %s }", "alliances", Most.FEW, "SLUG SINCE"),
    MEMBERS_OF_AN_ALLIANCE("alliance(slug: \"actor-210\") { %s }", "members", Most.FEW, "SLUG SINCE"),
    SOURCES("%s", "sources", Most.FEW, "SLUG", "country: \"AB\"", "kinds: [BROADCASTER]", "reliabilities: [A]"),
    MEASURES("%s", "measures", Most.FEW, "SLUG", "unit: \"unit-3\""),
    MEASURES_OF_A_COUNTRY("country(code: \"AB\") { %s }", "measures", Most.FEW, "SLUG", "unit: \"unit-3\""),
    CHANGES("revision { %s }", "changes", Most.FEW, ""),
    ALL_CHANGES("%s", "changes", Most.FEW, "", "kinds: [WITHDRAWN]", "objectTypes: [\"Article\"]", "claim: \"claim-20\"",
            "actor: \"actor-262\"",
            "actor: \"actor-9000\"", "country: \"AB\"");

    private final String within;
    private final String field;
    private final long most;
    private final List<String> orders;
    private final List<String> filters;

    /** @param most how many rows one statement may read for a page of it, in whichever order, where nothing is filtered */
    ListOfMany(String within, String field, long most, String orders, String... filters) {
        this.within = within;
        this.field = field;
        this.most = most;
        this.orders = Stream.of(orders.split(" ")).filter(order -> !order.isEmpty()).toList();
        this.filters = Stream.of(filters).flatMap(some -> some.lines()).toList();
    }

    List<String> queries() {
        var queries = new ArrayList<String>();
        queries.add(query(""));
        for (var order : orders) {
            queries.add(query("(orderBy: { field: " + order + ", direction: ASC })"));
            queries.add(query("(orderBy: { field: " + order + ", direction: DESC })"));
        }
        filters.forEach(filter -> queries.add(query("(filter: { " + filter + " })")));
        return queries;
    }

    /** How many rows one statement may read for it. */
    long most(String query) {
        if (isFiltered(query)) {
            return isShortBelowEach() ? Most.OF_A_SHORT_LIST : isAtTheOtherEnd(query) ? Most.AT_THE_OTHER_END : Most.OF_A_FILTER;
        }
        return isOfAnActor() && isByEvidence(query) ? Most.BY_EVIDENCE : most;
    }

    private boolean isOfAnActor() {
        return Stream.of("country(", "actor(").anyMatch(within::startsWith);
    }

    /** No index has the claims of each actor in such an order: either those of all are gone through in it, or all of the actor are sorted. */
    private static boolean isByEvidence(String query) {
        return Words.ORDERS_BY_EVIDENCE.stream().anyMatch(order -> query.contains("field: " + order));
    }

    private static boolean isAtTheOtherEnd(String query) {
        return Words.AT_THE_OTHER_END.stream().anyMatch(query::contains);
    }

    private static boolean isFiltered(String query) {
        return query.contains("filter: ");
    }

    /** Whether each of many has such a list, which may be planned once for all of them. */
    boolean isBelow() {
        return within.contains("(") && !within.startsWith("between(");
    }

    /** What is asked of lists that may be planned once: with a filter only those that are short below each. */
    List<String> queriesOfKeptPlans() {
        return queries().stream().filter(query -> isShortBelowEach() || !isFiltered(query)).toList();
    }

    private boolean isShortBelowEach() {
        return List.of("claim(", "statement(", "article(").stream().anyMatch(within::startsWith);
    }

    private String query(String arguments) {
        return "{ " + within.formatted(field + arguments + " { edges { node { __typename } } }") + " }";
    }

    /** Of many rows, how many are read for a page. */
    private static final class Most {

        /** It is read from an index that has its order. */
        private static final long FEW = 300;
        /** Of whoever has few they are all sorted; of whoever has more, those of all are gone through. */
        private static final long BY_EVIDENCE = 3_000;
        /** What two share is found by going through what one of them has, or both. */
        private static final long OF_BOTH = 15_000;
        /** All that one wrote is sorted. */
        private static final long OF_AN_AUTHOR = 8_000;
        /** Each is looked at, with what a filter asks of it. */
        private static final long OF_A_SHORT_LIST = 600;
        /** As many as there are of what is asked for, or as are gone through in their order before a page is full. */
        private static final long OF_A_FILTER = 40_000;
        /** What is asked for stands at the other end: it is gone through in vain, and gathered then. */
        private static final long AT_THE_OTHER_END = 120_000;

        private Most() {
        }
    }

    /** What can be asked of lists of one kind. */
    private static final class Words {

        private static final List<String> ORDERS_BY_EVIDENCE = List.of("STATUS", "DISPUTES", "CREDIBILITY", "ORIGINS_MIN", "ORIGINS_MAX",
                "FIRST_KNOWN");
        private static final String CLAIM_ORDERS = "HOLDS SLUG " + String.join(" ", ORDERS_BY_EVIDENCE);
        private static final String CLAIM_FILTERS = """
                kinds: [ALLEGATION]
                participant: "actor-1"
                participant: "actor-9000"
                memberOf: "actor-210", on: "2020-01-01"
                topics: ["topic-3"]
                topics: ["topic-39"]
                sources: ["source-1"]
                sources: ["source-2900"]
                speaker: "actor-262"
                speaker: "actor-9000"
                articles: { min: 3 }
                links: [NEGATES]
                measure: "measure-1"
                measure: "measure-1900"
                holds: { from: "2021-01-01", until: "2021-01-31" }
                statuses: [REFUTED]
                disputes: [DENIED_BY_OTHERS]
                credibilities: [DOUBTFUL]
                originsMin: { min: 20 }
                originsMax: { min: 2, max: 2 }
                firstKnown: { from: "2020-07-01", until: "2020-07-03" }
                language: "kk"
                withdrawn: true""";
        /** What a country has little of, though much has it, and what was changed last in a revision. */
        private static final List<String> AT_THE_OTHER_END = List.of("topics: ", "changes(filter: { actor: \"actor-262\"");
        private static final String STATEMENT_ORDERS = "SAID_ON SLUG";
        private static final String STATEMENT_FILTERS = """
                aboutActor: "actor-1"
                aboutActor: "actor-9000"
                speaker: "actor-262"
                speaker: "actor-8000"
                memberOf: "actor-210", on: "2020-01-01"
                topics: ["topic-3"]
                sources: ["source-1"]
                sources: ["source-2900"]
                channels: [SPEECH]
                saidOn: { from: "2021-01-01", until: "2021-01-31" }
                language: "kk"
                withdrawn: true""";
        private static final String CITATION_ORDERS = "PUBLISHED_ON PARAGRAPH";
        private static final String CITATION_FILTERS = """
                stances: [DENIES]
                voice: OWN
                sources: ["source-1"]
                attributedTo: "actor-262"
                publishedOn: { from: "2021-01-01", until: "2021-01-31" }
                hedged: true
                withdrawn: true""";
        private static final String ARTICLE_ORDERS = "PUBLISHED_ON SLUG";
        private static final String ARTICLE_FILTERS = """
                sources: ["source-1"]
                sources: ["source-2900"]
                country: "AB"
                author: "actor-262"
                author: "actor-8000"
                publishedOn: { from: "2021-01-01", until: "2021-01-31" }
                language: "kk"
                republication: true
                withdrawn: true""";

        private Words() {
        }
    }
}

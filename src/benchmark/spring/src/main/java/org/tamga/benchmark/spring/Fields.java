package org.tamga.benchmark.spring;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import graphql.schema.DataFetchingEnvironment;
import reactor.core.publisher.Mono;

/** The fields that need more than a property of their record. */
@Controller
class Fields {

    private static final String CITATIONS = "citations";

    private final Sql sql;

    /** The citations of one statement or claim, as many as are asked for. */
    record CitationsOf(String of, long key, int first) {
    }

    Fields(Sql sql, BatchLoaderRegistry loaders) {
        this.sql = sql;
        loaders.<CitationsOf, Rows.Page<Rows.Citation>>forName(CITATIONS)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> citations(keys)));
    }

    @QueryMapping
    Rows.Actor country(@Argument String code) {
        return sql.country(code);
    }

    @SchemaMapping(typeName = "Actor")
    String name(Rows.Actor actor, @Argument String language) {
        return actor.code() == null ? actor.ownName()
                : new Locale.Builder().setRegion(actor.code()).build()
                        .getDisplayCountry(language == null ? Locale.ENGLISH : Locale.forLanguageTag(language));
    }

    @SchemaMapping(typeName = "Country")
    Rows.Alliances alliances(Rows.Actor country, @Argument int first, @Argument String on) {
        var day = on == null ? Sql.today() : LocalDate.parse(on);
        return new Rows.Alliances(sql.alliancesCount(country.key(), day), sql.alliances(country.key(), day, first));
    }

    @BatchMapping(typeName = "Alliance")
    Map<Rows.Actor, String> abbreviation(List<Rows.Actor> alliances) {
        return byKey(alliances, Rows.Actor::key, sql::abbreviations, null);
    }

    @SchemaMapping(typeName = "Country")
    Rows.Page<Rows.Statement> statements(Rows.Actor country, @Argument int first) {
        return page(sql.statements(country.key(), first + 1), first, sql.statementsCount(country.key()),
                statement -> cursor(statement.saidOn(), statement.slug()));
    }

    @SchemaMapping(typeName = "Country")
    Rows.Page<Rows.Claim> claims(Rows.Actor country, @Argument int first) {
        return page(sql.claims(country.key(), first + 1), first, sql.claimsCount(country.key()),
                claim -> cursor(claim.holds(), claim.slug()));
    }

    @BatchMapping(typeName = "Statement")
    Map<Rows.Statement, Rows.Actor> speaker(List<Rows.Statement> statements) {
        return byKey(statements, Rows.Statement::speakerKey, sql::actors, null);
    }

    @BatchMapping(typeName = "Statement")
    Map<Rows.Statement, List<Rows.Actor>> about(List<Rows.Statement> statements) {
        return byKey(statements, Rows.Statement::key, sql::about, List.of());
    }

    @SchemaMapping(typeName = "Statement", field = CITATIONS)
    CompletableFuture<Rows.Page<Rows.Citation>> ofStatement(Rows.Statement statement, @Argument int first, DataFetchingEnvironment field) {
        return field.<CitationsOf, Rows.Page<Rows.Citation>>getDataLoader(CITATIONS)
                .load(new CitationsOf("statement_id", statement.key(), first));
    }

    @SchemaMapping(typeName = "Claim", field = CITATIONS)
    CompletableFuture<Rows.Page<Rows.Citation>> ofClaim(Rows.Claim claim, @Argument int first, DataFetchingEnvironment field) {
        return field.<CitationsOf, Rows.Page<Rows.Citation>>getDataLoader(CITATIONS).load(new CitationsOf("claim_id", claim.key(), first));
    }

    @BatchMapping(typeName = "Claim")
    Map<Rows.Claim, List<String>> topics(List<Rows.Claim> claims) {
        return byKey(claims, Rows.Claim::key, sql::topics, List.of());
    }

    @BatchMapping(typeName = "Claim")
    Map<Rows.Claim, List<Rows.Participant>> participants(List<Rows.Claim> claims) {
        return byKey(claims, Rows.Claim::key, sql::participants, List.of());
    }

    @BatchMapping(typeName = "Participant")
    Map<Rows.Participant, Rows.Actor> actor(List<Rows.Participant> participants) {
        return byKey(participants, Rows.Participant::actorKey, sql::actors, null);
    }

    @BatchMapping(typeName = "Claim")
    Map<Rows.Claim, Rows.Measure> measure(List<Rows.Claim> claims) {
        return byKey(claims, Rows.Claim::measureKey, sql::measures, null);
    }

    @BatchMapping(typeName = "Claim")
    Map<Rows.Claim, Rows.Assessment> assessment(List<Rows.Claim> claims) {
        return byKey(claims, Rows.Claim::key, sql::assessments, null);
    }

    @BatchMapping(typeName = "Citation")
    Map<Rows.Citation, List<Rows.Actor>> attributedTo(List<Rows.Citation> citations) {
        return byKey(citations, Rows.Citation::key, sql::attributedTo, List.of());
    }

    @BatchMapping(typeName = "Citation")
    Map<Rows.Citation, Rows.Article> article(List<Rows.Citation> citations) {
        return byKey(citations, Rows.Citation::articleKey, sql::articles, null);
    }

    @BatchMapping(typeName = "Article")
    Map<Rows.Article, Rows.Source> source(List<Rows.Article> articles) {
        return byKey(articles, Rows.Article::sourceKey, sql::sources, null);
    }

    @BatchMapping(typeName = "Source", field = "country")
    Map<Rows.Source, Rows.Actor> countryOfSource(List<Rows.Source> sources) {
        return byKey(sources, Rows.Source::countryKey, sql::actors, null);
    }

    private Map<CitationsOf, Rows.Page<Rows.Citation>> citations(Collection<CitationsOf> keys) {
        var any = keys.iterator().next();
        var parents = keys.stream().map(CitationsOf::key).toList();
        var rows = sql.citations(any.of(), parents, any.first() + 1);
        var counts = sql.citationsCount(any.of(), parents);
        return keys.stream().collect(Collectors.toMap(Function.identity(), key -> page(rows.getOrDefault(key.key(), List.of()), key.first(),
                counts.getOrDefault(key.key(), 0), Rows.Citation::slug)));
    }

    /** What belongs to each, by its key; nothing is read where none has one. */
    private static <P, T> Map<P, T> byKey(List<P> parents, Function<P, Long> key, Function<Collection<Long>, Map<Long, T>> read, T none) {
        var keys = parents.stream().map(key).filter(Objects::nonNull).distinct().toList();
        var found = keys.isEmpty() ? Map.<Long, T>of() : read.apply(keys);
        var all = new HashMap<P, T>();
        parents.forEach(parent -> all.put(parent, key.apply(parent) == null ? none : found.getOrDefault(key.apply(parent), none)));
        return all;
    }

    private static <T> Rows.Page<T> page(List<T> rows, int first, int total, Function<T, String> key) {
        var edges = rows.stream().limit(first).map(row -> new Rows.Edge<>(
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.apply(row).getBytes(StandardCharsets.UTF_8)), row)).toList();
        return new Rows.Page<>(total, new Rows.PageInfo(rows.size() > first, edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()),
                edges);
    }

    private static String cursor(Rows.EdtfDate date, String slug) {
        return date == null ? slug : date.earliest() + "\n" + date.latest() + "\n" + slug;
    }
}

package org.tamga.clients

import com.apollographql.apollo.api.CustomScalarAdapters
import com.apollographql.apollo.api.Operation
import com.apollographql.apollo.api.Optional
import com.apollographql.apollo.api.composeJsonRequest
import com.apollographql.apollo.api.json.buildJsonString
import com.apollographql.apollo.api.json.jsonReader
import com.apollographql.apollo.api.parseResponse
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import okio.Buffer

/** Reads the application's answers with the classes that Apollo made; how many objects were read. */
fun read(url: String): Int {
    val country = ask(url, TraverseQuery("KZ", Optional.present("2022-10-01"))).country ?: error("no country")
    check(country.name == "Казахстан")
    val reports = country.statements.edges.flatMap { it.node.citations.edges }.map { it.node.article }
    check(reports.isNotEmpty())

    val articles = ask(url, ArticlesQuery()).articles
    check(articles.edges.size == articles.totalCount)
    val ids = articles.edges.map { it.node.id }

    val again = ask(url, NodeQuery(ids.first(), ids))
    check(again.node?.onArticle?.slug == articles.edges.first().node.slug)
    check(again.nodes.map { it?.id } == ids)
    return reports.size + ids.size
}

private fun <D : Operation.Data> ask(url: String, operation: Operation<D>): D {
    val body = buildJsonString { operation.composeJsonRequest(this, CustomScalarAdapters.Empty) }
    val request = HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/json").header("Accept", "application/graphql-response+json")
        .POST(HttpRequest.BodyPublishers.ofString(body)).build()
    val answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body()
    return operation.parseResponse(Buffer().write(answer).jsonReader(), null, CustomScalarAdapters.Empty).dataOrThrow()
}

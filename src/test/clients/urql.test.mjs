// urql with its normalised cache, over the running application: no key is given for any type that has an id.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Client, fetchExchange, gql } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { getIntrospectionQuery } from 'graphql'
import { ask, url } from './app.mjs'
import { nodeTypes, valueTypes } from './schema.mjs'

const warnings = []
let introspection

before(async () => {
  console.warn = (...words) => warnings.push(words.join(' '))
  console.error = (...words) => warnings.push(words.join(' '))
  introspection = await ask(getIntrospectionQuery())
})

function client({ fetch = globalThis.fetch, resolvers = {} } = {}) {
  // Values stand where they are found, which urql wants to be told; a type that has an id is never among them.
  const keys = Object.fromEntries(valueTypes.filter(name => name !== 'PageInfo').map(name => [name, () => null]))
  assert.deepEqual(Object.keys(keys).filter(name => nodeTypes.includes(name)), [])
  return new Client({
    url, fetch, preferGetMethod: false,
    exchanges: [cacheExchange({ schema: introspection, keys, resolvers, logger: (severity, message) => severity === 'debug' || warnings.push(message) }), fetchExchange],
  })
}

const PAGE = gql`
  query Page($after: String) {
    country(code: "KZ") {
      id
      claims(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id text } } }
    }
  }
`

test('pages through a connection to its end', async () => {
  const urql = client({ resolvers: { Country: { claims: relayPagination() } } })
  let after = null
  let claims
  let pages = 0
  do {
    const { data, error } = await urql.query(PAGE, { after }).toPromise()
    assert.equal(error, undefined)
    claims = data.country.claims
    after = claims.pageInfo.endCursor
    pages++
  } while (claims.pageInfo.hasNextPage && pages < 100)
  assert.ok(pages > 2)
  assert.equal(claims.edges.length, claims.totalCount, 'the pages together are the list')
  assert.equal(new Set(claims.edges.map(({ node }) => node.id)).size, claims.totalCount)
  assert.deepEqual(warnings, [])
})

test('one object reached over two paths is one', async () => {
  // Only the cache is asked again, so that whatever is answered is what the first answer left there.
  const typed = `{
    country(code: "KZ") { __typename id name externalIds { value } }
    article(slug: "astana-recalibrates") { __typename id title publishedOn { edtf } }
    source(slug: "abc-news-australia") { __typename id name }
    statement(slug: "tokayev-fleeing-russians-hopeless") {
      __typename id text saidOn { edtf } speaker { __typename id name }
      citations(first: 1) { edges { node { __typename id paragraph article { id language } } } }
    }
  }`
  const held = new Map()
  const urql = client({
    // What an app adds so that an object is found by its id: the key that the cache made itself.
    resolvers: { Query: { node: (_, { id }) => held.get(id) } },
  })
  const { data, error } = await urql.query(typed, {}).toPromise()
  assert.equal(error, undefined)
  const { country, article, source, statement } = data
  const citation = statement.citations.edges[0].node
  const objects = [
    [country, 'name externalIds { value }'], [article, 'title publishedOn { edtf }'], [statement, 'text saidOn { edtf }'],
    [source, 'name'], [statement.speaker, 'name'], [citation, 'paragraph'],
  ]
  for (const [{ __typename, id }, selection] of objects) {
    assert.ok(nodeTypes.includes(__typename))
    held.set(id, `${__typename}:${id}`)
    const again = await urql.query(`{ node(id: "${id}") { id ... on ${__typename} { ${selection} } } }`, {}, { requestPolicy: 'cache-only' })
      .toPromise()
    assert.equal(again.data?.node?.id, id, `${__typename} stands in the cache under its id`)
  }

  // The article of the citation and the one asked for by its slug are one: what either path asked for, the other has.
  const abc = citation.article.id
  await urql.query(`query($id: ID!) { nodes(ids: [$id]) { __typename id ... on Article { title paragraphCount } } }`, { id: abc }).toPromise()
  const over = await urql.query(`{ statement(slug: "tokayev-fleeing-russians-hopeless") {
      citations(first: 1) { edges { node { article { id language title paragraphCount } } } } } }`, {}, { requestPolicy: 'cache-only' }).toPromise()
  const { article: joined } = over.data.statement.citations.edges[0].node
  assert.equal(joined.id, abc)
  assert.equal(joined.language, 'en')
  assert.ok(joined.paragraphCount > 0)
  assert.deepEqual(warnings, [])
})

// Apollo Client with its normalised cache, over the running application: no key is given for any type.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core'
import { relayStylePagination } from '@apollo/client/utilities'
import { ReplaySubject, filter, firstValueFrom } from 'rxjs'
import { url } from './app.mjs'
import { nodeTypes, possibleTypes } from './schema.mjs'

const client = (typePolicies = {}) => new ApolloClient({
  link: new HttpLink({ uri: url }),
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
})

const PAGE = gql`
  query Page($first: Int!, $after: String) {
    actor(slug: "kazakhstan") {
      id
      ... on Country {
        claims(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id text } } }
      }
    }
  }
`

test('pages through a connection to its end', { timeout: 60_000 }, async () => {
  const apollo = client({ Country: { fields: { claims: relayStylePagination(['filter', 'orderBy']) } } })
  const watched = apollo.watchQuery({ query: PAGE, variables: { first: 50 } })
  const results = new ReplaySubject(1)
  const watching = watched.subscribe(results)
  const claimsOnceMoreThan = async count => {
    const result = await firstValueFrom(results.pipe(filter(({ loading, data }) => !loading && data.actor.claims.edges.length > count)))
    return result.data.actor.claims
  }
  let claims = await claimsOnceMoreThan(0)
  let pages = 1
  while (claims.pageInfo.hasNextPage) {
    const longer = claimsOnceMoreThan(claims.edges.length)
    await watched.fetchMore({ variables: { after: claims.pageInfo.endCursor } })
    claims = await longer
    pages++
  }
  watching.unsubscribe()
  assert.equal(pages, Math.ceil(claims.totalCount / 50))
  assert.ok(pages > 2)
  assert.equal(claims.edges.length, claims.totalCount, 'the pages together are the list')
  assert.equal(new Set(claims.edges.map(({ node }) => node.id)).size, claims.totalCount)
})

const THEN = gql`
  query Then($slug: String!, $known: Date) { claim(slug: $slug, known: $known) { id assessment(known: $known) { status } } }
`

test('the same claim as known on two days is two answers, where every field is told the day', async () => {
  const apollo = client()
  const status = async (known, fetchPolicy) => (await apollo.query({ query: THEN, variables: { slug: 'medvedev-account-was-hacked', known }, fetchPolicy }))
    .data.claim.assessment.status
  const now = await status(undefined)
  const then = await status('2022-09-15')
  assert.notEqual(now, then)
  assert.equal(await status(undefined, 'cache-only'), now)
  assert.equal(await status('2022-09-15', 'cache-only'), then)
})

test('one object reached over two paths is one entry of the cache', async () => {
  const apollo = client()
  const { data } = await apollo.query({ query: gql`{
    country(code: "KZ") { id code }
    actor(slug: "kazakhstan") { id name description }
    article(slug: "astana-recalibrates") {
      id title publishedOn { edtf }
      source { id country { id } }
      citations(first: 50) { edges { node { id paragraph article { id language } claim { id text } statement { id speaker { id name country { id slug } } } } } }
    }
    person: actor(slug: "kassym-jomart-tokayev") { id country { id } ... on Person { tenures { office of { id } from { edtf } } } }
  }` })
  const cache = apollo.cache.extract()
  const entries = Object.keys(cache).filter(key => key !== 'ROOT_QUERY' && key !== '__META')

  assert.equal(data.country.id, data.actor.id)
  const country = cache[`Country:${data.country.id}`]
  assert.deepEqual([country.code, country.name, country.slug], ['KZ', 'Kazakhstan', 'kazakhstan'], 'what came over three paths stands in one entry')
  assert.equal(cache[`Article:${data.article.id}`].language, 'en')
  assert.ok(entries.length > 20)
  for (const key of entries) {
    const type = key.slice(0, key.indexOf(':'))
    assert.ok(nodeTypes.includes(type), `${key} is no node`)
    assert.equal(cache[key].__typename, type)
  }

  const again = await apollo.query({ query: gql`{ country(code: "KZ") { id code name description slug } }`, fetchPolicy: 'cache-only' })
  assert.equal(again.data.country.name, 'Kazakhstan', 'a question that the entry answers is not asked')
})

test('asks again by id for what it holds, whatever it is', async () => {
  const apollo = client()
  const { data } = await apollo.query({ query: gql`{
    alliance(slug: "csto") { id } statement(slug: "tokayev-fleeing-russians-hopeless") { id } source(slug: "abc-news-australia") { id }
  }` })
  for (const { id, __typename } of Object.values(data)) {
    const { data: again } = await apollo.query({ query: gql`query($id: ID!) { node(id: $id) { id } }`, variables: { id } })
    assert.deepEqual(again.node, { id, __typename })
  }
})

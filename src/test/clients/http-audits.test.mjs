// GraphQL over HTTP: the official audits, MUST, SHOULD and MAY alike, against the packaged application.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverAudits } from 'graphql-http'
import { url } from './app.mjs'

test('all 61 audits of graphql-http are ok', async t => {
  const audits = serverAudits({ url, fetchFn: fetch })
  assert.equal(audits.length, 61)
  const short = []
  for (const audit of audits) {
    const result = await audit.fn()
    if (result.status !== 'ok') {
      short.push(`${result.status}: ${audit.id} ${audit.name}: ${result.reason}`)
    }
  }
  t.diagnostic(`${audits.length - short.length} of ${audits.length} ok`)
  assert.deepEqual(short, [])
})

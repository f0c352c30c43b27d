// What the build takes for a change that breaks clients is what graphql-js takes for one: two judges who do not know of each other.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'
import { root } from './schema.mjs'

const base = readFileSync(`${root}src/test/resources/schema/base.graphql`, 'utf8')
const changes = JSON.parse(readFileSync(`${root}src/test/resources/schema/changes.json`, 'utf8'))

/** graphql-js does not look at the defaults of input fields. */
const unseen = ['ClaimFilter.least: the default was 3 and is 4', 'ClaimFilter.least must be given']

test('graphql-js agrees on every change', () => {
  const was = buildSchema(base)
  for (const { from, to, breaks } of changes) {
    const is = buildSchema(base.replaceAll(from, to))
    const found = [
      ...findBreakingChanges(was, is),
      ...findDangerousChanges(was, is).filter(({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE'),
    ].map(({ description }) => description)
    const expected = breaks.filter(line => !unseen.includes(line))
    assert.equal(found.length, expected.length, `${from} -> ${to}: ${JSON.stringify(found)}`)
  }
})

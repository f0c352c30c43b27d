// Apollo Kotlin: what it makes of the contract's operations compiles, and reads the application's answers. A Maven project of its own.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { url } from './app.mjs'
import { operations } from './contract.mjs'
import { root } from './schema.mjs'

test('Apollo Kotlin makes classes of them that compile and read the answers', t => {
  const { status, stdout, stderr } = spawnSync(`${root}mvnw`, [
    '-B', '-ntp', '-q', '-f', `${root}src/test/clients/kotlin/pom.xml`, 'test', `-Dtamga.root=${root}`, `-Dtamga.url=${url}`,
    `-Dtamga.operations=${operations.map(({ name }) => name)}`,
  ], { encoding: 'utf8', timeout: 600_000 })
  assert.equal(status, 0, stdout + stderr)
  t.diagnostic(`compiled: ${operations.map(({ name }) => name).join(', ')}`)
})

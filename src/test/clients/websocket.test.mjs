// The graphql-ws client over a WebSocket; its script says what must hold, and fails with what does not.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { url } from './app.mjs'

const script = fileURLToPath(new URL('graphql-ws.mjs', import.meta.url))

test('graphql-ws asks and listens over a WebSocket', { skip: !existsSync(script) && 'there is no graphql-ws.mjs' }, t => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, url], { encoding: 'utf8', timeout: 90_000 })
  assert.equal(status, 0, stdout + stderr)
  stdout.trim().split('\n').forEach(line => t.diagnostic(line))
})

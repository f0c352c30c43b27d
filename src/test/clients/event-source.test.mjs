// A browser's own EventSource, over a connection that breaks: the script of docs/changes.md, which goes on from where it was.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { test } from 'node:test'
import { chromium } from 'playwright-core'
import { ask, base } from './app.mjs'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const script = /```js\n(.*?)```/s.exec(readFileSync(new URL('../../../docs/changes.md', import.meta.url), 'utf8'))[1]

/** Passes everything on; a stream of events is cut as soon as one has come through whole, once. */
async function badNetwork() {
  const asked = []
  const open = new Set()
  const server = createServer((from, to) => {
    const onward = request(base + from.url, { method: from.method, headers: from.headers }, answer => {
      to.writeHead(answer.statusCode, answer.headers)
      if (from.url !== '/changes') {
        answer.pipe(to)
        return
      }
      asked.push(from.headers['last-event-id'])
      let told = ''
      answer.on('data', chunk => {
        told += chunk
        to.write(chunk, () => asked.length === 1 && /\ndata: .*\n\n/.test(told) && setTimeout(() => to.destroy(), 200))
      })
      to.on('close', () => onward.destroy())
      open.add(onward)
    })
    onward.on('error', () => to.destroy())
    from.pipe(onward)
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    asked,
    close() {
      open.forEach(onward => onward.destroy())
      server.closeAllConnections()
      server.close()
    },
  }
}

test('EventSource gets every revision once, though its connection breaks', { skip: !executablePath && 'there is no Chromium here' }, async () => {
  const { revision } = await ask('{ revision { token number } }')
  const network = await badNetwork()
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  })
  try {
    const page = await browser.newPage()
    const told = []
    page.on('console', message => told.push(message.text()))
    await page.goto(network.base)
    const again = new Promise(resolve => {
      const look = setInterval(() => network.asked.length > 1 && (clearInterval(look), resolve()), 50)
    })
    await page.evaluate(`${script}\nwindow.opened = 0\nchanges.addEventListener('open', () => window.opened++)`)
    await again
    await page.waitForFunction('window.opened === 2')

    assert.equal(network.asked[0], undefined)
    assert.equal(network.asked[1], revision.token, 'it says how far it came')
    const revisions = told.filter(line => line.endsWith(revision.token))
    assert.equal(revisions.length, 1, told.join('\n'))
    assert.ok(revisions[0].startsWith(`${revision.number} Loaded`))
  } finally {
    await browser.close()
    network.close()
  }
})

test('a mistake is a problem document', async () => {
  const response = await fetch(`${base}/changes?since=yesterday`, { headers: { accept: 'text/event-stream' } })
  assert.equal(response.status, 400)
  assert.equal(response.headers.get('content-type'), 'application/problem+json')
  assert.equal((await response.json()).parameter, 'since')
})

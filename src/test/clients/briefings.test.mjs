// Briefings: the clients of docs/briefings.md as they stand there, and the page in a real browser.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import ts from 'typescript'
import { base } from './app.mjs'
import { root } from './schema.mjs'

const document = readFileSync(`${root}docs/briefings.md`, 'utf8')
const block = language => document.match(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms'))[1]
const address = (form, parameters) => `${base}/briefings/KZ.${form}?${new URLSearchParams(parameters)}`
const fetched = async parameters => (await fetch(address('json', parameters))).json()

async function client() {
  const source = block('ts')
  const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [] }
  const host = ts.createCompilerHost(options)
  const file = host.getSourceFile
  host.getSourceFile = (name, ...more) => name === 'client.ts' ? ts.createSourceFile(name, source, options.target) : file(name, ...more)
  const wrong = ts.getPreEmitDiagnostics(ts.createProgram(['client.ts'], options, host))
  assert.deepEqual(wrong.map(each => ts.flattenDiagnosticMessageText(each.messageText, '\n')), [])
  const { outputText } = ts.transpileModule(source, { compilerOptions: options })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}

/** Notes tell of an answer, not of what is kept. */
const plain = ({ notes, ...briefing }) => briefing

test('the client of the document has the whole by applying differences', async () => {
  const { apply, KeptBriefing } = await client()
  for (const more of [{ language: 'en' }, { language: 'kk', 'max-bytes': 15_000 }, { from: '2022-09-01', until: '2022-12-31' }]) {
    let kept = null
    for (const known of ['2022-09-20', '2022-10-02', '2022-10-20', '2023-06-01', '2022-12-31']) {
      const had = kept
      const answer = await fetched({ ...more, known, ...had && { since: had.revision } })
      // Where there is little room, the whole may take less than a difference.
      assert.ok(answer.complete === !had || more['max-bytes'])
      kept = apply(kept, answer)
      assert.deepEqual(plain(kept), plain(await fetched({ ...more, known })), `${JSON.stringify(more)} as known on ${known}`)
    }
  }
  const app = new KeptBriefing(address('json', { language: 'ru' }))
  const first = await app.refresh()
  assert.equal(first.title, 'Казахстан: обзор')
  assert.deepEqual(plain(await app.refresh()), plain(first))
  await assert.rejects(new KeptBriefing(address('json', { language: 'xx' })).refresh(), /language: found "xx"/)
})

test('the script of the document tells what is new, once', async t => {
  const directory = mkdtempSync(join(tmpdir(), 'briefing-'))
  t.after(() => rmSync(directory, { recursive: true }))
  const run = async () => (await promisify(execFile)('sh', ['-c', block('sh'), 'briefing-news', base, 'KZ', join(directory, 'revision')])).stdout
  assert.match(await run(), /^# Kazakhstan: briefing$/m)
  assert.equal(await run(), '')
})

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('the page is right on a phone, by night, on paper, and for those who hear it', { skip: !executablePath && 'there is no Chromium here' }, async t => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  try {
    for (const [language, width, colorScheme] of [['en', 320, 'dark'], ['kk', 390, 'light'], ['ru', 1280, 'light']]) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
      const asked = []
      page.on('request', request => asked.push(request.url()))
      await page.goto(address('html', { language }))
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, 'nothing is wider than the screen')
      const { violations } = await page.evaluate(`${axe}; axe.run()`)
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [])
      const [ink, paper] = await page.evaluate('[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor].map(color => Number(color.match(/[0-9]+/)[0]))')
      assert.equal(ink > paper, colorScheme === 'dark')
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('nav').isVisible(), false)
      assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)')
      assert.deepEqual(asked.filter(url => !url.startsWith(base)), [], 'nothing is asked for elsewhere')
      assert.ok((await page.pdf({ format: 'A4' })).length > 10_000)
      t.diagnostic(`${language}, ${width} pixels, ${colorScheme}: no violation`)
      await page.close()
    }
  } finally {
    await browser.close()
  }
})

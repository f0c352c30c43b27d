// The console in a real browser: each ready query of the first page opens in it, runs, and shows an answer without errors.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { chromium } from 'playwright-core'
import { base } from './app.mjs'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

test('every ready query runs in the console', { skip: !executablePath && 'there is no Chromium here' }, async t => {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  })
  try {
    const page = await browser.newPage()
    const faults = []
    page.on('pageerror', error => faults.push(String(error)))
    page.on('response', response => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`))
    page.on('requestfailed', request => faults.push(`${request.failure()?.errorText} ${request.url()}`))
    page.on('request', request => new URL(request.url()).origin === base || /^(blob|data):/.test(request.url()) || faults.push(`asks elsewhere: ${request.url()}`))

    await page.goto(base)
    const links = await page.locator('ol a').evaluateAll(links => links.map(link => ({ question: link.textContent, href: link.href })))
    assert.ok(links.length >= 7)
    for (const { question, href } of links) {
      await page.goto(href)
      const answered = page.waitForResponse(response => response.request().method() === 'POST' && response.url().endsWith('/graphql')
        && !response.request().postData().includes('__schema'))
      await page.locator('button.graphiql-execute-button').click()
      const { data, errors } = await (await answered).json()
      assert.equal(errors, undefined, question)
      const first = Object.keys(data)[0]
      await page.locator('.result-window', { hasText: `"${first}"` }).waitFor()
      assert.ok(!(await page.locator('.result-window').innerText()).includes('"errors"'), question)
      t.diagnostic(question)
    }
    assert.deepEqual(faults, [])
  } finally {
    await browser.close()
  }
})

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { compile } from 'sass'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ASSETS, GALLERY_PAGES } from './gallery-pages.tsx'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** A folder to leave pictures in, to be looked at. */
const PICTURES = process.env['PICTURES']
const root = new URL('../../../', import.meta.url).pathname

/** What the Design System's own script does to its markup, known to its makers and kept by them on purpose. */
const KNOWN = [
  // A revealing radio says whether it is expanded, which screen readers speak though ARIA does not list it.
  /^aria-allowed-attr: <input class="govuk-radios__input"/,
  // The upload button is named by its label and state, and shows "Choose file".
  /^label-content-name-mismatch: <button class="govuk-file-upload-button/,
]

describe.skipIf(!existsSync(CHROMIUM))('the gallery in a browser', () => {
  let browser: Browser
  let address: string
  let stop: () => void

  beforeAll(async () => {
    const files = new Map(Object.entries(GALLERY_PAGES).map(([name, html]) => [`/${name.replace(' ', '-')}`, html]))
    const css = compile(`${root}src/govuk/styles/sightline.scss`, {
      loadPaths: [`${root}node_modules`],
      quietDeps: true,
    })
    const js = await build({
      absWorkingDir: root,
      entryPoints: ['src/govuk/browser/sightline.ts'],
      bundle: true,
      format: 'esm',
      write: false,
    })
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      // As strict as the real one: an inline style or script would fail here too.
      response.setHeader('content-security-policy', "default-src 'self'; img-src 'self'")
      if (path === ASSETS.stylesheet) return response.setHeader('content-type', 'text/css').end(css.css)
      if (path === ASSETS.script)
        return response.setHeader('content-type', 'text/javascript').end(js.outputFiles[0]?.contents)
      if (path.endsWith('.woff2')) {
        const fonts = `${root}node_modules/@fontsource/atkinson-hyperlegible-next/files/`
        return response.end(readFileSync(fonts + path.split('/').at(-1)))
      }
      const html = files.get(path)
      if (html === undefined) response.statusCode = 404
      return response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const listening = server.address()
    if (listening === null || typeof listening === 'string') throw new Error('No address')
    address = `http://127.0.0.1:${listening.port}`
    stop = () => server.close()
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
  })

  afterAll(async () => {
    await browser?.close()
    stop?.()
  })

  async function open(
    name: string,
    width: number,
    work: (page: Page, problems: string[]) => Promise<void>,
    script = true,
  ) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script })
    try {
      const page = await context.newPage()
      const problems: string[] = []
      page.on(
        'console',
        (message) =>
          message.type() === 'error' && !/favicon/.test(message.location().url) && problems.push(message.text()),
      )
      page.on('pageerror', (error) => problems.push(String(error)))
      await page.goto(`${address}/${name.replace(' ', '-')}`, { waitUntil: 'networkidle' })
      await work(page, problems)
    } finally {
      await context.close()
    }
  }

  async function picture(page: Page, name: string) {
    if (!PICTURES) return
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: `${PICTURES}/${name.replace(' ', '-')}.png`, fullPage: true })
  }

  const names = Object.keys(GALLERY_PAGES)

  it.each(names)('%s has no fault that axe finds, and no error on the console', async (name) => {
    await open(name, 1280, async (page, problems) => {
      await picture(page, `${name}-1280`)
      // Through the debugger, which the content security policy does not bind.
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
      const found: unknown = await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
          .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 200))))`,
      )
      expect(
        z
          .array(z.string())
          .parse(found)
          .filter((each) => !KNOWN.some((known) => known.test(each))),
      ).toEqual([])
      expect(problems).toEqual([])
    })
  })

  it.each(names)('%s does not scroll sideways at 320 px', async (name) => {
    await open(name, 320, async (page) => {
      await picture(page, `${name}-320`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  })

  it.each(['list', 'record', 'gallery'])('%s prints without navigation', async (name) => {
    await open(name, 1000, async (page) => {
      await page.emulateMedia({ media: 'print' })
      await picture(page, `${name}-print`)
      expect(await page.locator('.govuk-generic-header').first().isVisible()).toBe(true)
      for (const hidden of ['header .govuk-service-navigation', '.sl-account', '.sl-filters', 'main .govuk-button']) {
        for (const element of await page.locator(hidden).all()) expect(await element.isVisible()).toBe(false)
      }
    })
  })

  it('reveals a conditional field only when its choice is made, with script', async () => {
    await open('gallery', 1280, async (page) => {
      expect(await page.locator('#force').isVisible()).toBe(false)
      await page.getByLabel('Police').check()
      expect(await page.locator('#force').isVisible()).toBe(true)
    })
  })

  it('shows everything without script', async () => {
    await open(
      'gallery',
      320,
      async (page) => {
        expect(await page.locator('#force').isVisible()).toBe(true)
        expect(await page.getByRole('link', { name: 'Readiness' }).isVisible()).toBe(true)
      },
      false,
    )
  })

  it('lands on the field from the error summary', async () => {
    await open('gallery', 1280, async (page) => {
      await page.getByRole('link', { name: 'September has 30 days' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('due-wrong-day')
    })
  })
})

import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.js'
import { buildApp } from '../../src/app.ts'
import { readSettings } from '../../src/platform/config/settings.ts'
import { makeLogger } from '../../src/platform/logging/logger.ts'

import type { TestDatabase } from './test-database.ts'

/** Starts the machine's own Chromium, or fails with one line that says what is missing. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) {
    throw new Error(
      'No Chromium on this machine: install chromium, or set CHROMIUM_PATH to a Chromium, Chrome or Edge.',
    )
  }
  // Chromium's own sandbox refuses to work for root, as whom tests run in a container.
  const root = process.getuid?.() === 0
  const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])]
  return chromium.launch({ executablePath, args })
}

export type PageOptions = { javaScript?: boolean; width?: number }

/** The whole application on a free loopback port, over a test file's database, with a browser to visit it. */
export function useBrowser(database: { current: () => TestDatabase }, demo = false) {
  let browser: Browser | null = null
  let address = ''
  let close = async () => {}
  beforeAll(async () => {
    const read = readSettings({ LOG_LEVEL: 'silent', COUNCIL_NAME: 'Testshire Council' })
    if (!read.ok) throw new Error(read.faults.join())
    const app = await buildApp({
      settings: read.settings,
      ground: database.current(),
      demo,
      requestsAMinute: 100_000,
      logger: makeLogger('silent', false),
    })
    close = async () => {
      await browser?.close()
      await app.close()
    }
    address = await app.listen({ host: '127.0.0.1', port: 0 })
    browser = await launchBrowser()
  })
  afterAll(() => close())
  return {
    /** Where the application answers, for those who call it without a browser. */
    address: () => address,
    /** A page of a browser that has never been here. Addresses are paths. */
    open: async ({ javaScript = true, width = 1280 }: PageOptions = {}): Promise<Page> => {
      if (!browser) throw new Error('The browser is there only inside tests')
      const context = await browser.newContext({
        baseURL: address,
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
        locale: 'en-GB',
        acceptDownloads: true,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      return page
    },
  }
}
